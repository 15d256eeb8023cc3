/** The line as a map: every stop with its minutes, what was measured there on this device, and one tap that plays it alone. */
import { html, nothing, type TemplateResult } from 'lit'
import { asDesigned } from '../../shared/lessons/plan.ts'
import type { StopId } from '../../shared/match/play.ts'
import { minutesAhead } from '../faces/minutes.ts'
import { cards, lessonName, stopName } from '../faces/names.ts'
import { formatDay, t } from '../locale/t.ts'
import { lineParts } from '../solo/line.ts'
import type { Progress } from '../solo/progress.ts'
import { measuredPart } from './solo-measured.ts'

/** `isTold`: what its figure is has come. */
export function soloLine(
  { stops }: Progress,
  isTold: (stop: StopId) => boolean,
  play: (stop: StopId) => void,
): TemplateResult {
  const station = (stop: StopId) => {
    const kept = stops[stop]
    const card = cards.find(({ id }) => id === stop)
    const minutes = card === undefined ? 0 : minutesAhead([asDesigned(card)], null)
    return html`<li class=${kept === undefined ? 'is-dashed' : 'is-filled'}>
      <div class="head">
        <div>
          <h4>${stopName(stop)}</h4>
          <p class="soft small">${t('plan.about', { count: minutes })}</p>
          <p class="soft small">
            ${kept === undefined ? t('solo.open') : t('solo.finished', { date: formatDay(kept.at) })}
          </p>
        </div>
        <button type="button" aria-label=${t('solo.play-stop', { stop: stopName(stop) })} @click=${() => play(stop)}>
          ${t('solo.play')}
        </button>
      </div>
      ${kept !== undefined && isTold(stop) ? measuredPart(stop, kept) : nothing}
    </li>`
  }
  return html`<div class="parts">
    ${lineParts().map(
      ({ id, stops: own }) =>
        html`<section>
          <h3>${lessonName(id)}</h3>
          <ol class="line">
            ${own.map(station)}
          </ol>
        </section>`,
    )}
  </div>`
}
