/** Flashcard for one player: guess what one press does, press for real, then choose the dose of a repair. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { FlashcardView } from '../../../shared/activities/flashcard/types.ts'
import { formatRate, formatShare, t, textOf } from '../../locale/t.ts'
import '../../ui/amount-slider.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { panelStyles } from '../../ui/panel-styles.ts'
import { sentence } from '../../ui/sentence.ts'
import { IntentEvent } from '../intent-event.ts'
import { beliefText } from './belief-text.ts'
import { doseResults } from './dose-results.ts'
import { pressResults } from './press-results.ts'

@customElement('flashcard-panel')
export class FlashcardPanel extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) view!: FlashcardView
  @property({ attribute: false }) words: readonly string[] = []
  @state() private share: number | null = null

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
    const share = this.share ?? mine ?? 0.5
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
          @change=${(event: CustomEvent<number>) => (this.share = event.detail)}
        ></amount-slider>
      </div>
      <div class="foot">
        <p class="state" role="status">${mine === null ? nothing : t('panel.sent')}</p>
        <button
          class="primary"
          type="button"
          ?disabled=${mine === share}
          @click=${() => this.dispatchEvent(new IntentEvent({ kind: 'guess-share', p: share }))}
        >
          ${mine === null ? t('flash.lock') : t('flash.change')}
        </button>
      </div>
    `
  }

  #press() {
    const { view } = this
    return html`
      ${this.#card()}
      <p>${t('flash.press-text', { word: this.#word(view.answer) })}</p>
      ${pressResults(view, this.words)}
      <div class="foot">
        <p class="state soft" role="status">
          ${view.pressing ? t('flash.pressing') : view.pressesLeft > 0 ? t('flash.left', { count: view.pressesLeft }) : t('flash.no-left')}
        </p>
        <button
          class="primary"
          type="button"
          ?disabled=${view.pressing || view.pressesLeft <= 0}
          @click=${() => this.dispatchEvent(new IntentEvent({ kind: 'press' }))}
        >
          ${t('flash.press')}
        </button>
      </div>
    `
  }

  #dose() {
    const { view } = this
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
              aria-pressed=${view.mine.vote === at}
              @click=${() => this.dispatchEvent(new IntentEvent({ kind: 'dose', dose: at }))}
            >
              <span>${textOf('flash', `dose-${at}`)}</span
              ><span class="number">${t('flash.rate', { rate: formatRate(rate) })}</span>
            </button>`,
        )}
      </div>
      <p class="state" role="status" style="text-align:center">
        ${view.mine.vote === null ? nothing : t('panel.sent')}
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
