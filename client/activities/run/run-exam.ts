/** The exam: before and after, the same cards again, the credit of each cargo, and who saw it coming. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RunView } from '../../../shared/activities/run/types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatBits, t } from '../../locale/t.ts'
import { altitudeProfile } from '../../ui/altitude-profile.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { creditBars } from '../../ui/credit-bars.ts'
import { panelStyles } from '../../ui/panel-styles.ts'
import { briefAnswer, cargoLists, examCards, examForecast, openingCard, waitingList } from './exam-parts.ts'
import { moved } from './moved.ts'

@customElement('run-exam')
export class RunExam extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) exam!: NonNullable<RunView['exam']>
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  /** Measured by this page's own lab: no server checks it. */
  @property({ attribute: false }) solo = false

  override render() {
    const { exam, words, teams, solo } = this
    const { beforeBits, afterBits } = exam
    return html`
      <h1>${t('exam.title')}</h1>
      ${
        beforeBits === null || afterBits === null
          ? nothing
          : html`<div>
              <p class="big-number">${formatBits(beforeBits)} → <span class="teal">${formatBits(afterBits)}</span></p>
              <p>${t('exam.unseen')} · <strong>${moved(afterBits - beforeBits)}</strong></p>
              <p class="soft small">
                ${t(solo ? 'solo.measured' : exam.audited ? 'exam.audited' : 'exam.not-audited')}
              </p>
            </div>`
      }
      ${waitingList(exam)}
      <div class="card">
        ${altitudeProfile({
          summitBits: exam.summitBits,
          floorBits: exam.floorBits,
          width: 300,
          marks: [
            ...(beforeBits === null ? [] : [{ bits: beforeBits, text: t('exam.before'), kind: 'before' as const }]),
            ...(afterBits === null ? [] : [{ bits: afterBits, text: t('exam.after'), kind: 'now' as const }]),
          ],
        })}
      </div>
      ${openingCard(exam, words)} ${exam.cards.length === 0 ? nothing : examCards(exam.cards, words)}
      ${
        exam.credit === null
          ? nothing
          : html`<section class="card stack">
              <h2>${t('exam.credit')}</h2>
              <p>${t('exam.credit-how')}</p>
              <p class="soft small">${t('exam.credit-text')}</p>
              ${creditBars(exam.credit, teams)}
            </section>`
      }
      ${cargoLists(exam.cargo, words, teams)} ${exam.forecast === null ? nothing : examForecast(exam.forecast, teams)}
      ${exam.briefOutcome === null ? nothing : briefAnswer(exam.briefOutcome)}
    `
  }
}
