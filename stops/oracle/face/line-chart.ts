/** A line on the wall of the small brains, for one player: the dots, the ruler with its band, and, once it is told, the large one. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import { formatBits } from '../../../client/locale/t.ts'
import { ruled } from '../law.ts'
import type { Line } from '../types.ts'
import type { OracleView } from '../view-types.ts'
import { t } from './t.ts'

/** Across: the width, in doublings. Upright: how far above the floor, in doublings. */
export function lineChart({ small, large, wall, bands }: OracleView, { at: end, band }: Line): TemplateResult {
  const reach = bands[band]?.reach ?? 0
  const dots = small.flatMap(({ exam, doublings, width }) =>
    exam === null ? [] : [{ x: doublings, y: exam.mean.height, width, bits: exam.mean.bits }],
  )
  const first = dots[0]?.x ?? large.doublings - 1
  const [from, to] = [wall?.from ?? 0, wall?.to ?? 1]
  const x = (doublings: number) => 26 + (262 * (doublings - first)) / (large.doublings - first)
  const y = (height: number) => Math.min(200, Math.max(64, 186 - (116 * (height - from)) / (to - from)))
  const start = ruled(dots, { x: large.doublings, y: end }, first)
  const truth = large.exam?.mean ?? null
  return html`<svg
    viewBox="0 56 320 170"
    role="img"
    aria-label=${t(truth === null ? 'oracle.chart' : 'oracle.chart-told')}
    class="drawing"
    style="--most:560px"
  >
    <path d="M8 200H312" stroke="var(--ink)" stroke-width="2.5" />
    <rect
      x=${x(large.doublings) - 14}
      y=${y(end + reach)}
      width="28"
      height=${Math.max(2, y(end - reach) - y(end + reach))}
      rx="4"
      fill="var(--yellow)"
      stroke="var(--ink)"
      stroke-width="1.5"
    />
    <path d="M${x(first)} ${y(start)}L${x(large.doublings)} ${y(end)}" stroke="var(--red)" stroke-width="3" />
    <circle cx=${x(large.doublings)} cy=${y(end)} r="6" fill="var(--red)" stroke="var(--ink)" stroke-width="1.5" />
    ${dots.map(
      (dot) =>
        svg`<circle cx=${x(dot.x)} cy=${y(dot.y)} r="6" fill="var(--teal)" stroke="var(--ink)" stroke-width="1.5" />
          <text x=${x(dot.x)} y=${y(dot.y) - 12} text-anchor="middle" font-size="12" fill="var(--ink)">${formatBits(dot.bits)}</text>
          <text x=${x(dot.x)} y="217" text-anchor="middle" font-size="13" fill="var(--ink-soft)">${dot.width}</text>`,
    )}
    ${
      truth === null
        ? nothing
        : svg`<circle cx=${x(large.doublings)} cy=${y(truth.height)} r="7" fill="var(--teal)" stroke="var(--ink)" stroke-width="2" />
          <text x=${x(large.doublings) - 20} y=${y(truth.height) + 5} text-anchor="end" font-size="14" font-weight="750" fill="var(--ink)">${formatBits(truth.bits)}</text>`
    }
    <text x=${x(large.doublings)} y="217" text-anchor="middle" font-size="13" font-weight="750" fill="var(--ink)">
      ${large.width}
    </text>
  </svg>`
}
