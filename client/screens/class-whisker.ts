/** A figure with its interval on the axis of its stop; earlier ones are ghosts. Beside it stands what it says. */
import { svg, html, nothing, type TemplateResult } from 'lit'
import type { Figure } from '../../shared/match/figure.ts'

const WIDTH = 100
const EDGE = 3

/** `at`: a value's place, 0 to 1. */
export function whisker({ value, low, high }: Figure, at: (value: number) => number, isToday: boolean): TemplateResult {
  const x = (place: number) => EDGE + (WIDTH - 2 * EDGE) * at(place)
  const [from, to] = [x(low ?? value), x(high ?? value)]
  return html`<svg viewBox="0 0 ${WIDTH} 12" class=${isToday ? 'whisker' : 'whisker ghost'} aria-hidden="true">
    <path class="axis" d="M${x(0)} 1V11M0 6H${WIDTH}" />
    ${low === null || high === null ? nothing : svg`<path class="reach" d="M${from} 6H${to}M${from} 3.5V8.5M${to} 3.5V8.5" />`}
    <circle cx=${x(value)} cy="6" r="2.6" />
  </svg>`
}
