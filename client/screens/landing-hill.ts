/**
 * The picture at the door: a train on a line that was measured. Its height is held-out loss in bits after 0, 25, 50, 100
 * and 300 steps (experiments X1 and X4 of docs/truth.md: AdamW 3e-3, the mean of three models); between the points it is
 * a smooth curve. The hills behind are scenery.
 */
import { html, svg, type TemplateResult } from 'lit'
import { t } from '../locale/t.ts'

/** Step and bits. */
const measured = [
  [0, 8.2],
  [25, 4.6],
  [50, 3.12],
  [100, 2.17],
  [300, 1.72],
] as const
const floorBits = 1.49

const xOf = (step: number): number => 150 + step * 3.5
const yOf = (bits: number): number => 66 + (measured[0][1] - bits) * 31

/** Slopes that let the curve fall without swinging (Fritsch & Butland 1984): harmonic means of the neighbours. */
const slopes = measured.map(([step, bits], at) => {
  const [before, after] = [measured[at - 1], measured[at + 1]]
  const left = before === undefined ? null : (bits - before[1]) / (step - before[0])
  const right = after === undefined ? null : (after[1] - bits) / (after[0] - step)
  if (left === null || right === null) return left ?? right ?? 0
  return (2 * left * right) / (left + right)
})

/** The curve's bits at a step, 0..300: cubic Hermite pieces through the measured points. */
export function hillBits(step: number): number {
  const at = Math.max(
    0,
    measured.findLastIndex(([from], index) => from <= step && index < measured.length - 1),
  )
  const [from, to] = [measured[at], measured[at + 1]]
  if (from === undefined || to === undefined) return floorBits
  const wide = to[0] - from[0]
  const u = (step - from[0]) / wide
  return (
    from[1] * (1 + 2 * u) * (1 - u) ** 2 +
    to[1] * u ** 2 * (3 - 2 * u) +
    (slopes[at] ?? 0) * wide * u * (1 - u) ** 2 -
    (slopes[at + 1] ?? 0) * wide * u ** 2 * (1 - u)
  )
}

const line = `M-20 ${yOf(measured[0][1])}L${Array.from({ length: 101 }, (_, part) => `${xOf(part * 3).toFixed(1)} ${yOf(hillBits(part * 3)).toFixed(1)}`).join('L')}H1240`
const ground = `${line}V440H-20Z`

export function landingHill(): TemplateResult {
  return html`<svg
    class="hero"
    viewBox="0 0 1200 400"
    preserveAspectRatio="xMinYMin slice"
    role="img"
    aria-label=${t('landing.profile')}
  >
    <rect width="1200" height="400" fill="var(--sky)" />
    <circle cx="1060" cy="96" r="50" fill="var(--sun)" stroke="var(--ink)" stroke-opacity=".25" stroke-width="2" />
    <path d="M0 210C260 120 420 220 640 180S1000 150 1200 200V400H0Z" fill="var(--hill-1)" />
    <path d="M0 250C300 190 500 260 760 222S1080 210 1200 232V400H0Z" fill="var(--hill-2)" />
    <path d=${ground} fill="var(--hill-3)" />
    <path d=${ground} fill="var(--hill-4)" transform="translate(0 34)" />
    <path d=${ground} fill="var(--hill-5)" transform="translate(0 72)" />
    <path d=${line} fill="none" stroke="var(--wood)" stroke-width="15" stroke-dasharray="5 8" />
    <path d=${line} fill="none" stroke="var(--ink)" stroke-width="8" stroke-linejoin="round" />
    <path d=${line} fill="none" stroke="var(--card)" stroke-width="3" stroke-linejoin="round" />
    <path
      d="M-20 ${yOf(floorBits)}H1220"
      stroke="var(--teal)"
      stroke-width="4"
      stroke-dasharray="2 10"
      stroke-linecap="round"
    />
    ${[112, 94, 77].map((step, at) => onLine(step, wagon([3, 1, 0][at] ?? 0)))} ${onLine(132, locomotive)}
    <path
      d="M96 ${yOf(measured[0][1])}V14h84l-12 13 12 13H98"
      fill="var(--card)"
      stroke="var(--ink)"
      stroke-width="3"
      stroke-linejoin="round"
    />
  </svg>`
}

/** Stands on the rails at a step, turned along them. */
function onLine(step: number, thing: TemplateResult): TemplateResult {
  const rise = yOf(hillBits(step + 4)) - yOf(hillBits(step - 4))
  const turn = (Math.atan2(rise, xOf(step + 4) - xOf(step - 4)) * 180) / Math.PI
  return svg`<g
    transform="translate(${xOf(step)} ${yOf(hillBits(step)) - 5}) rotate(${turn}) scale(1.12)"
    stroke="var(--ink)" stroke-width="3" stroke-linejoin="round">${thing}</g>`
}

const wheel = (x: number, size: number): TemplateResult =>
  svg`<circle cx=${x} cy=${-size} r=${size} fill="var(--card)" />`

const wagon = (team: number): TemplateResult => svg`
  <path d="M-23-42H23L19-11H-19Z" fill="var(--team-${team})" />${wheel(-11, 6)}${wheel(11, 6)}`

const locomotive = svg`
  <path d="M-28-10V-50H0V-31H26C34-31 34-10 26-10Z" fill="var(--red)" />
  <rect x="-21" y="-43" width="14" height="12" fill="var(--card)" />
  <path d="M12-31V-47H22V-31" fill="var(--ink)" />
  <path d="M32-9l9 8H26Z" fill="var(--red)" />
  ${wheel(-18, 7)}${wheel(3, 6)}${wheel(20, 6)}`
