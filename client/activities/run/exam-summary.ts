/** What a player wants to know of the exam first: what my data did, me beside the model, and whether I saw it coming. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../../shared/activities/run/view-types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatBits, formatNumber, t } from '../../locale/t.ts'
import { creditBars } from '../../ui/credit-bars.ts'

type Exam = NonNullable<RunView['exam']>

/** `team` is mine; null where nobody is on a team. */
export function examSummary(exam: Exam, teams: readonly TeamView[], team: string | null): TemplateResult {
  return html`${ownCargo(exam, teams, team)} ${besideModel(exam.cards)} ${ownForecast(exam)}`
}

function ownCargo({ credit, waitingFor }: Exam, teams: readonly TeamView[], team: string | null) {
  const mine = credit?.filter((row) => row.team === team) ?? []
  if (mine.length === 0 && !waitingFor.includes('credit')) return nothing
  return html`<section class="card stack">
    <h2>${t('exam.my-cargo')}</h2>
    ${
      mine.length === 0
        ? html`<p class="soft">${t('exam.my-cargo-waits')}</p>`
        : html`${creditBars(mine, teams)}
            <p class="soft small">${t('exam.credit-text')}</p>`
    }
  </section>`
}

/** On how many of my cards I was less surprised by the true word than the model. */
function besideModel(cards: Exam['cards']) {
  const played = cards.flatMap(({ mine, beforeBits, afterBits }) =>
    mine === null ? [] : [{ before: mine < beforeBits, after: mine < afterBits }],
  )
  if (played.length === 0) return nothing
  const count = (when: 'before' | 'after') => played.filter((card) => card[when]).length
  return html`<section class="card stack">
    <h2>${t('exam.beside')}</h2>
    <p>
      ${t('exam.beside-before', { won: count('before'), of: played.length })}
      <strong>${t('exam.beside-after', { won: count('after') })}</strong>
    </p>
  </section>`
}

function ownForecast({ forecast }: Exam) {
  const mine = forecast?.mine ?? null
  if (forecast === null || mine === null) return nothing
  const figures = {
    forecast: formatBits(mine.dropBits),
    measured: formatBits(forecast.measuredDrop),
    points: formatNumber(mine.points),
  }
  return html`<p class="card">${t('exam.forecast-mine', figures)}</p>`
}
