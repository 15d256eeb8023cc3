/** A part of a long page under a name that says what is in it: it waits, closed, unless it must be met. */
import { css, html, type TemplateResult } from 'lit'

export const foldStyles = css`
  details.fold {
    background: var(--card);
    border: var(--line);
    border-radius: 16px;
  }
  details.fold > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: var(--target);
    padding: 8px 16px;
    font-weight: 700;
    cursor: pointer;
    list-style: none;
  }
  details.fold > summary::-webkit-details-marker {
    display: none;
  }
  details.fold > summary::after {
    content: '▾' / '';
  }
  details.fold[open] > summary::after {
    content: '▴' / '';
  }
  details.fold > div {
    display: flex;
    flex-direction: column;
    gap: var(--gap);
    padding: 4px 16px 16px;
  }
`

/** A fold in the middle of a page: the line that opens it is drawn as a link. */
export const linkFoldStyles = css`
  summary {
    cursor: pointer;
    min-height: var(--target);
    display: flex;
    align-items: center;
    color: var(--teal);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`

export function fold(name: string | TemplateResult, content: unknown, isOpen = false): TemplateResult {
  return html`<details class="fold" ?open=${isOpen}>
    <summary><span>${name}</span></summary>
    <div>${content}</div>
  </details>`
}
