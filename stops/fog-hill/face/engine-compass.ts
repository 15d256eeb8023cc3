/** What a compass shows: an arrow downhill, and the same in words. */
import { css, html, svg, type TemplateResult } from 'lit'
import type { Bearing } from '../types.ts'
import { steepOf, wayOf } from './names.ts'
import { t } from './t.ts'

export const compassStyles = css`
  .compass {
    display: flex;
    align-items: center;
    gap: 14px;
  }
  .compass svg {
    width: 84px;
    height: 84px;
    flex: none;
  }
  .compass .rim {
    fill: var(--card);
    stroke: var(--ink);
    stroke-width: 3;
  }
  .compass .needle {
    stroke: var(--teal);
    stroke-width: 7;
    stroke-linecap: round;
    fill: none;
  }
`

export function compassShown({ step, sentences }: Bearing): TemplateResult {
  const turn = (-Math.atan2(step.y, step.x) * 180) / Math.PI
  return html`<div class="compass">
    <svg viewBox="-50 -50 100 100" aria-hidden="true">
      <circle class="rim" r="46"></circle>
      ${svg`<g transform="rotate(${turn})"><path class="needle" d="M-26 0H26M10 -16L28 0L10 16"></path></g>`}
    </svg>
    <div role="status">
      <p><strong>${t('fog-hill.downhill', { way: wayOf(step), steep: steepOf(step) })}</strong></p>
      <p class="soft small">${t('fog-hill.of-sentences', { count: sentences })}</p>
    </div>
  </div>`
}
