/** The plan as a line: stops behind, the stop that is on with its phases, stops ahead. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { t, textOf } from '../locale/t.ts'
import { phaseAt, phasesOf } from './next-step.ts'

export const trackStyles = css`
  .track,
  .track ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    font-size: var(--size-small);
  }
  .track > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 2px 10px;
    border: 1.5px solid var(--ink-soft);
    border-radius: 999px;
    color: var(--ink-soft);
  }
  .track > li[aria-current] {
    border-color: var(--ink);
    border-radius: 12px;
    color: var(--ink);
    font-weight: 700;
  }
  .track ol li {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .track ol li[aria-current] {
    font-weight: 800;
    color: var(--ink);
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 4px;
  }
`

export function deskTrack({ plan, stop, play }: View): TemplateResult {
  return html`<ol class="track" aria-label=${t('desk.track')}>
    ${plan.map((id, at) => {
      const isHere = at === stop && play !== null
      return html`<li aria-current=${isHere ? 'step' : nothing}>
        <span>${at < stop ? '✓ ' : ''}${textOf('activity', id)}</span>
        ${
          isHere
            ? html`<ol>
                ${(phasesOf[id] ?? []).map((phase, index) => {
                  const here = phaseAt(play)
                  return html`<li aria-current=${index === here ? 'step' : nothing}>
                    ${index < here ? '✓ ' : ''}${textOf('phase', phase)}
                  </li>`
                })}
              </ol>`
            : nothing
        }
      </li>`
    })}
  </ol>`
}
