/** Lift for one player: chips on a floor, the ride, and one last question. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import type { LiftTap } from '../taps.ts'
import type { LiftView } from '../view-types.ts'
import { floorNames, reasons } from './names.ts'
import { floorRows, headline, rideTexts, scoreText } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'lift'

@customElement('lift-panel')
export class LiftPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      h1 {
        font-size: var(--size-big);
      }
      .sentence {
        font-size: clamp(1.25rem, 5.6vw, 1.5rem);
      }
      .card {
        padding: 10px 14px;
        gap: 6px;
      }
      .floors {
        border-spacing: 0 2px;
        width: 100%;
      }
      .floors th {
        padding-inline-end: 12px;
        text-align: start;
        vertical-align: top;
        white-space: nowrap;
      }
      .floors td {
        width: 100%;
        overflow-wrap: anywhere;
      }
      @media (max-height: 640px) {
        :host {
          gap: 8px;
        }
        .kicker {
          display: none;
        }
        .floors td .soft {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) view!: LiftView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<LiftTap> = []

  override render() {
    switch (this.view.phase) {
      case 'bet':
        return this.#bet()
      case 'ride':
        return this.#ride()
      case 'say':
        return this.#say()
      case 'answer':
        return this.#answer()
    }
  }

  #bet() {
    const { ride, bet, round, rounds, isRematch, troubled } = this.view
    const kicker = isRematch ? t('lift.sentence-more') : t('lift.sentence', { round, rounds })
    if (ride === null) {
      return html`<p class="kicker">${kicker}</p>
        <h1>${t('lift.bet')}</h1>
        <p>${told('lift.bet-text')}</p>
        <p role="status"><strong>${troubled ? t('panel.troubled') : t('lift.waits')}</strong></p>`
    }
    return html`<div>
        <p class="kicker">${kicker}</p>
        <h1>${t('lift.bet')}</h1>
      </div>
      <p class="sentence">${sentence(this.words, [...ride.words, null])}</p>
      <bet-move
        docked
        stand="tower"
        .shown=${bet}
        label=${t('lift.my-bet')}
        .names=${floorNames()}
        .sending=${pendingOf(this.pending, 'floor')?.tap ?? null}
        draft=${this.#draft}
        @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask: 'floor', tap: [...detail] })}
      >
        ${floorRows(this.view, this.words)} ${round === 1 ? html`<p>${told('lift.bet-text')}</p>` : nothing}
      </bet-move>`
  }

  #ride() {
    const { ride, won } = this.view
    return html`<h1>${headline(this.view, this.words)}</h1>
      <div class="card stack">
        ${ride === null ? nothing : html`<p class="sentence">${sentence(this.words, [...ride.words, null])}</p>`}
        ${floorRows(this.view, this.words)}
      </div>
      ${
        won?.now == null
          ? lostBet(this.#draft, this.view.bet.mine)
          : html`<p class="big-number saved">${told('lift.won', { bits: formatSignedBits(won.now) })}</p>`
      }
      ${rideTexts(this.view, this.words)}`
  }

  #say() {
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      this.view.say,
      { question: t('lift.say'), options: reasons(), draft: 'lift.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #answer() {
    const { say, won, troubled } = this.view
    return html`<h1>${t('lift.say')}</h1>
      ${lastAnswer(say, reasons())} ${wonAnswer(won?.now ?? null)} ${scoreText(this.view)}
      ${
        won === null
          ? nothing
          : html`<p><strong>${told('lift.won-all', { bits: formatSignedBits(won.all) })}</strong></p>`
      }
      ${labTrouble(troubled)}`
  }

  get #draft(): string {
    return `lift.bet.${this.view.round}`
  }

  #tap(tap: LiftTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
