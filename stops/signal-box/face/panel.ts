/** Signal Box for one player: a secret card and duels, the leash and bets, blind pairs, and what came of it all. */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
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
import { focusIfLost } from '../../../client/ui/phase-focus.ts'
import { pressOnce } from '../../../client/ui/press-once.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { BetShown, Laid } from '../../../shared/moves/bet.ts'
import { LEFT, RIGHT, SAME } from '../tastes.ts'
import type { SignalTap } from '../taps.ts'
import type { DuelShown, SignalView } from '../view-types.ts'
import {
  againNames,
  cardNames,
  examNames,
  fondNames,
  leashNames,
  niceText,
  reasons,
  wantText,
  wantedWords,
} from './names.ts'
import {
  aloneText,
  blindText,
  collapsedText,
  controlRows,
  flatteredText,
  hackedText,
  hasWinners,
  movedRows,
  thumbsText,
  trainKey,
  wrotePart,
  winRows,
} from './results.ts'
import { STEPS_ASKED, stepRow, stepsIn, stepStyles, type Step } from './steps.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'signal-box'

@customElement('signal-box-panel')
export class SignalBoxPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    figureStyles,
    css`
      .duel button {
        width: 100%;
        min-height: 72px;
        font-size: 1.25rem;
        justify-content: flex-start;
        text-align: start;
      }
      .duel .same {
        min-height: 52px;
        justify-content: center;
        font-size: 1rem;
      }
    `,
    stepStyles,
  ]

  @property({ attribute: false }) view!: SignalView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<SignalTap> = []
  /** What one of the bets' phase is looked at; null: the first that is not answered. */
  @state() private step: Step | null = null
  /** It, as it was drawn last. */
  #asked: Step | null = null

  /** An answer takes its own question away, once the room has it: who gave it stands on the next one's name. */
  override updated(): void {
    const asked = this.view.phase === 'bet' ? this.#at() : null
    if (asked !== null && this.#asked !== null && asked !== this.#asked)
      focusIfLost(this, '.steps [aria-pressed="true"]')
    this.#asked = asked
  }

  override render() {
    const { view, words } = this
    switch (view.phase) {
      case 'judge':
        return html`<h1>${t('signal-box.judge')}</h1>
          ${
            view.isReady
              ? html`${this.#card()} ${this.#duel('judge', view.duels)}`
              : view.troubled
                ? notMeasured(true)
                : html`<p role="status">${t('signal-box.writing')}</p>`
          }
          <p class="small soft">${t('signal-box.judge-text')}</p>`
      case 'bet':
        return this.#bet()
      case 'train':
        return html`<h1>${t(view.isTrained ? 'signal-box.trained' : 'signal-box.train')}</h1>
          ${view.troubled && !view.isTrained ? notMeasured(true) : html`<p role="status">${t(trainKey(view))}</p>`}
          ${thumbsText(view)} ${collapsedText(view)}`
      case 'blind':
        return html`<h1>${t('signal-box.blind')}</h1>
          ${this.#card()} ${this.#duel('blind', view.pairs)}
          <p class="small soft">${t('signal-box.blind-text')}</p>`
      case 'result':
        return html`<h1>${t('signal-box.result')}</h1>
          ${collapsedText(view)} ${this.#won('judge')} ${this.#won('card')} ${winRows(view)} ${blindText(view)}
          ${wrotePart(view, words)}`
      case 'moved':
        return html`<h1>${t('signal-box.moved')}</h1>
          ${this.#won('exam')}
          <p>${t('signal-box.moved-text')}</p>
          ${movedRows(view)} ${labTrouble(view.troubled)}`
      case 'cards':
        return html`<h1>${t('signal-box.cards')}</h1>
          <p>${t('signal-box.cards-text')}</p>
          ${aloneText(view)} ${controlRows(view)}
          ${hasWinners(view) ? html`<p class="small soft">${t('signal-box.cards-winners')}</p>` : nothing}`
      case 'again':
        return html`<h1>${t('signal-box.again')}</h1>
          <p>${t('signal-box.again-text')}</p>
          ${view.again === null ? nothing : this.#chips('again', view.again, againNames(), t('signal-box.again-label'))}`
      case 'hacked':
        return html`<h1>${t('signal-box.hacked')}</h1>
          ${this.#won('again')} ${hackedText(view, words)} ${labTrouble(view.troubled)}`
      case 'flatter':
        return this.#flatter()
      case 'flattered':
        return html`<h1>${t('signal-box.flattered')}</h1>
          ${this.#won('fond')} ${flatteredText(view)} ${labTrouble(view.troubled)}`
      case 'say':
        return view.say === null
          ? nothing
          : lastQuestion(
              view.say,
              {
                question: t('signal-box.say'),
                options: reasons(),
                draft: 'signal-box.say',
                sending: pendingOf(this.pending, 'say') !== null,
              },
              (tap) => this.#tap({ stop, ask: 'say', tap }),
            )
      case 'answer':
        return html`<h1>${t('signal-box.say')}</h1>
          ${lastAnswer(view.say, reasons())} ${wonAnswer(view.won?.say ?? null)}
          <p>${t('signal-box.right-text')}</p>
          ${labTrouble(view.troubled)}`
    }
  }

  #card() {
    const { card } = this.view
    if (card === null) return nothing
    const list = wantedWords(card, this.words)
    return html`<section class="card">
      <p class="kicker">${t('signal-box.your-card')}</p>
      <p><strong>${wantText(card)}</strong></p>
      ${list === '' ? nothing : html`<p class="small">${t('signal-box.list', { words: list })}</p>`}
      <p class="small soft">${t('signal-box.keep')}</p>
    </section>`
  }

  /** First the pairs, then the chips. */
  #flatter() {
    const { view, words } = this
    const sent = this.pending.filter(({ ask }) => ask === 'like').length
    const isJudged = view.likings.filter(({ mine }) => mine === null).length <= sent
    return html`<h1>${t('signal-box.flatter')}</h1>
      ${
        isJudged && view.fonds !== null
          ? html`<p>${t('signal-box.fond-text')}</p>
              ${this.#chips('fond', view.fonds, fondNames(), t('signal-box.fond-label'))}`
          : html`<p>${t('signal-box.flatter-text', { nice: niceText(view, words) })}</p>
              ${this.#duel('like', view.likings)}`
      }
      <p class="small soft">${t('signal-box.flatter-paper')}</p>`
  }

  /** The next one that is not judged, sent or not. */
  #duel(ask: 'judge' | 'blind' | 'like', duels: readonly DuelShown[]): TemplateResult {
    const sent = new Set(this.pending.flatMap((on) => (on.ask === ask ? [on.tap.number] : [])))
    const number = duels.findIndex(({ mine }, at) => mine === null && !sent.has(at))
    const duel = duels[number]
    if (duel === undefined)
      return html`<p class="big" role="status">
        ${t(ask === 'judge' ? 'signal-box.all-judged' : 'signal-box.all-compared')}
      </p>`
    const title = t(ask === 'judge' ? 'signal-box.duel' : 'signal-box.pair', { number: number + 1, all: duels.length })
    const pick = (picked: number) => () => this.#tap({ stop, ask, tap: { number, pick: picked } })
    return html`<section class="duel stack" aria-label=${title} @keydown=${pressOnce}>
      <p class="medium" role="status"><strong>${title}</strong></p>
      <button type="button" @click=${pick(LEFT)}>${sentence(this.words, duel.left)}</button>
      <button type="button" @click=${pick(RIGHT)}>${sentence(this.words, duel.right)}</button>
      <button type="button" class="same" @click=${pick(SAME)}>${t('signal-box.same')}</button>
    </section>`
  }

  /** One question at a time; the next one comes by itself, and each can be looked at again. */
  #bet() {
    const { view } = this
    const isIn = stepsIn(view, this.pending)
    const at = this.#at()
    return html`<h1>${t('signal-box.bet')}</h1>
      ${
        at === 'leash'
          ? html`<p>
              ${t('signal-box.bet-text')} ${view.paper === 0 ? nothing : t('signal-box.paper', { count: view.paper })}
            </p>`
          : nothing
      }
      ${stepRow(at, isIn, (one) => (this.step = one))}
      ${at === null ? html`<p class="medium" role="status">${t('signal-box.all-bet')}</p>` : this.#question(at)}`
  }

  #at(): Step | null {
    const isIn = stepsIn(this.view, this.pending)
    return this.step ?? STEPS_ASKED.find((one) => !isIn[one]) ?? null
  }

  #question(at: Step): TemplateResult {
    const { view, pending } = this
    if (at === 'card')
      return html`<h2>${t('signal-box.card-label')}</h2>
        <p>${t('signal-box.card-text')}</p>
        ${this.#chips('card', view.bets, cardNames(view.rack), t('signal-box.card-label'))}`
    if (at === 'exam')
      return html`<h2>${t('signal-box.exam-label')}</h2>
        <p>${t('signal-box.exam-text')}</p>
        ${this.#chips('exam', view.exams, examNames(), t('signal-box.exam-label'))}`
    return html`<h2>${t('signal-box.leash')}</h2>
      <p>${t('signal-box.leash-text')}</p>
      <choose-move
        .shown=${view.leash}
        label=${t('signal-box.leash')}
        .choices=${leashNames().map((text) => ({ text }))}
        .sending=${pendingOf(pending, 'leash')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'leash', tap })}
      ></choose-move>`
  }

  #chips(
    ask: 'card' | 'exam' | 'again' | 'fond',
    shown: BetShown,
    names: readonly string[],
    label: string,
  ): TemplateResult {
    return html`<bet-move
      .shown=${shown}
      label=${label}
      .names=${names}
      .sending=${pendingOf(this.pending, ask)?.tap ?? null}
      draft="signal-box.${ask}"
      @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask, tap: [...detail] })}
    ></bet-move>`
  }

  #won(what: 'judge' | 'card' | 'exam' | 'again' | 'fond') {
    const { won, bets, exams, again, fonds } = this.view
    const bits = won?.[what] ?? null
    if (bits !== null)
      return html`<p class="medium saved">
        <strong>${told(`signal-box.won-${what}`, { bits: formatSignedBits(bits) })}</strong>
      </p>`
    if (what === 'judge') return nothing
    const mine =
      what === 'card' ? bets.mine : what === 'exam' ? exams.mine : ((what === 'fond' ? fonds : again)?.mine ?? null)
    return lostBet(`signal-box.${what}`, mine)
  }

  #tap(tap: SignalTap): void {
    this.step = null
    this.dispatchEvent(new TapEvent(tap))
  }
}
