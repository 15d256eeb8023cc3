/** Milliseconds a step over d, a line for each engine that ran here. Both scales are logarithmic. */
import { html, svg, type TemplateResult } from 'lit'
import type { ContestantId } from '../../shared/bench/contestants.ts'
import type { BenchMachine, Race } from '../../shared/bench/report.ts'
import { comma, t } from '../locale/t.ts'
import { formatMs, makerText, placeText } from './bench-texts.ts'

interface Line {
  readonly id: ContestantId
  readonly points: readonly { readonly width: number; readonly ms: number }[]
}

const width = 340
const height = 240
const left = 54
const right = 18
const top = 10
const bottom = 30
/** Lines differ by colour and by dash, and each carries its number. */
const colours = ['--teal', '--red', '--ink', '--team-2', '--team-5', '--hill-5', '--ink-soft'] as const
const dashes = ['', '7 4', '2 4', '10 3 2 3', '4 2', '12 5', '1 3'] as const

export function widthCurve(races: readonly Race[], machine: BenchMachine): TemplateResult {
  const lines = linesOf(races)
  const all = lines.flatMap(({ points }) => points)
  if (all.length === 0) return html``
  const low = Math.floor(Math.log10(Math.min(...all.map(({ ms }) => ms))))
  const high = Math.ceil(Math.log10(Math.max(...all.map(({ ms }) => ms))))
  const widths = races.map((race) => race.width)
  const first = Math.min(...widths)
  const last = Math.max(...widths)
  const x = (d: number) => left + ((width - left - right) * Math.log2(d / first)) / Math.max(1, Math.log2(last / first))
  const y = (ms: number) => top + ((height - top - bottom) * (high - Math.log10(ms))) / Math.max(1, high - low)
  const ticks = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at))
  return html`<figure class="stack">
    <figcaption><h3>${t('bench.curve')}</h3></figcaption>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${t('bench.curve-label')} class="curve">
      ${ticks.map((ms) => svg`<path d="M${left} ${y(ms)}H${width - right}" stroke="var(--paper-deep)" stroke-width="1.5" /><text x=${left - 6} y=${y(ms) + 4} text-anchor="end">${formatMs(ms)}</text>`)}
      ${widths.map((d) => svg`<text x=${x(d)} y=${height - 14} text-anchor="middle">${d}</text>`)}
      <text x=${left} y=${height - 1}>${t('bench.curve-x')}</text>
      <text x="2" y=${height - 14}>${t('bench.curve-y')}</text>
      ${lines.map(({ points }, at) => svg`<polyline points=${points.map(({ width: d, ms }) => `${x(d).toFixed(1)},${y(ms).toFixed(1)}`).join(' ')} fill="none" stroke=${colourOf(at)} stroke-dasharray=${dashOf(at)} stroke-width="2.5" stroke-linejoin="round" />${markOn(at, points, x, y)}`)}
    </svg>
    <ul class="legend small">
      ${lines.map(
        ({ id }, at) =>
          html`<li>
            <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true">
              <path d="M0 9H34" stroke=${colourOf(at)} stroke-dasharray=${dashOf(at)} stroke-width="2.5" />
              ${mark(at, 17, 9)}
            </svg>
            ${makerText(id)}${comma()}${placeText(id, machine)}
          </li>`,
      )}
    </ul>
  </figure>`
}

function linesOf(races: readonly Race[]): Line[] {
  const lines = new Map<ContestantId, { width: number; ms: number }[]>()
  for (const { width, entries } of races) {
    for (const entry of entries) {
      if (entry.ran) lines.set(entry.id, [...(lines.get(entry.id) ?? []), { width, ms: entry.step.median }])
    }
  }
  return [...lines].map(([id, points]) => ({ id, points }))
}

/** Each line carries its number at another point, so that the numbers do not cover each other. */
function markOn(at: number, points: Line['points'], x: (d: number) => number, y: (ms: number) => number) {
  const point = points[at % points.length]
  return point ? mark(at, x(point.width), y(point.ms)) : ''
}

function mark(at: number, x: number, y: number) {
  return svg`<circle cx=${x} cy=${y} r="8" fill="var(--card)" stroke=${colourOf(at)} stroke-width="1.5" /><text x=${x} y=${y + 3.5} text-anchor="middle" class="mark">${at + 1}</text>`
}

function colourOf(at: number): string {
  return `var(${colours[at % colours.length] ?? '--ink'})`
}

function dashOf(at: number): string {
  return dashes[at % dashes.length] ?? ''
}
