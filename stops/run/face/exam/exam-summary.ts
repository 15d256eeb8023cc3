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

/** `team` is mine; null where nobody is on a team. */
export function examSummary(exam: Exam, teams: readonly TeamView[], team: string | null): TemplateResult {
  return html`${besideModel(exam.cards)} ${ownCargo(exam, teams, team)} ${ownForecast(exam)}`
}

function ownCargo({ credit, cargo, creditAudited, waitingFor }: Exam, teams: readonly TeamView[], team: string | null) {
  const mine = credit?.filter((row) => row.team === team) ?? []
  if (mine.length === 0 && !waitingFor.includes('credit')) return nothing
  return html`<section class="card stack">
    <h2>${t('exam.my-cargo')}</h2>
    ${
      mine.length === 0
        ? html`<p class="soft">${t('exam.my-cargo-waits')}</p>`
        : html`${creditBars(mine, cargo, teams)}
            <p class="soft small">${told('exam.credit-text')} ${creditAudited ? nothing : t('exam.credit-claim')}</p>`
    }
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
