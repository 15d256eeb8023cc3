/**
 * A text of the team's own, in the place of a client: it is read here, in the page, and only sentences in words that the model knows
 * leave it. `text` brings them, `own` says what one wants: 0 to bid, 1 to take the text.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { formatPercent } from '../../../client/locale/t.ts'
import '../../../client/moves/choose-move.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { fold, foldStyles } from '../../../client/ui/fold.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { readBrought, type Read } from '../brought.ts'
import type { Words } from '../clients.ts'
import type { TextShown } from '../view-types.ts'
import { withVotes } from './names.ts'
import { t } from './t.ts'

/** Letters that are read: far more than sixty sentences have. */
const MOST_LETTERS = 20_000

@customElement('own-client')
export class OwnClient extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    foldStyles,
    css`
      :host {
        flex: none;
      }
      textarea {
        width: 100%;
        min-height: 7em;
      }
    `,
  ]

  @property({ attribute: false }) shown!: TextShown
  @property({ attribute: false }) words: readonly string[] = []
  /** On their way to the room. */
  @property({ attribute: false }) sendingText = false
  @property({ attribute: false }) sending: number | null = null
  @state() private text = ''
  @state() private found: Read | null = null

  override render() {
    const { brought } = this.shown
    return html`${brought === null ? nothing : this.#choice(brought)}
    ${fold(t('specialist.own'), html`<div class="stack">${this.#form()}</div>`)}`
  }

  #choice({ count, lines, mine }: NonNullable<TextShown['brought']>) {
    const { own, votes } = this.shown
    return html`<section class="card stack">
      <h2>${t(mine ? 'specialist.own-mine' : 'specialist.own-theirs', { count })}</h2>
      ${lines.map((line) => html`<p>${t('specialist.line', { line: sentenceText(this.words, line) })}</p>`)}
      <choose-move
        .shown=${own}
        label=${t('specialist.own')}
        .choices=${[
          withVotes({ text: t('specialist.own-bid') }, votes[0]),
          withVotes({ text: t('specialist.own-text') }, votes[1]),
        ]}
        .sending=${this.sending}
        @answer=${({ detail }: CustomEvent<number>) => this.dispatchEvent(new CustomEvent('own', { detail }))}
      ></choose-move>
    </section>`
  }

  #form() {
    const { least, most } = this.shown
    const { found } = this
    return html`<p>${t('specialist.own-lead', { least, most })}</p>
      <label for="text">${t('specialist.own-label')}</label>
      <textarea
        id="text"
        dir="auto"
        maxlength=${MOST_LETTERS}
        .value=${this.text}
        @input=${({ target }: Event) => {
          if (!(target instanceof HTMLTextAreaElement)) return
          this.text = target.value
          this.found = null
        }}
      ></textarea>
      <button type="button" @click=${() => (this.found = readBrought(this.text, this.words, this.shown.longest))}>
        ${t('specialist.own-read')}
      </button>
      <div role="status">${found === null ? nothing : this.#told(found)}</div>`
  }

  #told(found: Read) {
    const { least } = this.shown
    const { sentences, strange, words, unknown, rarest, repeated, over } = found
    if (words === 0) return html`<p class="red">${t('specialist.own-empty')}</p>`
    const isEnough = sentences.length >= least
    return html`<div class="stack">
      <p class=${isEnough ? '' : 'red'}>
        <strong
          >${t(isEnough ? 'specialist.own-enough' : 'specialist.own-few', { count: sentences.length, least })}</strong
        >
      </p>
      ${
        unknown === 0
          ? html`<p>${t('specialist.own-all-known')}</p>`
          : html`<p>
              ${t('specialist.own-unknown', { count: unknown, share: formatPercent(unknown / words), words: rarest.join(', ') })}
              ${t('specialist.own-strange', { count: strange })}
            </p>`
      }
      ${repeated === 0 ? nothing : html`<p>${t('specialist.own-repeated', { count: repeated })}</p>`}
      ${over === 0 ? nothing : html`<p>${t('specialist.own-over', { count: over })}</p>`}
      ${
        isEnough
          ? html`<button
              type="button"
              class="primary"
              aria-disabled=${this.sendingText}
              @click=${() => this.#bring(sentences)}
            >
              ${t('specialist.own-take')}
            </button>`
          : nothing
      }
    </div>`
  }

  #bring(sentences: readonly Words[]): void {
    if (!this.sendingText) this.dispatchEvent(new CustomEvent('text', { detail: sentences }))
  }
}
