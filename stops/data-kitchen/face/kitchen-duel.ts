/** Two cards, and what surprises the meter more; what it says stands below at once. `answer` brings number and pick. */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { formatBits } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import type { DuelShown, DuelTold } from '../types.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export interface DuelPick {
  readonly number: number
  readonly pick: number
}

@customElement('kitchen-duel')
export class KitchenDuel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      button {
        width: 100%;
        min-height: 56px;
        text-align: start;
      }
    `,
  ]

  @property({ attribute: false }) shown!: DuelShown
  /** All words that can stand on a card. */
  @property({ attribute: false }) words: readonly string[] = []
  /** On its way to the room. */
  @property({ attribute: false }) sending: DuelPick | null = null

  override render() {
    const { cards, number, of, right, last } = this.shown
    return html`<section class="stack">
      <h2>${t('kitchen.duel')}</h2>
      <p role="status">${last === null ? nothing : this.#last(last)}</p>
      ${
        cards === null
          ? html`<p>${t('kitchen.duels-done', { right, of })}</p>`
          : html`<p>${told('kitchen.duel-text')}</p>
              ${cards.map(
                ({ words }, pick) =>
                  html`<button
                    type="button"
                    aria-disabled=${this.sending !== null}
                    @click=${() => {
                      if (this.sending === null)
                        this.dispatchEvent(new CustomEvent<DuelPick>('answer', { detail: { number, pick } }))
                    }}
                  >
                    ${sentenceText(this.words, words)}
                  </button>`,
              )}`
      }
    </section>`
  }

  #last({ cards, bits, isRight }: DuelTold): TemplateResult {
    const more = bits[1] > bits[0] ? 1 : 0
    const text = sentenceText(this.words, cards[more].words)
    const [high, low] = [formatBits(Math.max(...bits)), formatBits(Math.min(...bits))]
    return html`${t(isRight ? 'kitchen.duel-right' : 'kitchen.duel-wrong', { text, high, low })}`
  }
}
