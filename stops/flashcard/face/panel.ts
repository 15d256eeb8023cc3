/** Flashcard for one player: say what the presses will do, a hand on the card, then choose the dose of a repair. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FlashcardView } from '../types.ts'
import '../../../client/locale/en/controls.ts'
import { formatRate, formatShare, textOf } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import '../../../client/moves/amount-move.ts'
import '../../../client/moves/amount-slider.ts'
import '../../../client/moves/choose-move.ts'
import { pressFoot } from '../../../client/moves/press-foot.ts'
import { Draft, isNumber } from '../../../client/store/draft.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles } from '../../../client/ui/send-foot.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { FlashcardTap } from '../taps.ts'
import { beliefText } from './belief-text.ts'
import { doseResults } from './dose-results.ts'
import { pressNews, pressResults } from './press-results.ts'
import { SHARE_STEP, shareRuler, startShare } from './share-ruler.ts'
import { told } from './told.ts'

@customElement('flashcard-panel')
export class FlashcardPanel extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]

  @property({ attribute: false }) view!: FlashcardView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<FlashcardTap> = []
  /** Each round has its own. */
  readonly #next = new Draft(this, () => `flash.share.${this.view.shares.length}`, isNumber)

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
    const before = view.shares[0]
    return html`
      <h1>${t('flash.guess')}</h1>
      ${this.#card()}
      <p>
        ${told('flash.guess-text', { word: this.#word(view.answer) })}
        ${before === undefined ? nothing : t('flash.now', { share: formatShare(before) })}
      </p>
      <amount-move
        .shown=${view.guess}
        label=${t('flash.guess-label', { count: view.ahead })}
        .start=${startShare(before)}
        .step=${SHARE_STEP}
        .ruler=${shareRuler}
        .format=${formatShare}
        .ends=${[t('flash.low'), t('flash.high')]}
        .sending=${pendingOf(this.pending, 'guess')?.tap ?? null}
        draft="flash.share"
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop: 'flashcard', ask: 'guess', tap })}
      ></amount-move>
    `
  }

  /** What the last round came to, and what the next one will come to: a hand on the card is both said and done. */
  #press() {
    const { view } = this
    const { guess, hands, ahead, pressing } = view
    if (ahead === 0) return html`${this.#card()} ${pressNews(view, this.words)} ${pressResults(view, this.words)}`
    const share = this.#next.value ?? guess.mine ?? startShare(view.shares.at(-1))
    const texts = {
      press: t('flash.press'),
      isOn: t('flash.hand-on'),
      goesDown: pressing ? t('flash.pressing') : null,
      change: t('amount.change'),
      hands: t('flash.hands', { on: hands.on, of: hands.of }),
    }
    return html`
      ${this.#card()} ${pressNews(view, this.words)}
      <div class="card stack">
        <p>${t('flash.next-text', { word: this.#word(view.answer), count: ahead })}</p>
        <amount-slider
          label=${t('flash.guess-label', { count: ahead })}
          .value=${shareRuler.placeOf(share)}
          .min=${shareRuler.from}
          .max=${shareRuler.to}
          .step=${SHARE_STEP}
          .format=${(place: number) => formatShare(shareRuler.amountAt(place))}
          .ends=${[t('flash.low'), t('flash.high')]}
          @change=${(event: CustomEvent<number>) => (this.#next.value = shareRuler.amountAt(event.detail))}
        ></amount-slider>
      </div>
      ${pressResults(view, this.words)}
      ${pressFoot(hands, texts, {
        sending: pendingOf(this.pending, 'press') !== null,
        isChanged: guess.mine !== share,
        act: () => this.#tap({ stop: 'flashcard', ask: 'press', tap: share }),
      })}
    `
  }

  #dose() {
    const { view } = this
    return html`
      ${this.#card()}
      <div class="stack">
        <h1>${t('flash.dose', { rival: this.#word(view.rival), word: this.#word(view.answer) })}</h1>
        <p>${beliefText(view, this.words)}</p>
        <p>${told('flash.dose-text')}</p>
      </div>
      <choose-move
        .shown=${view.vote}
        label=${t('flash.dose-text')}
        .choices=${view.choices.map(({ rate }, at) => ({
          text: textOf('flash', `dose-${at}`),
          more: textOf('flash', `dose-${at}-text`),
          beside: t('flash.rate', { rate: formatRate(rate) }),
        }))}
        .sending=${pendingOf(this.pending, 'dose')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop: 'flashcard', ask: 'dose', tap })}
      ></choose-move>
    `
  }

  #tap(tap: FlashcardTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }

  #card() {
    const { card } = this.view
    return html`<div class="card"><p class="sentence">${sentence(this.words, card)}</p></div>`
  }

  #word(token: number): string {
    return this.words[token] ?? ''
  }
}
