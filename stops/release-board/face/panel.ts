/** Release board for one player: chips on what counts, a vote on what goes out, chips on who is best, and the card of what was released. */
import { LitElement, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import '../../../client/moves/choose-move.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { labTrouble, notMeasured } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { BetShown, Laid } from '../../../shared/moves/bet.ts'
import { letterOf } from '../../../shared/text/letter-of.ts'
import type { BoardTap } from '../taps.ts'
import type { BoardView } from '../view-types.ts'
import { cardPart, ethicsText } from './model-card.ts'
import { decideText, decisionChoices, metricName, metricNames, modelNames, reasons } from './names.ts'
import { candidatesPart, crownText, movedPart, movedText, usersPart, voicesPart } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'
import { METRICS } from '../types.ts'

const stop = 'release-board'

@customElement('release-board-panel')
export class ReleaseBoardPanel extends LitElement {
  static override styles = [baseStyles, panelStyles, figureStyles]

  @property({ attribute: false }) view!: BoardView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) pending: Pending<BoardTap> = []

  override render() {
    const { view, words } = this
    switch (view.phase) {
      case 'seal':
        return this.#seal()
      case 'board':
        return this.#board()
      case 'bet':
        return html`<h1>${t('release-board.bet')}</h1>
          <p>${t('release-board.bet-text')}</p>
          ${voicesPart(view, words)} ${this.#chips('bet', view.bet, modelNames(view), t('release-board.bet-label'))}
          ${candidatesPart(view, words)}`
      case 'users':
        return this.#users()
      case 'crown':
        return this.#crown()
      case 'again':
        return html`<h1>${t('release-board.again')}</h1>
          <p>${t(view.users === 'many' ? 'release-board.again-few' : 'release-board.again-many')}</p>
          ${this.#chips('again', view.again, modelNames(view), t('release-board.again-label'))}
          ${candidatesPart(view, words)}`
      case 'moved':
        return html`<h1>${t('release-board.moved')}</h1>
          ${this.#won('again', view.again)} ${movedPart(view)}
          <p>${movedText(view)}</p>
          ${
            view.own?.card
              ? html`<p><strong>${t('release-board.card')}</strong>: ${ethicsText(view.own.card)}</p>`
              : nothing
          }`
      case 'say':
      case 'answer':
        return this.#say()
    }
  }

  #seal() {
    const { view, words } = this
    return html`<h1>${t('release-board.seal')}</h1>
      <p>${t(`release-board.brief-${view.users}`)}</p>
      ${voicesPart(view, words)}
      <p>${t('release-board.seal-text')}</p>
      <dl class="stack">
        ${METRICS.map(
          (metric) =>
            html`<div>
              <dt><strong>${metricName(metric)}</strong></dt>
              <dd class="soft">${t(`release-board.metric-${metric}-text`)}</dd>
            </div>`,
        )}
      </dl>
      ${this.#chips('seal', view.seal, metricNames(), t('release-board.seal-label'))} ${labTrouble(view.troubled)}`
  }

  #board() {
    const { view, words } = this
    const { own } = view
    if (own === null) return nothing
    return html`<h1>${t('release-board.board')}</h1>
      <p>${t('release-board.board-text')}</p>
      <p>
        <strong>
          ${
            own.sealed.length === 0
              ? t('release-board.unsealed')
              : t('release-board.sealed', { metrics: own.sealed.map(metricName).join(' · ') })
          }
        </strong>
        ${own.first === null ? nothing : html`<br />${t('release-board.first', { letter: letterOf(own.first) })}`}
      </p>
      ${candidatesPart(view, words)}
      <p>${decideText(view)}</p>
      <choose-move
        .shown=${own.decide}
        label=${t('release-board.decide-label')}
        .choices=${decisionChoices(view)}
        .sending=${pendingOf(this.pending, 'decide')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'decide', tap })}
      ></choose-move>
      ${labTrouble(view.troubled)}`
  }

  #users() {
    const { view } = this
    if (view.best.length === 0) {
      return html`<h1>${t('release-board.users')}</h1>
        <p role="status">${t('release-board.waits')}</p>
        ${view.troubled ? notMeasured(true) : nothing}`
    }
    const { team } = view.won
    return html`<h1>${t('release-board.users')}</h1>
      ${
        team === null
          ? nothing
          : html`<p class="big-number saved">${told('release-board.worth', { bits: formatSignedBits(team) })}</p>`
      }
      ${this.#won('bet', view.bet)}
      <p>${t('release-board.users-text')}</p>
      ${usersPart(view)} ${labTrouble(view.troubled)}`
  }

  #crown() {
    const { view, words } = this
    const card = view.own?.card ?? null
    return html`<h1>${t('release-board.crown')}</h1>
      <p class="medium"><strong>${crownText(view)}</strong></p>
      <p>${t('release-board.goodhart')}</p>
      ${card === null ? nothing : cardPart(t('release-board.card'), card)}
      <p>${t('release-board.crown-text')}</p>
      ${candidatesPart(view, words)} ${labTrouble(view.troubled)}`
  }

  #say() {
    const { say, won, phase, troubled } = this.view
    if (phase === 'answer') {
      return html`<h1>${t('release-board.say')}</h1>
        ${lastAnswer(say, reasons())} ${wonAnswer(won.chips)}
        <p>${t('release-board.right-text')}</p>
        ${labTrouble(troubled)}`
    }
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      say,
      { question: t('release-board.say'), options: reasons(), draft: 'release-board.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #chips(
    ask: 'seal' | 'bet' | 'again',
    shown: BetShown | null,
    names: readonly string[],
    label: string,
  ): TemplateResult | typeof nothing {
    if (shown === null) return nothing
    return html`<bet-move
      stand="rows"
      .shown=${shown}
      label=${label}
      .names=${names}
      .sending=${pendingOf(this.pending, ask)?.tap ?? null}
      draft="release-board.${ask}"
      .unpaid=${ask === 'seal' ? { text: t('release-board.seal-send'), sentText: t('release-board.seal-sent') } : null}
      @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask, tap: [...detail] })}
    ></bet-move>`
  }

  #won(ask: 'bet' | 'again', shown: BetShown | null) {
    const { chips } = this.view.won
    if (shown === null) return nothing
    return chips === null
      ? lostBet(`release-board.${ask}`, shown.mine)
      : html`<p class="medium saved">
          <strong>${told('release-board.won-chips', { bits: formatSignedBits(chips) })}</strong>
        </p>`
  }

  #tap(tap: BoardTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
