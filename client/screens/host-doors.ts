/** The three ways of the doors: open, the host is asked, closed. */
import { css, html, type TemplateResult } from 'lit'
import type { HostCommand } from '../../shared/match/events.ts'
import type { View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'

export const doorsStyles = css`
  .doors {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
  }
  .doors + p {
    margin-top: 6px;
  }
  .doors div {
    display: flex;
    flex: 1;
  }
  .doors button {
    flex: 1;
    border-radius: 0;
    padding: 4px 10px;
    white-space: nowrap;
  }
  .doors button + button {
    border-inline-start: 0;
  }
  .doors button:first-of-type {
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }
  .doors button:last-of-type {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
`

type Way = 'open' | 'ask' | 'closed'

const ways: readonly Way[] = ['open', 'ask', 'closed']

export function doorsControl(view: View, command: (command: HostCommand) => void): TemplateResult {
  const now: Way = view.locked ? 'closed' : view.approve ? 'ask' : 'open'
  const choose = (way: Way) => {
    const [locked, approve] = [way === 'closed', way === 'ask']
    if (view.approve !== approve) command({ kind: 'approve', approve })
    if (view.locked !== locked) command({ kind: 'lock', locked })
  }
  return html`<div class="doors">
      <span class="label" id="doors">${t('doors.label')}</span>
      <div role="group" aria-labelledby="doors">
        ${ways.map(
          (way) =>
            html`<button type="button" aria-pressed=${way === now} @click=${() => choose(way)}>
              ${t(`doors.${way}`)}
            </button>`,
        )}
      </div>
    </div>
    <p class="soft small">${t(`doors.${now}-text`)}</p>`
}
