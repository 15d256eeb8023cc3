/** A model on a page of its own: it says what it expects next, one writes on with it, and its card says where it comes from. */
import { LitElement, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Gpt2 } from '../../../shared/gpt2/gpt2-reader.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { topShares } from '../../../shared/lab/top-words.ts'
import { sample } from '../../../shared/model/sample.ts'
import { BOUNDARY, type TokenId } from '../../../shared/packs/pack.ts'
import { tokenOf } from '../../../shared/text/tokenizer.ts'
import { layOver } from '../../locale/brought.ts'
import { nowSpoken } from '../../locale/spoken.ts'
import { formatAmong, formatDate, formatShare, t } from '../../locale/t.ts'
import { fromBase64 } from '../../net/base64.ts'
import { parsed } from '../../net/shape.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { modelCard } from '../model-card.ts'
import { cardFacts } from './card-facts.ts'
import { pageStyles } from './page-styles.ts'

/** Words that are shown to choose from. */
const SHOWN = 6

@customElement('model-page')
export class ModelPage extends LitElement {
  static override styles = [baseStyles, pageStyles]

  readonly #card = parsed(modelCard, JSON.parse(document.querySelector('#model')?.textContent ?? ''))
  readonly #model = new Gpt2({
    'config.json': this.#card.config,
    'model.safetensors': fromBase64(this.#card.weights),
  })
  /** The same page throws the same dice. */
  readonly #dice = randomFrom(1)
  @state() private tokens: readonly TokenId[] = []
  @state() private isOver = false
  /** The last word, and the share that the model had given it. */
  @state() private chosen: { readonly token: TokenId; readonly share: number } | null = null
  @state() private unknown: string | null = null

  constructor() {
    super()
    layOver(new Map(Object.entries(this.#card.said)))
    nowSpoken(this.#card.language)
  }

  override render() {
    const card = this.#card
    return html`<header>
        <h1>${t('home.title')}</h1>
        <p>${t('home.since', { count: card.players, date: formatDate(card.createdAt) })}</p>
      </header>
      <main class="stack">
        <section class="card stack" aria-labelledby="write">
          <h2 id="write">${t('home.write')}</h2>
          ${this.#sentence()} ${this.#isAtEnd ? this.#ending() : this.#choices()} ${this.#actions()}
          ${this.#isAtEnd ? nothing : this.#other()}
        </section>
        ${cardFacts(card, this.#model.config)}
        <p class="soft">${t('home.alone')}</p>
      </main>`
  }

  #sentence() {
    const { chosen } = this
    const words = this.tokens.map((token) => this.#word(token)).join(' ')
    return html`<div role="status" class="stack">
      <p class="kicker soft">${t('home.so-far')}</p>
      <p class="sentence">${words === '' ? html`<span class="soft">${t('home.empty')}</span>` : words}</p>
      ${
        chosen === null
          ? nothing
          : html`<p>
              ${t('home.chosen', {
                word: this.#word(chosen.token),
                share: formatShare(chosen.share),
                among: formatAmong(-Math.log2(chosen.share), this.#card.summitBits),
              })}
            </p>`
      }
    </div>`
  }

  #choices() {
    return html`<p class="kicker soft" id="next">${t('home.next')}</p>
      <ul class="choices" aria-labelledby="next">
        ${topShares([...this.#expected()], SHOWN).map(
          ({ word: token, p: share }) =>
            html`<li>
              <button type="button" class="choice" @click=${() => this.#take(token)}>
                <span class="bar" style="--share: ${share}"></span>
                <span class="word">${this.#word(token)}</span>
                <span class="number">${formatShare(share)}</span>
              </button>
            </li>`,
        )}
      </ul>`
  }

  #actions() {
    return html`<div class="row">
      <button type="button" class="primary" aria-disabled=${this.#isAtEnd} @click=${() => this.#roll()}>
        ${t('home.roll')}
      </button>
      <button type="button" aria-disabled=${this.#isAtEnd} @click=${() => this.#finish()}>${t('home.finish')}</button>
      <button type="button" aria-disabled=${this.tokens.length === 0 && !this.isOver} @click=${() => this.#anew()}>
        ${t('home.anew')}
      </button>
    </div>`
  }

  #other() {
    return html`<form class="row" @submit=${this.#typed}>
        <label for="other">${t('home.other')}</label>
        <input type="text" id="other" name="other" autocomplete="off" autocapitalize="none" list="words" />
        <datalist id="words">
          ${this.#card.words.slice(1).map((word) => html`<option value=${word}></option>`)}
        </datalist>
        <button type="submit">${t('home.take')}</button>
      </form>
      <p role="alert" class="red">
        ${this.unknown === null ? nothing : t('home.unknown', { word: this.unknown, count: this.#card.words.length })}
      </p>`
  }

  #ending() {
    return html`<p>
      <strong>${this.isOver ? t('home.over') : t('home.full', { count: this.#model.config.context })}</strong>
    </p>`
  }

  get #isAtEnd(): boolean {
    return this.isOver || this.tokens.length >= this.#model.config.context
  }

  #word(token: TokenId): string {
    return token === BOUNDARY ? t('home.end') : (this.#card.words[token] ?? '')
  }

  /** Shares of all words at the next place. */
  #expected(): Float64Array {
    return (this.#model.read([BOUNDARY, ...this.tokens]).at(-1) ?? new Float64Array()).map(Math.exp)
  }

  #take(token: TokenId, shares = this.#expected()): void {
    this.unknown = null
    this.chosen = { token, share: shares[token] ?? 0 }
    if (token === BOUNDARY) this.isOver = true
    else this.tokens = [...this.tokens, token]
  }

  #roll(): void {
    if (this.#isAtEnd) return
    const shares = this.#expected()
    this.#take(sample(Float32Array.from(shares, Math.log), 1, this.#dice.unit()), shares)
  }

  #finish(): void {
    while (!this.#isAtEnd) this.#roll()
  }

  #anew(): void {
    this.tokens = []
    this.isOver = false
    this.chosen = null
    this.unknown = null
  }

  readonly #typed = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const field = new FormData(form).get('other')
    const said = typeof field === 'string' ? field.trim() : ''
    const token = tokenOf(this.#card.words, said)
    if (said === '') return
    if (token <= BOUNDARY) {
      this.unknown = said
      return
    }
    form.reset()
    this.#take(token)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'model-page': ModelPage
  }
}
