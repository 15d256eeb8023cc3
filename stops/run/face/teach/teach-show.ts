/** Teaching on the wall: how much each team has on board, and the newest cards, which the stage draws. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { textOf } from '../../../../client/locale/t.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'
import { badgeOf } from '../../../../client/ui/team-badge.ts'
import { growingBar } from '../../../../client/ui/team-progress.ts'
import type { TeachView } from '../../teach/view-types.ts'
import { told } from '../told.ts'
import { t } from '../t.ts'

export function teachShow(
  { tally, belt }: TeachView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    <h2>${t('teach.title')}</h2>
    <p>${told('teach.text')}</p>
    <ul class="stack">
      ${(tally ?? []).map(
        ({ team, loaded, of }) =>
          html`<li>
            <div class="row between">
              <strong>${badgeOf(team, teams)}</strong><span>${t('teach.tally', { loaded, of })}</span>
            </div>
            ${growingBar(loaded, of)}
          </li>`,
      )}
    </ul>
    <p>${t('teach.wall')}</p>
    ${
      belt === null
        ? nothing
        : html`<ul class=${besideStage ? 'quiet' : 'stack'}>
            ${[...belt.newest, ...belt.heard].map(
              ({ team, kind, words: tokens, end }) =>
                html`<li>
                  ${badgeOf(team, teams)}
                  <strong>${sentenceText(words, tokens)}</strong>
                  <span class="soft">${textOf('belt', end ?? `ask-${kind}`)}</span>
                </li>`,
            )}
          </ul>`
    }
  </div>`
}
