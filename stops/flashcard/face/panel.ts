/** Flashcard for one player: say what the presses will do, a hand on the card, then choose the dose of a repair. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FlashcardView } from '../types.ts'
import '../../../client/locale/en/controls.ts'
import { formatRate, formatShare, textOf } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { Draft, isNumber } from '../../../client/store/draft.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles, sendFoot } from '../../../client/ui/send-foot.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { FlashcardTap } from '../taps.ts'
import { beliefText } from './belief-text.ts'
import { doseResults } from './dose-results.ts'
import { pressNews, pressResults } from './press-results.ts'
import { shareSlider, startShare } from './share-slider.ts'
import { told } from './told.ts'

@customElement('flashcard-panel')
export class FlashcardPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    footStyles,
    css`
      .dose {
        min-height: 64px;
        justify-content: space-between;
        font-size: 1.25rem;
      }
      .dose small {
        display: block;
        font-size: 1rem;
        font-weight: 500;
      }
    `,
  ]

  @property({ attribute: false }) view!: FlashcardView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<FlashcardTap> = []
  readonly #share = new Draft(this, () => 'flash.share', isNumber)
  /** Each round has its own. */
  readonly #next = new Draft(this, () => `flash.share.${this.view.pressesLeft}`, isNumber)

  override render() {
    switch (this.view.phase) {
      case 'guess':
        return this.#guess()
      case 'press':
        return this.#press()
      case 'dose':
        return this.#dose()
      case 'fixed':
        return html`${this.#card()}${doseResults(this.view, this.words)}`
    }
  }

  #guess() {
    const { view } = this
    const { mine } = view.guess
    const before = view.shares[0]
    const share = this.#share.value ?? mine ?? startShare(before)
    return html`
      <h1>${t('flash.guess')}</h1>
      ${this.#card()}
      <p>
        ${told('flash.guess-text', { word: this.#word(view.answer) })}
        ${before === undefined ? nothing : t('flash.now', { share: formatShare(before) })}
      </p>
      <div class="card">
        ${shareSlider(t('flash.guess-label', { count: view.ahead || 1 }), share, (p) => (this.#share.value = p))}
      </div>
      ${sendFoot({
        text: mine === null ? t('flash.lock') : t('flash.change'),
        sending: pendingOf(this.pending, 'guess') !== null,
        sent: mine === share,
        act: () => this.dispatchEvent(new TapEvent<FlashcardTap>({ stop: 'flashcard', ask: 'guess', tap: share })),
      })}
    `
  }

  /** What the last round came to, and what the next one will come to: a hand on the card is both said and done. */
  #press() {
    const { view } = this
    const { mine: guess } = view.guess
    const { mine: hand } = view.hands
    const now = startShare(view.shares.at(-1))
    const share = this.#next.value ?? guess ?? now
    const isOver = view.ahead === 0
    return html`
      ${this.#card()} ${pressNews(view, this.words)}
      ${
        isOver
          ? pressResults(view, this.words)
          : html`<div class="card stack">
                <p>${t('flash.next-text', { word: this.#word(view.answer), count: view.ahead })}</p>
                ${shareSlider(t('flash.guess-label', { count: view.ahead }), share, (p) => (this.#next.value = p))}
              </div>
              ${pressResults(view, this.words)}
              ${sendFoot({
                text: hand ? t('flash.change') : t('flash.press'),
                sending: pendingOf(this.pending, 'press') !== null,
                sent: view.pressing || (hand && guess === share),
                sentText: view.pressing ? t('flash.pressing') : t('flash.hand-on'),
                state: t('flash.hands', { on: view.hands.on, of: view.hands.of }),
                act: () =>
                  this.dispatchEvent(
                    new TapEvent<FlashcardTap>({ stop: 'flashcard', ask: 'press', tap: share ?? null }),
                  ),
              })}`
      }
    `
  }

  #dose() {
    const { view } = this
    const sending = pendingOf(this.pending, 'dose')
    const chosen = sending?.tap ?? view.vote.mine
    return html`
      ${this.#card()}
      <div class="stack">
        <h1>${t('flash.dose', { rival: this.#word(view.rival), word: this.#word(view.answer) })}</h1>
        <p>${beliefText(view, this.words)}</p>
        <p>${told('flash.dose-text')}</p>
      </div>
      <div class="stack" role="group" aria-label=${t('flash.dose-text')}>
        ${view.choices.map(
          ({ rate }, at) =>
            html`<button
              type="button"
              class="dose"
              aria-pressed=${chosen === at}
              @click=${() => this.dispatchEvent(new TapEvent<FlashcardTap>({ stop: 'flashcard', ask: 'dose', tap: at }))}
            >
              <span class="start"
                >${textOf('flash', `dose-${at}`)} <small>${textOf('flash', `dose-${at}-text`)}</small></span
              ><span class="number body-size unbroken">${t('flash.rate', { rate: formatRate(rate) })}</span>
            </button>`,
        )}
      </div>
      <p class="soft middle medium">
        ${sending !== null ? t('panel.sending') : view.vote.mine !== null ? t('panel.sent') : nothing}
      </p>
    `
  }

  #card() {
    const { card } = this.view
    return html`<div class="card"><p class="sentence">${sentence(this.words, card)}</p></div>`
  }

  #word(token: number): string {
    return this.words[token] ?? ''
  }
}
