/** Team credit with its honest interval as an error bar, and the verdict in words. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ExamView } from '../../exam/view-types.ts'
import type { TeamCredit } from '../../exam/team-credit.ts'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { formatSignedBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { badgeOf } from '../../../../client/ui/team-badge.ts'

export function creditBars(
  credit: readonly TeamCredit[],
  cargo: ExamView['cargo'],
  teams: readonly TeamView[],
): TemplateResult {
  const reach = Math.max(
    0.01,
    ...credit.flatMap(({ mean, low, high }) => [Math.abs(mean), Math.abs(low), Math.abs(high)]),
  )
  const x = (bits: number) => 50 + (46 * bits) / reach
  const sorted = [...credit].sort((a, b) => b.mean - a.mean)
  return html`<ul class="stack">
    ${sorted.map((row) => {
      const team = teams.find((each) => each.id === row.team)
      const style = team?.style ?? 0
      const from = Math.min(50, x(row.mean))
      const interval = t('exam.interval', {
        mean: formatSignedBits(row.mean),
        low: formatSignedBits(row.low),
        high: formatSignedBits(row.high),
        seeds: row.seeds,
      })
      return html`<li>
        <div class="row between one-line">
          <strong>${badgeOf(row.team, teams, 20)}</strong>
          <strong class="end">${verdict(row)}</strong>
        </div>
        <svg viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label=${interval} class="drawing credit">
          <rect
            x=${from}
            y="2"
            width=${Math.abs(x(row.mean) - 50)}
            height="8"
            fill="var(--team-${style})"
            stroke="var(--ink)"
            stroke-width="2"
            vector-effect="non-scaling-stroke"
          />
          <path d="M50 0V12" stroke="var(--ink)" stroke-width="2.5" vector-effect="non-scaling-stroke" />
          <path
            d="M${x(row.low)} 6H${x(row.high)}M${x(row.low)} 3V9M${x(row.high)} 3V9"
            stroke="var(--ink)"
            stroke-width="2.5"
            vector-effect="non-scaling-stroke"
          />
        </svg>
        <p class="small soft">${interval}</p>
        ${agreedLine(cargo, row.team)}
      </li>`
    })}
    ${credit.length === 0 ? nothing : html`<li class="small soft middle">${t('exam.no-effect')}</li>`}
  </ul>`
}

/** Cause beside effect. */
function agreedLine(cargo: ExamView['cargo'], team: string): TemplateResult | typeof nothing {
  const brought = cargo.find((one) => one.team === team)
  if (brought === undefined || brought.agreed === null) return nothing
  const { agreed, sentences } = brought
  return html`<p class="small">${t('exam.agreed', { count: sentences.length, agreed })}</p>`
}

function verdict(row: TeamCredit): string {
  if (row.verdict === 'too-close') return t('exam.too-close')
  return t(row.verdict === 'helped' ? 'exam.helped' : 'exam.hurt', { bits: formatSignedBits(row.mean) })
}
