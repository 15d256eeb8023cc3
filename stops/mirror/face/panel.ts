/** Mirror room for one player: bets on the gap, a repair, where each lands, and what is found where nobody looked. */
import { LitElement, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatPercent, formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import '../../../client/moves/choose-move.ts'
import type { Choice } from '../../../client/moves/choose-move.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles } from '../../../client/ui/send-foot.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { BetShown, Laid } from '../../../shared/moves/bet.ts'
import type { ChooseShown } from '../../../shared/moves/choose.ts'
import { REPAIRS } from '../content.ts'
import type { MirrorTap } from '../taps.ts'
import type { MirrorView } from '../view-types.ts'
import './land-rows.ts'
import { againNames, doseNames, fixText, gapNames, otherNames, reasons, repairName, saysText } from './names.ts'
import {
  afterText,
  countRows,
  dialRows,
  dialTold,
  foundRows,
  frontRows,
  raceRows,
  scoreText,
  trainsText,
} from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'mirror'

@customElement('mirror-panel')
export class MirrorPanel extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]

  @property({ attribute: false }) view!: MirrorView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) team: string | null = null
  @property({ attribute: false }) pending: Pending<MirrorTap> = []

  override render() {
    const { view, words, teams, team } = this
    switch (view.phase) {
      case 'table':
        return this.#table()
      case 'dial':
        return html`<h1>${t('mirror.dial')}</h1>
          ${this.#won('gap')}
          <p>${dialTold(view)}</p>
          ${dialRows(view)}
          <p>${t('mirror.dial-soft')}</p>
          ${labTrouble(view.troubled)}`
      case 'repair':
        return this.#repair()
      case 'land':
        return html`<div class="stack">
            <h1>${t('mirror.land')}</h1>
            <p>${t('mirror.land-text')}</p>
          </div>
          <mirror-land-rows
            .lands=${view.lands}
            .sending=${this.pending.flatMap((on) => (on.ask === 'land' ? [on.tap] : []))}
            @answer=${({ detail: tap }: CustomEvent<{ repair: number; at: number }>) => this.#tap({ stop, ask: 'land', tap })}
          ></mirror-land-rows>
          ${trainsText(view)}`
      case 'race':
        return html`<h1>${t('mirror.race')}</h1>
          <p>${t('mirror.race-text')}</p>
          ${view.measuring === null ? nothing : trainsText(view)} ${raceRows(view, teams, team)}`
      case 'front':
        return this.#front()
      case 'other':
        return html`<div class="stack">
            <h1>${t('mirror.other')}</h1>
            <p>${t('mirror.other-text', { line: sentenceText(words, view.otherLines?.[0] ?? []) })}</p>
            <p>${t('mirror.other-own')}</p>
          </div>
          ${this.#chips('other', view.other, otherNames(), t('mirror.other-label'))}`
      case 'found':
        return html`<h1>${t('mirror.found')}</h1>
          ${this.#won('other')} ${foundRows(view, teams, team)}
          <p>${t('mirror.found-why')}</p>`
      case 'again':
        return html`<div class="stack">
            <h1>${t('mirror.again')}</h1>
            <p>${t('mirror.again-text', { gap: gapOf(view.startGap) })}</p>
          </div>
          ${this.#chips('again', view.again, againNames(), t('mirror.again-label'))}`
      case 'after':
        return html`<h1>${t('mirror.after')}</h1>
          ${this.#won('again')} ${afterText(view)} ${labTrouble(view.troubled)}`
      case 'say':
        return lastQuestion(
          view.say,
          {
            question: t('mirror.say'),
            options: reasons(),
            draft: 'mirror.say',
            sending: pendingOf(this.pending, 'say') !== null,
          },
          (tap) => this.#tap({ stop, ask: 'say', tap }),
        )
      case 'answer':
        return html`<h1>${t('mirror.say')}</h1>
          ${lastAnswer(view.say, reasons())} ${wonAnswer(view.won?.say ?? null)} ${scoreText(view)}
          ${labTrouble(view.troubled)}`
    }
  }

  #table() {
    const { view, words } = this
    const { table } = view
    return html`<div class="stack">
        <h1>${t('mirror.table')}</h1>
        <p>${t('mirror.table-text', { says: saysText(table, 0, words) })}</p>
        ${countRows(view, words)}
        <p><strong>${t('mirror.table-gap', { gap: formatPercent(table.gap) })}</strong></p>
      </div>
      ${this.#chips('gap', view.guess, gapNames(), t('mirror.gap-label'))}`
  }

  #repair() {
    const { repair, dose, votes, fix, startGap } = this.view
    const how = REPAIRS.map((id, at) =>
      withVotes({ text: repairName(id), more: t(`mirror.more-${id}`) }, votes?.repairs[at]),
    )
    const much = doseNames().map((text, at) => withVotes({ text }, votes?.doses[at]))
    return html`<div class="stack">
        <h1>${t('mirror.repair')}</h1>
        <p>${t('mirror.repair-text', { gap: gapOf(startGap) })}</p>
        <p role="status">
          <strong>
            ${t('mirror.now', { fix: fixText(fix === null ? { repair: null, dose: 0 } : { repair: REPAIRS[fix.repair] ?? null, dose: fix.dose }) })}
          </strong>
        </p>
      </div>
      ${this.#choose('repair', repair, t('mirror.repair-label'), how)}
      ${this.#choose('dose', dose, t('mirror.dose-label'), much, t('mirror.dose-text'))}`
  }

  #choose(ask: 'repair' | 'dose', shown: ChooseShown, label: string, choices: readonly Choice[], text?: string) {
    return html`<section class="stack">
      <h2>${label}</h2>
      ${text === undefined ? nothing : html`<p>${text}</p>`}
      <choose-move
        .shown=${shown}
        label=${label}
        .choices=${choices}
        .sending=${pendingOf(this.pending, ask)?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask, tap })}
      ></choose-move>
    </section>`
  }

  #front() {
    const { view, teams, team } = this
    const own = view.front?.models.find((model) => team !== null && model.teams.includes(team))
    return html`<h1>${t('mirror.front')}</h1>
      ${own === undefined ? nothing : html`<p class="big-number saved">${told('mirror.points', { bits: formatSignedBits(own.points) })}</p>`}
      ${this.#won('land')} ${frontRows(view, teams, team)} ${labTrouble(view.troubled)}`
  }

  #chips(ask: 'gap' | 'other' | 'again', shown: BetShown, names: readonly string[], label: string): TemplateResult {
    return html`<bet-move
      .shown=${shown}
      label=${label}
      .names=${names}
      .sending=${pendingOf(this.pending, ask)?.tap ?? null}
      draft="mirror.${ask}"
      @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask, tap: [...detail] })}
    ></bet-move>`
  }

  #won(what: 'gap' | 'land' | 'other' | 'again') {
    const { won, guess, other, again } = this.view
    const bits = won?.[what] ?? null
    if (bits !== null)
      return html`<p class="medium saved">
        <strong>${told(`mirror.won-${what}`, { bits: formatSignedBits(bits) })}</strong>
      </p>`
    return what === 'land' ? nothing : lostBet(`mirror.${what}`, { gap: guess, other, again }[what].mine)
  }

  #tap(tap: MirrorTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}

function gapOf(gap: number | null): string {
  return gap === null ? '…' : formatPercent(gap)
}

/** A choice, and beside it how many of the own team have made it, where anybody has. */
function withVotes(choice: Choice, votes = 0): Choice {
  return votes === 0 ? choice : { ...choice, beside: t('mirror.votes', { count: votes }) }
}
