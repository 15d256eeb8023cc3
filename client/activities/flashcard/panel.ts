/** Flashcard for one player: guess what one press does, press for real, then choose the dose of a repair. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FlashcardView } from '../../../shared/activities/flashcard/types.ts'
import '../../locale/en/activities.ts'
import { formatRate, formatShare, t, textOf } from '../../locale/t.ts'
import { Draft, isNumber } from '../../store/draft.ts'
import { pendingOf, type Pending } from '../../store/pending.ts'
import '../../ui/amount-slider.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { panelStyles } from '../../ui/panel-styles.ts'
import { footStyles, sendFoot } from '../../ui/send-foot.ts'
import { sentence } from '../../ui/sentence.ts'
import { IntentEvent } from '../intent-event.ts'
import { beliefText } from './belief-text.ts'
import { doseResults } from './dose-results.ts'
import { pressResults } from './press-results.ts'

@customElement('flashcard-panel')
export class FlashcardPanel extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]

  @property({ attribute: false }) view!: FlashcardView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending = []
  readonly #share = new Draft(this, () => 'flash.share', isNumber)

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
    const mine = view.mine.guess
    const share = this.#share.value ?? mine ?? 0.5
    const before = view.shares[0]
    return html`
      <h1>${t('flash.guess')}</h1>
      ${this.#card()}
      <p>
        ${t('flash.guess-text', { word: this.#word(view.answer) })}
        ${before === undefined ? nothing : t('flash.now', { share: formatShare(before) })}
      </p>
      <div class="card">
        <amount-slider
          label=${t('flash.guess-label')}
          .value=${share}
          .min=${0}
          .max=${1}
          .step=${0.01}
          .format=${formatShare}
          .ends=${[t('flash.low'), t('flash.high')]}
          @change=${(event: CustomEvent<number>) => (this.#share.value = event.detail)}
        ></amount-slider>
      </div>
      ${sendFoot({
        text: mine === null ? t('flash.lock') : t('flash.change'),
        sending: pendingOf(this.pending, 'guess-share') !== null,
        sent: mine === share,
        act: () => this.dispatchEvent(new IntentEvent({ kind: 'guess-share', p: share })),
      })}
    `
  }

  #press() {
    const { view } = this
    return html`
      ${this.#card()}
      <p>${t('flash.press-text', { word: this.#word(view.answer) })}</p>
      ${pressResults(view, this.words)}
      ${sendFoot({
        text: t('flash.press'),
        sending: pendingOf(this.pending, 'press') !== null,
        sent: view.pressing,
        sentText: t('flash.pressing'),
        ready: view.pressesLeft > 0,
        state: view.pressesLeft > 0 ? t('flash.left', { count: view.pressesLeft }) : t('flash.no-left'),
        act: () => this.dispatchEvent(new IntentEvent({ kind: 'press' })),
      })}
    `
  }

  #dose() {
    const { view } = this
    const sending = pendingOf(this.pending, 'dose')
    const chosen = sending?.dose ?? view.mine.vote
    return html`
      ${this.#card()}
      <div class="stack">
        <h1>${t('flash.dose', { rival: this.#word(view.rival), word: this.#word(view.answer) })}</h1>
        <p>${beliefText(view, this.words)}</p>
        <p>${t('flash.dose-text')}</p>
      </div>
      <div class="stack" role="group" aria-label=${t('flash.dose-text')}>
        ${view.doseRates.map(
          (rate, at) =>
            html`<button
              type="button"
              style="min-height:64px;justify-content:space-between;font-size:1.25rem"
              aria-pressed=${chosen === at}
              @click=${() => this.dispatchEvent(new IntentEvent({ kind: 'dose', dose: at }))}
            >
              <span>${textOf('flash', `dose-${at}`)}</span
              ><span class="number">${t('flash.rate', { rate: formatRate(rate) })}</span>
            </button>`,
        )}
      </div>
      <p class="soft" style="text-align:center;font-weight:650">
        ${sending !== null ? t('panel.sending') : view.mine.vote !== null ? t('panel.sent') : nothing}
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
