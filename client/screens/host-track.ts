/** The plan as a line: stops behind, the stop that is on with its phases, stops ahead. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { phasesAhead, type StopTrack } from '../faces/face.ts'
import { phaseName, stopName } from '../faces/names.ts'
import { t } from '../locale/t.ts'

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

/** `track`: of the running stop, once it has come. */
export function deskTrack({ plan, stop, play }: View, track: StopTrack | null): TemplateResult {
  return html`<ol class="track" aria-label=${t('desk.track')}>
    ${plan.map((planned, at) => {
      const { stop: id } = planned
      const isHere = at === stop && play !== null
      return html`<li aria-current=${isHere ? 'step' : nothing}>
        <span>${at < stop ? '✓ ' : ''}${stopName(id)}</span>
        ${
          isHere && track !== null
            ? html`<ol>
                ${phasesAhead(track, planned).map((phase, index, phases) => {
                  const here = phases.indexOf(track.phaseOf(play))
                  return html`<li aria-current=${index === here ? 'step' : nothing}>
                    ${index < here ? '✓ ' : ''}${phaseName(id, phase)}
                  </li>`
                })}
              </ol>`
            : nothing
        }
      </li>`
    })}
  </ol>`
}
