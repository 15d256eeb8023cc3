/** How a term is forgotten: the chance of knowing it over the days, and the day on which it falls to what is asked for. */
import { css, html, type TemplateResult } from 'lit'
import '../locale/en/deck.ts'
import { formatDate, formatDay, formatShare, t } from '../locale/t.ts'
import type { KeptCard } from '../solo/progress.ts'
import { KNOWN, knownAt, knownUntil } from '../solo/schedule.ts'

const [WIDTH, HEIGHT, EDGE] = [200, 60, 4]
/** The picture goes so many times as far as the day on which it falls to that. */
const FAR = 4
/** It begins at this chance, not at nought: the curve is flat. */
const LOW = 0.6
const POINTS = 32

export const curveStyles = css`
  .curve {
    display: block;
    width: 100%;
    max-width: 360px;
    height: auto;
    color: var(--teal);
  }
  .curve path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .curve .asked {
    stroke: var(--ink-soft);
    stroke-width: 1;
    stroke-dasharray: 3 2;
  }
  .curve circle {
    fill: currentcolor;
    stroke: var(--ink);
    stroke-width: 1;
  }
`

/** What the curve says, in words. */
export function untilText(card: KeptCard): string {
  return t('deck.until', { share: formatShare(KNOWN), date: whenText(knownUntil(card), card.lastReview) })
}

export function curvePart(card: KeptCard): TemplateResult {
  const span = FAR * (knownUntil(card) - card.lastReview)
  const x = (ms: number) => EDGE + ((WIDTH - 2 * EDGE) * (ms - card.lastReview)) / span
  const y = (chance: number) => EDGE + ((HEIGHT - 2 * EDGE) * (1 - chance)) / (1 - LOW)
  const times = Array.from({ length: POINTS + 1 }, (_, at) => card.lastReview + (span * at) / POINTS)
  const path = times.map((ms, at) => `${at === 0 ? 'M' : 'L'}${x(ms).toFixed(1)} ${y(knownAt(card, ms)).toFixed(1)}`)
  const until = x(knownUntil(card))
  return html`<figure>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" class="curve" aria-hidden="true">
      <path class="asked" d="M${EDGE} ${y(KNOWN)}H${until}V${HEIGHT - EDGE}" />
      <path d=${path.join('')} />
      <circle cx=${until} cy=${y(KNOWN)} r="3.5" />
    </svg>
    <figcaption class="small">${untilText(card)}</figcaption>
  </figure>`
}

/** With the hour where it is less than two days away. */
export function whenText(at: number, from: number): string {
  return at - from < 2 * 86_400_000 ? formatDate(at) : formatDay(at)
}
