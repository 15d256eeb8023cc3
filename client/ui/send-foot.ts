/**
 * The one thing to do, always in reach of the thumb. It says what became of the tap: "Sending …" from the moment of the
 * tap, then that it has arrived; when the room says no, it is again what it was before.
 */
import { css, html, type TemplateResult } from 'lit'
import { t } from '../locale/t.ts'
import { belowStyles } from './more-below.ts'

/** A strip of its own below the page: what lies under it can always be scrolled out. */
export const footStyles = css`
  ${belowStyles}
  .foot {
    position: var(--stick);
    /* Higher where the page has a strip of its own below. */
    bottom: var(--under, 0);
    margin: auto -16px 0;
    padding: 10px 16px max(10px, env(safe-area-inset-bottom));
    background: var(--paper);
    border-top: 1.5px solid var(--paper-deep);
    z-index: 2;
  }
  .foot .state {
    text-align: center;
    font-weight: 650;
    margin-bottom: 6px;
  }
  .pending {
    cursor: progress;
  }
`

export interface Foot {
  /** What a tap does now. */
  readonly text: string
  /** On its way to the room. */
  readonly sending: boolean
  /** What is on the screen is what the room has. */
  readonly sent: boolean
  /** Shown once it has arrived; 'Sent ✓' if not said. */
  readonly sentText?: string
  /** There is something to send. */
  readonly ready?: boolean
  /** A line above the button. */
  readonly state?: string | TemplateResult
  /** null: the button hands in its form. */
  readonly act: (() => void) | null
}

export function sendFoot({ text, sending, sent, sentText, ready = true, state, act }: Foot): TemplateResult {
  return html`<div class="foot">
    ${state === undefined ? '' : html`<div class="state soft small">${state}</div>`}
    <button
      class="primary ${sending ? 'pending' : ''}"
      type=${act === null ? 'submit' : 'button'}
      aria-disabled=${sending || sent || !ready}
      @click=${() => act?.()}
    >
      ${sending ? t('panel.sending') : sent ? (sentText ?? t('panel.sent')) : text}
    </button>
  </div>`
}
