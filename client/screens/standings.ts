/** Who saved how many bits: teams all, players no further than third, then the class's own line. */
import { html, nothing, type TemplateResult } from 'lit'
import { lossDrop, type BoardRow } from '../../shared/match/leaderboard.ts'
import type { View } from '../../shared/match/view-types.ts'
import { formatBits, formatDate, t } from '../locale/t.ts'
import { teamOf } from '../store/selectors.ts'
import { teamBadge } from '../ui/team-badge.ts'
import { teamShape } from '../ui/team-shape.ts'

/** `isWhole`: with the best players too; else the teams alone. */
export function standings(view: View, isWhole = true): TemplateResult | typeof nothing {
  const { teams, players } = view.standings
  const sorted = teams
    .filter(({ cards }) => cards > 0)
    .toSorted((a, b) => b.bitsSaved / b.cards - a.bitsSaved / a.cards)
  if (sorted.length === 0) return nothing
  return html`<section class="stack">
    <h2>${t('standings.leaderboard')}</h2>
    <table>
      <caption class="small soft" style="text-align:start">
        ${t('standings.teams')}
      </caption>
      <tbody>
        ${sorted.map(({ team, bitsSaved, cards }) => {
          const found = teamOf(view, team)
          return html`<tr>
            <th scope="row">${found === null ? team : teamBadge(found)}</th>
            <td class="number">${formatBits(bitsSaved / cards)}</td>
          </tr>`
        })}
      </tbody>
    </table>
    ${
      players.length === 0 || !isWhole
        ? nothing
        : html`<table>
            <caption class="small soft" style="text-align:start">
              ${t('standings.best')}
            </caption>
            <tbody>
              ${players.map(({ name, team, bitsSaved }) => {
                const found = teamOf(view, team)
                return html`<tr>
                  <th scope="row">${found === null ? nothing : teamShape(found.style, 18)} ${name}</th>
                  <td class="number">${formatBits(bitsSaved)}</td>
                </tr>`
              })}
            </tbody>
          </table>`
    }
  </section>`
}

/** The class's own score of each Run of this match. */
export function classLine(view: View): TemplateResult | typeof nothing {
  const { rows } = view.standings
  if (rows.length === 0) return nothing
  return html`<section class="stack">
    <h2>${t('standings.class-line')}</h2>
    ${rows.map(
      (row) =>
        html`<p>
          <span class="big-number"
            >${formatBits(row.beforeBits)} → <span class="teal">${formatBits(row.afterBits)}</span></span
          ><br />
          ${t('standings.drop', { bits: formatBits(lossDrop(row)) })}${row.audited ? nothing : html` · <span class="soft">${t('standings.unaudited')}</span>`}
        </p>`,
    )}
  </section>`
}

/** A stored board; `title` says whose. The row of this match is marked. */
export function boardTable(
  title: string,
  rows: readonly BoardRow[],
  mine: BoardRow | undefined,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing
  return html`<section class="stack">
    <h2>${title}</h2>
    <table>
      <tbody>
        ${rows.slice(0, 8).map(
          (row) =>
            html`<tr>
              <th scope="row">
                ${row.at === mine?.at ? html`<strong class="teal">${t('standings.this-match')}</strong>` : row.solo ? t('standings.solo-row') : formatDate(row.at)}
                <span class="soft small">${row.brain}</span>
              </th>
              <td class="number">${t('standings.drop', { bits: formatBits(lossDrop(row)) })}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}
