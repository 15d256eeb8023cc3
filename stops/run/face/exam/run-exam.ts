/**
 * The exam on a phone: before and after, then what a player wants first and is asked. How that comes, and what else was
 * measured, waits folded.
 */
import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RunView } from '../../view-types.ts'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { arrow, formatBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { altitudeProfile } from '../../../../client/ui/altitude-profile.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { fold, foldStyles } from '../../../../client/ui/fold.ts'
import { lossCurve } from '../../../../client/ui/loss-curve.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { say } from '../../../../client/ui/say.ts'
import { amongMoved, askBits } from '../../../../client/ui/surprise-figure.ts'
import { told } from '../told.ts'
import { besideStyles } from './beside-model.ts'
import {
  briefAnswer,
  cargoLists,
  creditPart,
  examCards,
  examForecast,
  openingShares,
  waitingList,
} from './exam-parts.ts'
import { examSummary } from './exam-summary.ts'
import { creditBy, examBy } from './measured-by.ts'
import { moved } from './moved.ts'
import { parted } from './parted.ts'
import { byHeartFolded, recallCard } from './recall-card.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'
import { pendingOf, type Pending } from '../../../../client/store/pending.ts'

@customElement('run-exam')
export class RunExam extends LitElement {
  static override styles = [baseStyles, panelStyles, foldStyles, besideStyles]

  @property({ attribute: false }) exam!: NonNullable<RunView['exam']>
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  /** My team; null where nobody is on one. */
  @property({ attribute: false }) team: string | null = null
  /** Measured by this page's own lab: no server checks it. */
  @property({ attribute: false }) solo = false
  @property({ attribute: false }) pending: Pending<RunTap> = []

  override render() {
    const { exam, words, teams } = this
    return html`
      <h1>${t('exam.title')}</h1>
      ${this.#figures()} ${recallCard(exam, words, this.#recalling(), (at) => this.#guess(at))}
      ${examSummary(exam, teams, this.team, this.solo)} ${waitingList(exam)} ${parted(exam, 'folded')}
      ${byHeartFolded(exam)} ${exam.briefOutcome === null ? nothing : briefAnswer(exam.briefOutcome, 'folded')}
      ${exam.probe === null ? nothing : fold(t('exam.opening'), openingShares({ ...exam, probe: exam.probe }, words))}
      ${exam.cards.length === 0 ? nothing : fold(t('exam.cards'), examCards(exam.cards, words))}
      ${
        exam.credit === null
          ? nothing
          : fold(
              t(this.solo ? 'exam.credit-alone' : 'exam.credit'),
              creditPart(exam, teams, this.solo ? null : creditBy(exam)),
            )
      }
      ${exam.cargo.length === 0 ? nothing : fold(t('exam.sentences'), cargoLists(exam.cargo, words, teams))}
      ${exam.forecast === null ? nothing : fold(t('exam.forecast'), examForecast(exam.forecast, teams))}
      ${exam.afterBits === null ? nothing : fold(t('exam.way-down'), this.#wayDown())}
    `
  }

  /** Said once, when both figures are known. */
  override updated(changed: PropertyValues<this>): void {
    const { beforeBits, afterBits } = this.exam
    const before = changed.get('exam')
    if (beforeBits === null || afterBits === null) return
    if (before !== undefined && before.beforeBits !== null && before.afterBits !== null) return
    if (!changed.has('exam')) return
    say(this, t('exam.heard', { before: formatBits(beforeBits), after: formatBits(afterBits) }))
  }

  #recalling(): number | null {
    return pendingOf(this.pending, 'recall')?.tap ?? null
  }

  #guess(sentence: number): void {
    this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'recall', tap: sentence }))
  }

  #figures() {
    const { beforeBits, afterBits } = this.exam
    if (beforeBits === null || afterBits === null) return nothing
    const label = t('exam.heard', { before: formatBits(beforeBits), after: formatBits(afterBits) })
    return html`<div role="group" aria-label=${label}>
      ${amongMoved(beforeBits, afterBits, this.exam)}
      <p>
        <strong>${formatBits(beforeBits)} ${arrow()} <span class="teal">${formatBits(afterBits)}</span></strong>
      </p>
      <p>
        ${told('exam.unseen')} · <strong>${moved(beforeBits, afterBits)}</strong>
        ${askBits(afterBits, this.exam, t('exam.unseen'))}
      </p>
      <p class="soft small">${this.solo ? t('exam.here') : examBy(this.exam)}</p>
    </div>`
  }

  #wayDown() {
    const { summitBits, floorBits, beforeBits, afterBits, points } = this.exam
    return html`${altitudeProfile({
      summitBits,
      floorBits,
      width: 300,
      marks: [
        ...(beforeBits === null ? [] : [{ bits: beforeBits, text: t('exam.before'), kind: 'before' as const }]),
        ...(afterBits === null ? [] : [{ bits: afterBits, text: t('exam.after'), kind: 'now' as const }]),
      ],
    })}
    ${
      points.length === 0
        ? nothing
        : html`${lossCurve(points)}
            <p class="soft small">${told('train.curve')}</p>`
    }`
  }
}
