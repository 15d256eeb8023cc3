/** A short private sentence, and one question about the idea behind it. */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RunView } from '../../view-types.ts'
import { textAt } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { Draft, isText } from '../../../../client/store/draft.ts'
import { pendingOf, type Pending } from '../../../../client/store/pending.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import '../../../../client/moves/vote-move.ts'
import type { Vote } from '../../../../shared/moves/vote.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'
import { contrastPair } from './contrast-pair.ts'

@customElement('run-explain')
export class RunExplain extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      textarea {
        min-height: 120px;
        resize: vertical;
      }
    `,
  ]

  @property({ attribute: false }) explain!: NonNullable<RunView['explain']>
  /** Nobody else reads it. */
  @property({ attribute: false }) solo = false
  @property({ attribute: false }) pending: Pending<RunTap> = []
  readonly #text = new Draft(this, () => 'explain.text', isText)

  override render() {
    const { explain } = this
    const written = explain.text.mine
    const text = this.#text.value ?? written ?? ''
    const sending = pendingOf(this.pending, 'explain') !== null
    const sent = written !== null && text.trim() === written
    const { right } = explain
    return html`
      ${right === null ? nothing : this.#answer(right)}
      ${explain.contrast === null ? nothing : contrastPair(explain.contrast)}
      <form class="stack" @submit=${this.#handIn}>
        <h1>${t('explain.title')}</h1>
        <label for="text">${t(this.solo ? 'explain.text-alone' : 'explain.text')}</label>
        <textarea
          id="text"
          maxlength=${explain.text.longest}
          .value=${text}
          aria-describedby="left"
          @input=${(event: Event) => {
            if (event.target instanceof HTMLTextAreaElement) this.#text.value = event.target.value
          }}
        ></textarea>
        <p id="left" class="soft small">${t('explain.left', { count: explain.text.longest - text.length })}</p>
        <button class="primary ${sending ? 'pending' : ''}" aria-disabled=${sending || sent || text.trim() === ''}>
          ${sending ? t('panel.sending') : sent ? t('panel.sent') : written === null ? t('explain.send') : t('explain.change')}
        </button>
      </form>
      ${
        right === null
          ? html`<vote-move
              .question=${textAt(explain.question)}
              .options=${explain.options.map((option) => textAt(option))}
              .mine=${explain.vote.mine}
              .sending=${pendingOf(this.pending, 'vote') !== null}
              draft="concept"
              @answer=${(event: CustomEvent<Vote>) => this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'vote', tap: event.detail }))}
            ></vote-move>`
          : nothing
      }
    `
  }

  /** The answer is on top, wherever the page was scrolled to. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('explain')
    if (before !== undefined && before.right === null && this.explain.right !== null) window.scrollTo(0, 0)
  }

  #answer(right: number) {
    const { question, options, vote } = this.explain
    const said = vote.mine?.option
    return html`<section class="card stack">
      <h2>${textAt(question)}</h2>
      <p>
        <strong class="teal">${t('explain.right', { answer: textAt(options[right] ?? '') })}</strong>
      </p>
      ${
        said === undefined
          ? nothing
          : html`<p>
              ${said === right ? t('explain.said-right') : t('explain.said', { answer: textAt(options[said] ?? '') })}
            </p>`
      }
    </section>`
  }

  #handIn(event: Event): void {
    event.preventDefault()
    const text = (this.#text.value ?? '').trim()
    if (text !== '') this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'explain', tap: text }))
  }
}
