/**
 * One card and its bins. A tap on a bin is the verdict; where the card is written anew a field opens with its words, and where
 * it goes with another card its number is asked. `answer` brings the verdict, as `Sorting`.
 */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Sorting, SortingShown } from '../../shared/moves/sorting.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { encode } from '../../shared/text/tokenizer.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { Draft } from '../store/draft.ts'
import { sentenceText } from '../store/selectors.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import { focusIfLost } from '../ui/phase-focus.ts'
import { say } from '../ui/say.ts'

export interface SortingTexts {
  /** By bin. */
  readonly bins: readonly string[]
  /** Over the field in which it is written anew, and on the button that sends it. */
  readonly write: string
  readonly send: string
  /** Over the field for the other card's number, and on its button. */
  readonly join: string
  readonly joined: string
  /** Which card this is. */
  readonly card: string
}

/** What was begun: a bin that asks for more, and what was typed there. */
interface Begun {
  readonly bin: number
  readonly text: string
}

interface Flown {
  readonly card: number
  readonly bin: number
  readonly words: readonly TokenId[]
}

/** Of a card into its bin, ms. */
const FLIGHT = 420
/** Letters on a line of the field, on a narrow phone, and the fewest lines that it has. */
const [LINE, LINES] = [24, 2]

function isMoving(): boolean {
  return matchMedia('(prefers-reduced-motion: no-preference)').matches
}

@customElement('sorting-move')
export class SortingMove extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      .bins {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 8px;
      }
      .bins button {
        min-height: 56px;
        font-size: 1.125rem;
      }
      .hint {
        min-height: 1.5em;
      }
      textarea {
        overflow-wrap: anywhere;
      }
      .hand {
        position: relative;
      }
      /* A short card is as high as one of three lines, and few have more: the buttons stay where they are. */
      .hand .sentence {
        min-height: 3.9em;
      }
      .flown {
        position: absolute;
        inset: 0;
        z-index: 1;
        overflow: hidden;
        pointer-events: none;
      }
    `,
  ]

  @property({ attribute: false }) shown!: SortingShown
  /** The card's words. */
  @property({ attribute: false }) card: readonly TokenId[] = []
  /** All words that there are. */
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) texts!: SortingTexts
  /** The other card that is proposed first, from 0. */
  @property({ attribute: false }) proposed: number | null = null
  /** On its way to the room. */
  @property({ attribute: false }) sending: Sorting | null = null
  readonly #begun = new Draft(this, () => `sorting.${this.shown.hand ?? 0}`, isBegun)

  /** The card that the room has taken: it is on its way to its bin. */
  #flown: Flown | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    const [before, { hand, last }] = [changed.get('shown'), this.shown]
    if (before === undefined || before.hand === hand) return
    const isTaken = before.hand !== null && last !== null && last.card === before.hand && isMoving()
    this.#flown = isTaken ? { card: last.card, bin: last.bin, words: changed.get('card') ?? this.card } : null
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('shown')
    if (before === undefined || before.hand === this.shown.hand) return
    this.#fly()
    // The next card lies in the hand: who hears the page hears it, and who stood on a button stands on the card.
    say(this, `${this.texts.card}. ${sentenceText(this.words, this.card)}`)
    focusIfLost(this, '.kicker')
  }

  override render() {
    const { texts, sending, shown } = this
    const begun = this.#begun.value
    return html`
      <div class="hand">
        <div class="card stack">
          <p class="kicker" tabindex="-1">${texts.card}</p>
          <p class="sentence">${sentenceText(this.words, this.card)}</p>
        </div>
        ${
          this.#flown === null
            ? nothing
            : html`<div class="card flown" aria-hidden="true">
                <p class="sentence">${sentenceText(this.words, this.#flown.words)}</p>
              </div>`
        }
      </div>
      <div class="bins" role="group" aria-label=${texts.card}>
        ${texts.bins.map(
          (text, bin) =>
            html`<button
              type="button"
              aria-pressed=${sending === null ? begun?.bin === bin : sending.bin === bin}
              aria-disabled=${sending !== null}
              @click=${() => this.#bin(bin)}
            >
              ${text}
            </button>`,
        )}
      </div>
      ${begun === null ? nothing : shown.writes.includes(begun.bin) ? this.#field(begun) : this.#other(begun)}
      <p class="soft middle" role="status">${sending === null ? nothing : t('panel.sending')}</p>
    `
  }

  /** From the hand onto the button of the bin that it was put in. */
  #fly(): void {
    const card = this.renderRoot.querySelector<HTMLElement>('.flown')
    const bin = this.renderRoot.querySelectorAll<HTMLElement>('.bins button')[this.#flown?.bin ?? -1]
    if (card === null || bin === undefined) return
    for (const earlier of card.getAnimations()) earlier.cancel()
    const [from, to] = [card.getBoundingClientRect(), bin.getBoundingClientRect()]
    const x = to.x + to.width / 2 - (from.x + from.width / 2)
    const y = to.y + to.height / 2 - (from.y + from.height / 2)
    const there = { transform: `translate(${x}px, ${y}px) scale(0.2)`, opacity: 0.2 }
    const flight = card.animate([{ transform: 'none', opacity: 1 }, there], {
      duration: FLIGHT,
      easing: 'ease-in',
      fill: 'forwards',
    })
    const flown = this.#flown
    flight.onfinish = () => {
      // The next card may have taken its place in the air.
      if (this.#flown !== flown) return
      this.#flown = null
      this.requestUpdate()
    }
  }

  #bin(bin: number): void {
    const { writes, joins } = this.shown
    if (this.sending !== null) return
    if (this.#begun.value?.bin === bin) this.#begun.value = null
    else if (writes.includes(bin)) this.#begun.value = { bin, text: sentenceText(this.words, this.card) }
    else if (joins.includes(bin))
      this.#begun.value = { bin, text: this.proposed === null ? '' : `${this.proposed + 1}` }
    else this.#send({ bin, words: null, with: null })
  }

  /** Its words, to be mended; what is no word is named before anything is sent. */
  #field(begun: Begun) {
    const { longest } = this.shown
    const read = encode({ words: this.words }, begun.text)
    const tokens = read.ok ? read.tokens : []
    const isChanged = tokens.join() !== this.card.join()
    const trouble = !read.ok
      ? t('sorting.unknown', { word: read.unknown })
      : tokens.length === 0
        ? t('sorting.empty')
        : tokens.length > longest
          ? t('sorting.long', { most: longest })
          : isChanged
            ? null
            : t('sorting.unchanged')
    return this.#asking(begun, this.texts.write, this.texts.send, trouble, () =>
      this.#send({ bin: begun.bin, words: tokens, with: null }),
    )
  }

  /** People count cards from 1. */
  #other(begun: Begun) {
    const { cards, hand } = this.shown
    const number = Number(begun.text)
    const isCard = Number.isInteger(number) && number >= 1 && number <= cards && number - 1 !== hand
    const trouble = isCard ? null : t('sorting.which', { most: cards })
    return this.#asking(begun, this.texts.join, this.texts.joined, trouble, () =>
      this.#send({ bin: begun.bin, words: null, with: number - 1 }),
    )
  }

  #asking(begun: Begun, label: string, button: string, trouble: string | null, act: () => void) {
    const isNumber = this.shown.joins.includes(begun.bin)
    // It stays while it is on its way: who stands on its button does not lose the place.
    const rests = trouble !== null || this.sending !== null
    return html`<form
      class="card stack"
      @submit=${(event: Event) => {
        event.preventDefault()
        if (!rests) act()
      }}
    >
      <label for="typed">${label}</label>
      ${isNumber ? this.#number(begun) : this.#sentence(begun)}
      <p id="hint" class="hint soft" role="status">${trouble ?? nothing}</p>
      <button class="yellow" aria-disabled=${rests}>${button}</button>
    </form>`
  }

  #number(begun: Begun) {
    return html`<input
      id="typed"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby="hint"
      .value=${begun.text}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) this.#begun.value = { bin: begun.bin, text: event.target.value }
      }}
    />`
  }

  /** As high as its sentence is long. Enter sends it. */
  #sentence(begun: Begun) {
    return html`<textarea
      id="typed"
      rows=${Math.max(LINES, Math.ceil(begun.text.length / LINE))}
      enterkeyhint="send"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby="hint"
      .value=${begun.text}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLTextAreaElement)) return
        event.preventDefault()
        // `requestSubmit` came with Safari 16.
        event.target.form?.querySelector('button')?.click()
      }}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLTextAreaElement)
          this.#begun.value = { bin: begun.bin, text: event.target.value.replaceAll(/\s*\n\s*/g, ' ') }
      }}
    ></textarea>`
  }

  #send(verdict: Omit<Sorting, 'card'>): void {
    const { hand } = this.shown
    if (hand === null) return
    this.dispatchEvent(new CustomEvent<Sorting>('answer', { detail: { card: hand, ...verdict } }))
  }
}

function isBegun(value: unknown): value is Begun {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bin' in value &&
    typeof value.bin === 'number' &&
    'text' in value &&
    typeof value.text === 'string'
  )
}
