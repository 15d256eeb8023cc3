/**
 * Picks one word of the world: type a few letters, or open a rack and tap. Enter takes the first match.
 * `pick` brings the token id. The list is bounded, so that a phone is never flooded with 300 buttons.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Rack, TokenId } from '../../shared/packs/pack.ts'
import { t, textOf } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'
import { matchingWords } from './matching-words.ts'

const shownAtOnce = 24

@customElement('word-picker')
export class WordPicker extends LitElement {
  static override styles = [
    baseStyles,
    css`
      /* The ring of the field below must not cut its letters. */
      label {
        display: block;
        margin-bottom: 8px;
      }
      .search {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 8px;
      }
      select {
        width: auto;
        max-width: 44vw;
      }
      .list {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-top: 10px;
        max-height: 216px;
        overflow-y: auto;
        padding: 4px;
        align-content: flex-start;
        min-height: 56px;
      }
      .list button {
        padding: 4px 14px;
        font-weight: 650;
      }
      .list .first {
        border-style: double;
        border-width: 5px;
      }
    `,
  ]

  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  /** Only these racks, by id; null: all. One rack needs no chooser. */
  @property({ attribute: false }) only: string | null = null
  @property() label = ''
  /** Nothing can be picked now. Its controls keep the focus meanwhile. */
  @property({ type: Boolean }) resting = false
  @state() private typed = ''
  @state() private rack = ''

  override render() {
    const racks = this.only === null ? this.racks : this.racks.filter((rack) => rack.id === this.only)
    const rack = this.only ?? this.rack
    const found = matchingWords(this.words, racks, rack, this.typed)
    return html`
      <label for="typed">${this.label}</label>
      <div class="search">
        <input
          id="typed"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          placeholder=${t('picker.type')}
          ?readonly=${this.resting}
          .value=${this.typed}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLInputElement) this.typed = event.target.value
          }}
          @keydown=${(event: KeyboardEvent) => this.#keys(event, found)}
        />
        ${
          this.only === null
            ? html`<select
                aria-label=${t('picker.rack')}
                @change=${(event: Event) => {
                  if (event.target instanceof HTMLSelectElement) this.rack = event.target.value
                }}
              >
                <option value="">${t('picker.all')}</option>
                ${racks.map((each) => html`<option value=${each.id}>${textOf('rack', each.id)}</option>`)}
              </select>`
            : nothing
        }
      </div>
      <div class="list" role="group" aria-label=${t('picker.matches')}>
        ${found
          .slice(0, shownAtOnce)
          .map(
            (token, at) =>
              html`<button
                type="button"
                class=${at === 0 && this.typed !== '' ? 'first' : ''}
                aria-disabled=${this.resting}
                @click=${() => this.#pick(token)}
              >
                ${this.words[token]}
              </button>`,
          )}
        ${found.length === 0 ? html`<p class="soft">${t('picker.none')}</p>` : nothing}
        ${found.length > shownAtOnce ? html`<p class="soft small">${t('picker.more', { count: found.length - shownAtOnce })}</p>` : nothing}
      </div>
    `
  }

  #keys(event: KeyboardEvent, found: readonly TokenId[]): void {
    const first = found[0]
    if (event.key === 'Enter' && this.typed !== '' && first !== undefined) {
      event.preventDefault()
      if (!this.resting) this.#pick(first)
    }
    if (event.key === 'Backspace' && this.typed === '') this.dispatchEvent(new CustomEvent('take-back'))
  }

  #pick(token: TokenId): void {
    this.typed = ''
    this.dispatchEvent(new CustomEvent<TokenId>('pick', { detail: token }))
  }
}
