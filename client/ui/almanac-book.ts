/** The almanac: judging sentences is work with a source, which lies beside the card. */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { almanacOf, known, lookUp } from '../../shared/packs/almanac.ts'
import type { AlmanacTopic } from '../../shared/worlds/world.ts'
import '../locale/en/almanac.ts'
import { t, textOf } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'
import { panelStyles } from './panel-styles.ts'

@customElement('almanac-book')
export class AlmanacBook extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      :host {
        flex: none;
      }
      label {
        display: block;
      }
      .search {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 8px;
      }
      .found {
        max-height: 240px;
        overflow-y: auto;
      }
      li {
        padding: 3px 0;
      }
    `,
  ]

  @property({ attribute: false }) packId = ''
  /** The sentence that is being judged; each of its words can be looked up by a tap. */
  @property() about = ''
  /** Words that nobody looks up. */
  @property({ attribute: false }) little: readonly string[] = []
  @state() private typed = ''
  @state() private topic = ''

  /** Each card is looked up anew. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('about')) this.#open('', '')
  }

  override render() {
    const almanac = almanacOf(this.packId)
    if (almanac === null) return nothing
    return html`<section class="card stack" aria-label=${t('almanac.title')}>
      <label for="typed"><strong>${t('almanac.title')}</strong> · ${t('almanac.look-up')}</label>
      <div class="search">${this.#field()} ${this.#topics(almanac)}</div>
      ${this.#words(almanac)} ${this.#found(almanac)}
    </section>`
  }

  #field() {
    return html`<input
      id="typed"
      type="text"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      .value=${this.typed}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) this.#open(event.target.value, '')
      }}
    />`
  }

  #topics(almanac: readonly AlmanacTopic[]) {
    return html`<select
      aria-label=${t('almanac.topic')}
      .value=${this.topic}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) this.#open('', event.target.value)
      }}
    >
      <option value="">${t('almanac.topic')}</option>
      ${almanac.map(({ id }) => html`<option value=${id}>${textOf('almanac', id)}</option>`)}
    </select>`
  }

  #words(almanac: readonly AlmanacTopic[]) {
    const words = known(almanac, this.about.split(' '), this.little)
    if (words.length === 0) return nothing
    return html`<div class="words" role="group" aria-label=${t('almanac.words')}>
      ${words.map(
        (word) =>
          html`<button
            type="button"
            class="word"
            aria-pressed=${this.typed === word}
            @click=${() => this.#open(this.typed === word ? '' : word, '')}
          >
            ${word}
          </button>`,
      )}
    </div>`
  }

  #found(almanac: readonly AlmanacTopic[]) {
    if (this.typed.trim() === '' && this.topic === '') return nothing
    const found = this.topic === '' ? lookUp(almanac, this.typed) : almanac.filter(({ id }) => id === this.topic)
    return html`<div class="found stack" tabindex="0" role="region" aria-live="polite" aria-label=${t('almanac.found')}>
      ${found.map(
        ({ id, lines, seldom = [], always = [] }) =>
          html`<section>
            <h3>${textOf('almanac', id)}</h3>
            ${part(t('almanac.usually'), lines)} ${part(t('almanac.seldom'), seldom)}
            ${part(t('almanac.always'), always)}
          </section>`,
      )}
      ${found.length === 0 ? html`<p class="soft">${t('almanac.nothing')}</p>` : nothing}
    </div>`
  }

  #open(typed: string, topic: string): void {
    this.typed = typed
    this.topic = topic
  }
}

function part(title: string, lines: readonly string[]) {
  if (lines.length === 0) return nothing
  return html`<p class="soft small">${title}</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`
}
