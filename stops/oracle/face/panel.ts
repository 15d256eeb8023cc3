/** Oracle for one player: chips on steps, a line with its band, chips on the next size, and what came of them. */
import { LitElement, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatPercent, formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { labTrouble, notMeasured, secondsLeft } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { BetShown, Laid } from '../../../shared/moves/bet.ts'
import { bitsAt } from '../law.ts'
import type { OracleTap } from '../taps.ts'
import type { Line } from '../types.ts'
import type { OracleView } from '../view-types.ts'
import './line-board.ts'
import { lineChart } from './line-chart.ts'
import { buyNames, reasons, stepNames, widthsOf } from './names.ts'
import {
  boughtText,
  boughtTitle,
  boughtWhy,
  buyText,
  outcomeRows,
  outcomeTitle,
  receiptText,
  steepestText,
  trainText,
} from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'oracle'

@customElement('oracle-panel')
export class OraclePanel extends LitElement {
  static override styles = [baseStyles, panelStyles, figureStyles]

  @property({ attribute: false }) view!: OracleView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<OracleTap> = []

  override render() {
    const { view } = this
    switch (view.phase) {
      case 'guess':
        return html`<h1>${t('oracle.guess')}</h1>
          <p>${t('oracle.guess-text', { widths: widthsOf(view) })}</p>
          <p class="soft small">
            ${view.trained < 1 ? t('oracle.training', { share: formatPercent(Math.round(100 * view.trained) / 100) }) : t('oracle.small-trained')}
          </p>
          ${this.#chips('step', view.guess, stepNames(view), t('oracle.chips-label'))}`
      case 'line':
        return this.#line()
      case 'lines':
        return html`<h1>${t('oracle.lines')}</h1>
          ${this.#ownLine()}
          <p>
            ${view.middle === null ? t('oracle.lines-none') : t('oracle.lines-text', { bits: formatBits(view.middle.bits) })}
          </p>`
      case 'train':
        return html`<h1>${t(view.isTrained ? 'oracle.trained' : 'oracle.train')}</h1>
          ${view.troubled && !view.isTrained ? notMeasured(true) : html`<p role="status">${trainText(view)}</p>`}
          ${this.#ownLine()}`
      case 'outcome':
        return html`<h1>${outcomeTitle(view)}</h1>
          ${this.#won(view.won?.line ?? null, t('oracle.no-line'))} ${this.#ownLine()} ${outcomeRows(view)}`
      case 'buy':
        return view.buy === null
          ? nothing
          : html`<h1>${t('oracle.buy')}</h1>
              <p>${buyText(view)}</p>
              ${this.#chips('buy', view.buy, buyNames(), t('oracle.buy-label'))}`
      case 'bought':
        return this.#bought()
      case 'say':
        return lastQuestion(
          view.say,
          {
            question: t('oracle.say'),
            options: reasons(),
            draft: 'oracle.say',
            sending: pendingOf(this.pending, 'say') !== null,
          },
          (tap) => this.#tap({ stop, ask: 'say', tap }),
        )
      case 'answer':
        return html`<h1>${t('oracle.say')}</h1>
          ${lastAnswer(view.say, reasons())} ${wonAnswer(view.won?.say ?? null)}
          <p>${t('oracle.right-text')}</p>
          ${receiptText(view)} ${labTrouble(view.troubled)}`
    }
  }

  #chips(ask: 'step' | 'buy', shown: BetShown, names: readonly string[], label: string): TemplateResult {
    return html`<bet-move
      .shown=${shown}
      label=${label}
      .names=${names}
      .sending=${pendingOf(this.pending, ask)?.tap ?? null}
      draft="oracle.${ask}"
      @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask, tap: [...detail] })}
    ></bet-move>`
  }

  #line() {
    const { view, pending } = this
    const won = view.won?.guess ?? null
    return html`<h1>${t('oracle.line')}</h1>
      <p>${t('oracle.line-text', { width: view.large.width })}</p>
      <line-board
        .view=${view}
        .sending=${pendingOf(pending, 'line')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<Line>) => this.#tap({ stop, ask: 'line', tap })}
      >
        <p class="small">
          ${view.floor === null ? t('oracle.wall-no-floor') : told('oracle.floor', { bits: formatBits(view.floor) })}
        </p>
        <p class="small">
          ${steepestText(view)}
          ${won === null ? lostBet('oracle.step', view.guess.mine) : told('oracle.won-chips', { bits: formatSignedBits(won) })}
        </p>
      </line-board>`
  }

  #ownLine() {
    const { mine, floor, bands } = this.view
    if (mine === null) return html`<p class="soft">${t('oracle.no-line')}</p>`
    const reach = bands[mine.band]?.reach ?? 0
    const bits = (height: number) => formatBits(bitsAt(height, floor))
    const text = t('oracle.your-line', {
      bits: bits(mine.at),
      low: bits(mine.at - reach),
      high: bits(mine.at + reach),
    })
    return html`${lineChart(this.view, mine)}
      <p>${text}</p>`
  }

  #bought() {
    const { view } = this
    if (!view.isBought)
      return html`<h1>${boughtTitle(view)}</h1>
        ${
          view.troubled
            ? notMeasured(true)
            : html`<p role="status">${buyText(view)}</p>
                ${secondsLeft(view.left)}`
        }`
    const won = view.won?.buy ?? null
    return html`<h1>${boughtTitle(view)}</h1>
      ${
        won === null
          ? lostBet('oracle.buy', view.buy?.mine ?? null)
          : html`<p class="big-number saved">${told('oracle.won-chips', { bits: formatSignedBits(won) })}</p>`
      }
      <p><strong>${boughtText(view)}</strong></p>
      <p>${boughtWhy(view)}</p>`
  }

  #won(bits: number | null, otherwise: string) {
    return bits === null
      ? html`<p class="soft">${otherwise}</p>`
      : html`<p class="big-number saved">${told('oracle.won', { bits: formatSignedBits(bits) })}</p>`
  }

  #tap(tap: OracleTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
