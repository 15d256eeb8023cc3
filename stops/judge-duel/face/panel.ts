/** Judge duel for one player: an order, chips on what three metrics put first and on which of them judges like the class. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import '../../../client/moves/rank-move.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { BetShown, Laid } from '../../../shared/moves/bet.ts'
import type { Order } from '../../../shared/moves/rank.ts'
import type { JudgeTap } from '../taps.ts'
import type { Metric } from '../types.ts'
import type { FirstShown, JudgeView } from '../view-types.ts'
import { metricName, metricNames, reasons, rowNames } from './names.ts'
import { agreementPart, nearestText, personPart, rowsPart } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'judge-duel'

@customElement('judge-duel-panel')
export class JudgeDuelPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      .metrics {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: 8px;
      }
      .metrics button {
        padding: 4px;
        font-size: 1rem;
      }
    `,
  ]

  @property({ attribute: false }) view!: JudgeView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<JudgeTap> = []
  /** The metric that was asked for; null: the first that has no chips yet. */
  @state() private chosen: Metric | null = null

  override render() {
    const { view } = this
    if (view.say !== null) return this.#say()
    if (view.rows.length === 0) {
      return html`<h1>${t('judge-duel.rank')}</h1>
        <p role="status">${t(view.waits === null ? 'judge-duel.few' : 'judge-duel.writing')}</p>
        ${labTrouble(view.troubled)}`
    }
    switch (view.phase) {
      case 'rank':
        return this.#rank()
      case 'bets':
        return this.#bets()
      case 'metrics':
        return this.#metrics()
      case 'people':
        return this.#people()
      case 'say':
      case 'answer':
        return nothing
    }
  }

  #rank() {
    const { view, words } = this
    return html`<h1>${t('judge-duel.rank')}</h1>
      <p>${t('judge-duel.rank-text', { words: sentenceText(words, view.begun) })}</p>
      <rank-move
        .shown=${view.rank}
        label=${t('judge-duel.rank-label')}
        .names=${rowNames(view, words)}
        .sending=${pendingOf(this.pending, 'order')?.tap ?? null}
        draft="judge-duel.order"
        @answer=${({ detail }: CustomEvent<Order>) => this.#tap({ stop, ask: 'order', tap: [...detail] })}
      ></rank-move>`
  }

  #bets() {
    const { view, words } = this
    const isIn = ({ metric, bet }: FirstShown) => bet.mine !== null || pendingOf(this.pending, metric) !== null
    const now =
      view.firsts.find(({ metric }) => metric === this.chosen) ??
      view.firsts.find((first) => !isIn(first)) ??
      view.firsts.at(-1)
    if (now === undefined) return nothing
    const { metric } = now
    return html`<h1>${t('judge-duel.bets')}</h1>
      <p>${t('judge-duel.bets-text')}</p>
      ${personPart(view, words)}
      <div class="metrics" role="group" aria-label=${t('judge-duel.which')}>
        ${view.firsts.map((first) => {
          const name = metricName(first.metric)
          return html`<button
            type="button"
            aria-pressed=${first.metric === metric}
            @click=${() => (this.chosen = first.metric)}
          >
            ${isIn(first) ? t('judge-duel.placed', { metric: name }) : name}
          </button>`
        })}
      </div>
      <p role="status">${t(`judge-duel.${metric}-text`)}</p>
      ${view.firsts.every(isIn) ? html`<p role="status">${t('judge-duel.all-in')}</p>` : nothing}
      ${this.#chips(metric, now.bet, rowNames(view, words), t('judge-duel.bet-label', { metric: metricName(metric) }), 'sentences')}`
  }

  #metrics() {
    const { view, words } = this
    const { agree, firsts } = view
    const isWaiting = firsts.some(({ metric, tops }) => metric === 'perplexity' && tops.length === 0)
    return html`<h1>${t('judge-duel.metrics')}</h1>
      ${this.#won(firsts.map(({ metric, bet }) => [metric, bet]))} ${personPart(view, words)} ${rowsPart(view, words)}
      ${isWaiting && !view.troubled ? html`<p role="status">${t('judge-duel.measuring')}</p>` : nothing}
      ${labTrouble(view.troubled)}
      <h2>${t('judge-duel.agree')}</h2>
      <p>${t('judge-duel.agree-text')}</p>
      ${agree === null ? nothing : this.#chips('agree', agree, metricNames(), t('judge-duel.agree-label'), 'rows')}`
  }

  #people() {
    const { view, words } = this
    return html`<h1>${t('judge-duel.people')}</h1>
      ${nearestText(view)} ${this.#won([['agree', view.agree]])} ${agreementPart(view)}
      <p>${t('judge-duel.people-text')}</p>
      ${personPart(view, words)} ${rowsPart(view, words)} ${labTrouble(view.troubled)}`
  }

  #say() {
    const { say, won, phase, troubled } = this.view
    if (phase === 'answer') {
      return html`<h1>${t('judge-duel.say')}</h1>
        ${lastAnswer(say, reasons())} ${wonAnswer(won)}
        <p>${t('judge-duel.right-text')}</p>
        ${labTrouble(troubled)}`
    }
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      say,
      { question: t('judge-duel.say'), options: reasons(), draft: 'judge-duel.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #chips(ask: Metric | 'agree', shown: BetShown, names: readonly string[], label: string, stand: 'rows' | 'sentences') {
    return html`<bet-move
      stand=${stand}
      .shown=${shown}
      label=${label}
      .names=${names}
      .sending=${pendingOf(this.pending, ask)?.tap ?? null}
      draft="judge-duel.${ask}"
      @answer=${({ detail }: CustomEvent<Laid>) => this.#lay(ask, [...detail])}
    ></bet-move>`
  }

  /** What was asked for is placed: the next one that has no chips yet comes by itself. */
  #lay(ask: Metric | 'agree', tap: number[]): void {
    this.chosen = null
    this.#tap({ stop, ask, tap })
  }

  #won(asked: readonly (readonly [Metric | 'agree', BetShown | null])[]) {
    const { won } = this.view
    if (won === null) return asked.map(([ask, shown]) => lostBet(`judge-duel.${ask}`, shown?.mine ?? null))
    return html`<p class="medium saved">
      <strong>${told('judge-duel.won', { bits: formatSignedBits(won) })}</strong>
    </p>`
  }

  #tap(tap: JudgeTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
