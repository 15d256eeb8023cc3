/** The measured loss of each batch as a line, and the same as a table for whoever wants figures. */
import { html, svg, type TemplateResult } from 'lit'
import type { LossPoint } from '../../shared/lab/shapes.ts'
import { formatBits, formatNumber, formatRate, t } from '../locale/t.ts'

const width = 300
const height = 160
const left = 30
const bottom = 20

export function lossCurve(points: readonly LossPoint[], withTable = true): TemplateResult {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return html`<p class="soft">${t('curve.empty')}</p>`
  const finite = points.filter(({ bits }) => Number.isFinite(bits))
  const most = Math.ceil(Math.max(1, ...finite.map(({ bits }) => bits)))
  const steps = Math.max(1, last.step - first.step)
  const x = (step: number) => left + ((width - left - 8) * (step - first.step)) / steps
  const y = (bits: number) => 8 + (height - 8 - bottom) * (1 - bits / most)
  const ticks = [0, most / 2, most]
  const label = t('curve.label', { count: points.length, first: formatBits(first.bits), last: formatBits(last.bits) })
  return html`<figure>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${label} class="drawing" style="--most:max(460px,26em)">
      ${ticks.map((bits) => svg`<path d="M${left} ${y(bits)}H${width - 8}" stroke="var(--paper-deep)" stroke-width="1.5" /><text x=${left - 6} y=${y(bits) + 5} text-anchor="end" font-size="13" fill="var(--ink-soft)">${formatNumber(bits)}</text>`)}
      <path d="M${left} 8V${height - bottom}H${width - 8}" fill="none" stroke="var(--ink)" stroke-width="2" />
      <text x=${left} y=${height - 5} font-size="13" fill="var(--ink-soft)">${formatNumber(first.step)}</text>
      <text x=${width - 8} y=${height - 5} text-anchor="end" font-size="13" fill="var(--ink-soft)">
        ${t('curve.at', { step: formatNumber(last.step) })}
      </text>
      <polyline
        points=${finite.map(({ step, bits }) => `${x(step).toFixed(1)},${y(bits).toFixed(1)}`).join(' ')}
        fill="none"
        stroke="var(--teal)"
        stroke-width="2.5"
        stroke-linejoin="round"
      />
      ${finite.length > 30 ? '' : finite.map(({ step, bits }) => svg`<circle cx=${x(step)} cy=${y(bits)} r="3.5" fill="var(--teal)" />`)}
    </svg>
    ${withTable ? curveTable(points) : ''}
  </figure>`
}

/** Every tenth point at most, so that the table stays readable. */
function curveTable(points: readonly LossPoint[]): TemplateResult {
  const every = Math.max(1, Math.ceil(points.length / 30))
  const shown = points.filter((_, at) => at % every === 0 || at === points.length - 1)
  return html`<details>
    <summary class="teal as-table">${t('curve.table')}</summary>
    <div class="low" tabindex="0" role="region" aria-label=${t('curve.table')}>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">${t('curve.step')}</th>
            <th scope="col" class="number">${t('curve.bits')}</th>
            <th scope="col" class="number">${t('curve.rate')}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({ step, bits, rate }) =>
              html`<tr>
                <td>${formatNumber(step)}</td>
                <td class="number">${Number.isFinite(bits) ? formatBits(bits) : '∞'}</td>
                <td class="number">${formatRate(rate)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`
}
