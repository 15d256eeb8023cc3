/** How a Web Awesome dialog looks in this game. */
import { css } from 'lit'

export const dialogStyles = css`
  wa-dialog {
    --width: 26rem;
    --spacing: 20px;
    /* The package leaves so much of the window free, in both directions; without it, nothing holds a dialog back. */
    --wa-space-2xl: 24px;
    --wa-color-surface-raised: var(--card);
    --wa-color-surface-border: var(--ink);
    --wa-color-text-normal: var(--ink);
    --wa-panel-border-radius: 16px;
    --wa-font-family-body: var(--font);
    --wa-font-family-heading: var(--font);
    --wa-font-size-l: var(--size-big);
    --wa-font-weight-heading: 750;
    --wa-line-height-condensed: 1.2;
  }
  wa-dialog::part(dialog) {
    border: var(--line);
    background: var(--card);
    color: var(--ink);
    /* Its own limit hangs on a spacing of a theme that this game does not load. */
    max-width: calc(100vw - 24px);
    max-height: calc(100dvh - 24px);
  }
  wa-dialog::part(header) {
    padding: 20px 20px 0;
  }
  wa-dialog::part(body) {
    padding: 12px 20px 20px;
  }
  wa-dialog::part(close-button) {
    display: none;
  }
`
