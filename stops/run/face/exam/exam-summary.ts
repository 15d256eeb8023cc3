/** What a player wants to know of the exam first: me beside the model, what my data did, and whether I saw it coming. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { formatBits, formatNumber } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { creditBars } from './credit-bars.ts'
import { besideModel } from './beside-model.ts'
import { told } from '../told.ts'

type Exam = NonNullable<RunView['exam']>

/** `team` is mine; null where nobody is on a team. `isAlone`: nobody else is on it, or anywhere. */
export function examSummary(
  exam: Exam,
  teams: readonly TeamView[],
  team: string | null,
  isAlone: boolean,
): TemplateResult {
  return html`${besideModel(exam.cards)} ${ownCargo(exam, teams, team, isAlone)} ${ownForecast(exam)}`
}

/** How it was measured, and by whom, stands with the credit of all teams. */
function ownCargo(
  { credit, cargo, waitingFor }: Exam,
  teams: readonly TeamView[],
  team: string | null,
  isAlone: boolean,
) {
  const mine = credit?.filter((row) => row.team === team) ?? []
  if (mine.length === 0 && !waitingFor.includes('credit')) return nothing
  return html`<section class="card stack">
    <h2>${t(isAlone ? 'exam.my-cargo-alone' : 'exam.my-cargo')}</h2>
    ${mine.length === 0 ? html`<p class="soft">${t('exam.my-cargo-waits')}</p>` : creditBars(mine, cargo, teams)}
  </section>`
}

function ownForecast({ forecast }: Exam) {
  const mine = forecast?.mine ?? null
  if (forecast === null || mine === null) return nothing
  const figures = {
    forecast: formatBits(mine.dropBits),
    measured: formatBits(forecast.measuredDrop),
    points: formatNumber(mine.points),
    drop: formatNumber(mine.ofDrop),
    card: formatNumber(mine.points - mine.ofDrop),
  }
  return html`<p class="card">${told('exam.forecast-mine', figures)}</p>`
}
