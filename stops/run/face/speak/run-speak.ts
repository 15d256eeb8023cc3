/** It speaks again, on a phone: the same beginnings before and after, and a tap on the one that I like best. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RunView } from '../../view-types.ts'
import { t } from '../t.ts'
import { pendingOf, type Pending } from '../../../../client/store/pending.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'
import { speechLine } from './speech-lines.ts'
import { speechStyles } from './speech-styles.ts'

@customElement('run-speak')
export class RunSpeak extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    speechStyles,
    css`
      button {
        width: 100%;
        display: block;
        text-align: start;
        padding: 12px 16px;
      }
      button[aria-pressed='true'] small,
      button[aria-pressed='true'] .teal {
        color: inherit;
      }
    `,
  ]

  @property({ attribute: false }) speak!: NonNullable<RunView['speak']>
  @property({ attribute: false }) words: readonly string[] = []
  /** Nobody else votes. */
  @property({ attribute: false }) solo = false
  @property({ attribute: false }) pending: Pending<RunTap> = []

  override render() {
    const { speak } = this
    const mine = pendingOf(this.pending, 'favourite')?.tap ?? speak.mine
    const order = speak.shown
      ? speak.lines.map((_, at) => at).toSorted((a, b) => votes(speak, b) - votes(speak, a))
      : null
    return html`<div class="stack">
        <h1>${t('speak.title')}</h1>
        <p>${t(!speak.shown ? 'speak.text' : this.solo ? 'speak.shown-alone' : 'speak.shown')}</p>
      </div>
      <ul class="stack">
        ${(order ?? speak.lines.map((_, at) => at)).map((at) => this.#line(at, mine))}
      </ul>`
  }

  #line(at: number, mine: number | null) {
    const { speak, words } = this
    const line = speak.lines[at]
    if (line === undefined) return nothing
    if (speak.shown) {
      return html`<li class="card">
        ${speechLine(line, words, true)}
        <p class="small">
          ${this.solo ? nothing : html`<strong>${t('speak.votes', { count: line.votes ?? 0 })}</strong>`}
          ${mine === at ? t('speak.mine') : nothing}
        </p>
      </li>`
    }
    const isOpen = line.after !== null
    return html`<li>
      <button
        type="button"
        aria-pressed=${mine === at}
        aria-disabled=${!isOpen}
        @click=${() => isOpen && this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'favourite', tap: at }))}
      >
        ${speechLine(line, words, true)}
      </button>
    </li>`
  }
}

function votes({ lines }: NonNullable<RunView['speak']>, at: number): number {
  return lines[at]?.votes ?? 0
}
