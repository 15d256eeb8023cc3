/** What is for today: the small ones that everybody has alike, and the cards that are due. Nothing is counted from day to day. */
import { html, nothing, type TemplateResult } from 'lit'
import type { StopId } from '../../shared/match/play.ts'
import { dailies, type Daily } from '../../stops/lessons.ts'
import { minutesAhead } from '../faces/minutes.ts'
import { t, textOf } from '../locale/t.ts'
import { deckOf, dueToday } from '../solo/deck.ts'
import type { Progress } from '../solo/progress.ts'
import { seedOfDay } from '../solo/seed-of-day.ts'
import { resultText } from './solo-measured.ts'

export function soloToday(
  progress: Progress,
  isTold: (stop: StopId) => boolean,
  play: (daily: Daily) => void,
  learn: () => void,
): TemplateResult {
  const now = new Date()
  const deck = deckOf(progress)
  const due = dueToday(deck, now).length
  const one = (daily: Daily) => {
    const kept = progress.daily[daily.id]
    const isDone = kept?.day === seedOfDay(now)
    const stop = daily.plan[0]?.stop ?? ''
    const said = isDone && isTold(stop) ? resultText(stop, kept.figure, kept.saved) : null
    return html`<li>
      <button type="button" @click=${() => play(daily)}>${textOf('daily', daily.id)}</button>
      <span class="soft small">
        ${isDone ? t('solo.done-today') : t('plan.about', { count: minutesAhead(daily.plan, null) })}
      </span>
      ${said === null ? nothing : html`<span class="small">${said}</span>`}
    </li>`
  }
  return html`<ul class="today">
      ${dailies.map(one)}
      <li>
        <button type="button" class=${due > 0 ? 'yellow' : ''} aria-disabled=${deck.length === 0} @click=${learn}>
          ${t('solo.cards')}
        </button>
        <span class="soft small"
          >${deck.length === 0 ? t('solo.cards-none') : due === 0 ? t('solo.cards-rest') : t('solo.cards-due', { count: due })}</span
        >
      </li>
    </ul>
    <p class="soft small">${t('solo.today-text')}</p>`
}
