/** A filter rule of one's own, or a hand for that of somebody else. `answer` brings the letters. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { sentenceText } from '../../../client/store/selectors.ts'
import { Draft, isText } from '../../../client/store/draft.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { triedOn } from '../tried.ts'
import type { Words } from '../kinds.ts'
import type { KitchenView } from '../types.ts'
import { t } from './t.ts'

@customElement('kitchen-rule')
export class KitchenRule extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      .own {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .own input {
        flex: 1 1 8em;
      }
      .rules button {
        width: 100%;
        justify-content: space-between;
        text-align: start;
      }
      /* Soft ink cannot be read on yellow. */
      .rules [aria-pressed='true'] .soft {
        color: inherit;
      }
    `,
  ]

  @property({ attribute: false }) shown: KitchenView['rule'] = null
  /** The world's words, and these with the disguises that this player has met. */
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) spelt: readonly string[] = []
  /** On its way to the room. */
  @property({ attribute: false }) sending: string | null = null
  readonly #typed = new Draft(this, () => 'kitchen.rule', isText)

  override render() {
    const { shown } = this
    if (shown === null) return nothing
    const typed = this.#typed.value ?? ''
    const rule = typed.trim().toLowerCase()
    const isRule = /^\p{L}+$/u.test(rule) && rule.length <= shown.longest
    const mine = this.sending ?? shown.mine
    return html`
      <div class="stack">
        <h1>${t('kitchen.rule')}</h1>
        <p>${t('kitchen.rule-text')}</p>
      </div>
      <form
        class="card stack"
        @submit=${(event: Event) => {
          event.preventDefault()
          if (isRule) this.#answer(rule)
        }}
      >
        <label for="rule">${t('kitchen.rule-label')}</label>
        <div class="own">
          <input
            id="rule"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            aria-describedby="hint"
            .value=${typed}
            @input=${(event: Event) => {
              if (event.target instanceof HTMLInputElement) this.#typed.value = event.target.value
            }}
          />
          <button class="yellow" aria-disabled=${!isRule || rule === mine}>${t('kitchen.rule-send')}</button>
        </div>
        <p id="hint" class="soft small" role="status">
          ${typed === '' || isRule ? nothing : t('kitchen.rule-letters', { most: shown.longest })}
        </p>
        ${isRule ? this.#tried(rule) : mine === null ? nothing : this.#tried(mine)}
      </form>
      <section class="stack rules" aria-label=${t('kitchen.rules')}>
        ${shown.proposals.length === 0 ? html`<p class="soft">${t('kitchen.rule-none')}</p>` : nothing}
        ${shown.proposals.map(
          ({ rule: other, votes, bins, of }) =>
            html`<button type="button" aria-pressed=${mine === other} @click=${() => this.#answer(other)}>
              <span
                >${t('kitchen.rule-for', { rule: other })}<br /><small class="soft regular"
                  >${t('kitchen.rule-bins', { bins, of })}</small
                ></span
              >
              <span class="unbroken">${t('kitchen.rule-votes', { count: votes })}</span>
            </button>`,
        )}
      </section>
    `
  }

  /** What it would do with the cards that this player has judged. */
  #tried(rule: string) {
    const cards = (this.shown?.judged ?? []).map(({ words }) => words)
    if (cards.length === 0) return nothing
    const { binned, caught, missed, taken } = triedOn(cards, rule, this.spelt, this.words.length)
    const line = (key: 'caught' | 'missed' | 'taken', card: Words | null) =>
      card === null ? nothing : html`<li>${t(`kitchen.tried-${key}`, { text: sentenceText(this.spelt, card) })}</li>`
    return html`<div class="small" role="status">
      <p>${t('kitchen.tried', { rule, binned, of: cards.length })}</p>
      <ul>
        ${line('caught', caught)} ${line('missed', missed)} ${line('taken', taken)}
      </ul>
    </div>`
  }

  #answer(rule: string): void {
    this.dispatchEvent(new CustomEvent<string>('answer', { detail: rule }))
  }
}
