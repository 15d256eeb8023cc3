/**
 * The valley in plain SVG: altitude is held-out loss in bits, the summit is blind guessing, the dotted line is the
 * entropy of the language. Marks stand at measured heights; the slope between them is scenery.
 */
import { html, nothing, svg, type TemplateResult } from 'lit'
import { formatBits, formatNumber, t } from '../locale/t.ts'

export interface AltitudeMark {
  readonly bits: number
  readonly text: string
  readonly kind: 'now' | 'before' | 'ghost'
}

export interface Altitude {
  readonly summitBits: number
  readonly floorBits: number
  readonly marks: readonly AltitudeMark[]
  /** Drawing units across: 300 keeps type readable on a phone, 640 suits a page. */
  readonly width: 300 | 640
}

const left = 40

export function altitudeProfile({ summitBits, floorBits, marks, width }: Altitude): TemplateResult {
  const height = width === 300 ? 230 : 320
  const top = Math.max(summitBits, ...marks.map(({ bits }) => bits)) + 0.5
  const y = (bits: number) => 22 + ((height - 40) * (top - bits)) / top
  const slope = slopePath(y(summitBits), y(floorBits), width)
  const ticks = Array.from({ length: Math.floor(top) + 1 }, (_, bits) => bits)
  const now = marks.find(({ kind }) => kind === 'now')
  const scale = { summit: formatBits(summitBits), floor: formatBits(floorBits) }
  const label =
    now === undefined ? t('profile.label-start', scale) : t('profile.label', { now: formatBits(now.bits), ...scale })
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${label} class="drawing">
    <path d="${slope} V${height}H${left}Z" fill="var(--hill-2)" />
    <path d="${slope} V${height}H${left}Z" fill="var(--hill-3)" transform="translate(0 26)" />
    <path d="M${left} ${y(floorBits)}H${width}V${height}H${left}Z" fill="var(--hill-4)" />
    <path d=${slope} fill="none" stroke="var(--ink)" stroke-width="5" />
    <path
      d="M${left} ${y(floorBits)}H${width}"
      stroke="var(--teal)"
      stroke-width="3"
      stroke-dasharray="2 7"
      stroke-linecap="round"
    />
    <path d="M${left} ${y(top - 0.2)}V${y(0)}" stroke="var(--ink)" stroke-width="2" />
    ${ticks.map((bits) => svg`<path d="M${left - 6} ${y(bits)}h6" stroke="var(--ink)" stroke-width="2" /><text x=${left - 10} y=${y(bits) + 5} text-anchor="end" font-size="13" fill="var(--ink)">${formatNumber(bits)}</text>`)}
    <path d="M${left} ${y(summitBits)}H${width}" stroke="var(--ink-soft)" stroke-width="1.5" stroke-dasharray="5 5" />
    <text x=${width - 6} y=${y(summitBits) - 6} text-anchor="end" font-size="13" fill="var(--ink)">
      ${t('profile.guessing')} ${formatBits(summitBits)}
    </text>
    <text x=${width - 6} y=${y(floorBits) + 18} text-anchor="end" font-size="13" font-weight="650" fill="var(--ink)">
      ${t('profile.floor', { bits: formatBits(floorBits) })}
    </text>
    ${marks.map((mark) => profileMark(mark, y(mark.bits), xOf(mark.bits, summitBits, floorBits, width), width))}
  </svg>`
}

/** The slope as a curve; `xOf` is its inverse, so that a mark stands on the line at its own height. */
function slopePath(from: number, to: number, width: number): string {
  const points = Array.from({ length: 41 }, (_, at) => at / 40).map(
    (part) => `${(left + 24 + (width - left - 48) * part).toFixed(1)} ${(to + (from - to) * fall(part)).toFixed(1)}`,
  )
  return `M${left} ${from}L${points.join('L')}L${width} ${to}`
}

/** 1 at the top of the slope, 0 at its foot. */
function fall(part: number): number {
  return (1 - part) ** 2.2
}

function xOf(bits: number, summitBits: number, floorBits: number, width: number): number {
  const altitude = Math.min(1, Math.max(0, (bits - floorBits) / (summitBits - floorBits)))
  return left + 24 + (width - left - 48) * (1 - altitude ** (1 / 2.2))
}

function profileMark(mark: AltitudeMark, y: number, x: number, width: number): TemplateResult {
  // A mark in the right half writes to its left, so that nothing runs off the picture.
  const toLeft = x > width * 0.55
  const fill = mark.kind === 'now' ? 'var(--teal)' : mark.kind === 'before' ? 'var(--red)' : 'none'
  return svg`<g>
    <circle cx=${x} cy=${y} r="10" fill=${fill} stroke="var(--ink)" stroke-width="3" stroke-dasharray=${mark.kind === 'ghost' ? '4 3' : nothing} />
    <text x=${toLeft ? x - 4 : x + 16} y=${y - (toLeft ? 16 : 4)} text-anchor=${toLeft ? 'end' : 'start'} font-size="15" font-weight="750" fill="var(--ink)" stroke="var(--paper)" stroke-width="4" paint-order="stroke">${mark.text} ${formatBits(mark.bits)}</text>
  </g>`
}
