/** Who saved how many bits: teams all, players no further than third, then the class's own line. */
import { html, nothing, type TemplateResult } from 'lit'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { StopId } from '../../shared/match/play.ts'
import type { Team } from '../../shared/match/types.ts'
import type { Award, Told, View } from '../../shared/match/view-types.ts'
import type { StopEnding } from '../faces/face.ts'
import { formatBits, formatDate, formatDrop, t } from '../locale/t.ts'
import { isOver, teamOf } from '../store/selectors.ts'
import { awardText } from '../ui/award-text.ts'
import { lineWon } from '../ui/line-winner.ts'
import { surpriseMoved } from '../ui/surprise-figure.ts'
import { badgeOf, whoOf } from '../ui/team-badge.ts'
import { teamShape } from '../ui/team-shape.ts'
import { told, toldLine } from '../ui/told.ts'

/** More teams than this stand two in a line on the wall. */
const mostLines = 3

/** `isWhole`: with the best players too, and at the end with who won; else the teams alone. */
export function standings(view: View, isWhole = true): TemplateResult | typeof nothing {
  const { teams } = view.standings
  const players = view.standings.players.filter(({ bitsSaved }) => bitsSaved > 0)
  const sorted = teams.filter(({ cards }) => cards > 0).toSorted((a, b) => b.bitsSaved - a.bitsSaved)
  if (sorted.length === 0) return nothing
  return html`<section class="stack">
    <h2>${(isOver(view) && isWhole ? lineWon(view.standings, view.teams) : null) ?? t('standings.leaderboard')}</h2>
    <table class=${sorted.length > mostLines ? 'many' : ''}>
      <caption class="small soft start">
        ${told('standings.teams')}
      </caption>
      <tbody>
        ${sorted.map(
          ({ team, bitsSaved }) =>
            html`<tr>
              <th scope="row">${badgeOf(team, view.teams)}</th>
              <td class="number">${formatBits(bitsSaved)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${isOver(view) && isWhole ? html`<p class="small soft">${t('standings.team-mean')}</p>` : nothing}
    ${
      players.length === 0 || !isWhole
        ? nothing
        : html`<table>
            <caption class="small soft start">
              ${t('standings.best')}
            </caption>
            <tbody>
              ${players.map(({ name, team, place, bitsSaved }) => {
                const found = teamOf(view, team)
                return html`<tr>
                  <th scope="row">
                    ${place}. ${found === null ? nothing : teamShape(found.style, 18)}
                    ${whoOf(name, found ?? undefined)}
                  </th>
                  <td class="number">${formatBits(bitsSaved)}</td>
                </tr>`
              })}
            </tbody>
          </table>`
    }
  </section>`
}

/** What the stops have to tell at the end, as far as it has come. */
export interface Endings {
  of(stop: StopId): StopEnding | null
  all(stops: readonly StopId[]): readonly StopEnding[] | null
}

/** What the model became and why, in sentences of measurements. `most`: where there are more, every stop tells its first alone. */
export function modelStory(
  teams: readonly Team[],
  stories: readonly Told[],
  endings: Endings,
  summitBits: number,
  most = Infinity,
): TemplateResult | typeof nothing {
  const all = stories.map(({ stop, story }) => endings.of(stop)?.story?.(teams, story, summitBits) ?? [])
  const isLong = all.flat().length > most
  const lines = isLong ? all.flatMap((story) => story.slice(0, 1)).slice(0, most) : all.flat()
  if (lines.length === 0) return nothing
  return html`<section class="stack">
    <h2>${t('story.title')}</h2>
    ${lines.map((line) => html`<p>${toldLine(line)}</p>`)}
  </section>`
}

/** Awards for what was measured. The stage draws them on the wall. `isTold`: the endings of all stops have come, and with them the texts. */
export function awardsWon(
  teams: readonly Team[],
  awards: readonly Award[],
  words: readonly string[],
  isTold: boolean,
): TemplateResult | typeof nothing {
  if (awards.length === 0 || !isTold) return nothing
  return html`<section class="stack">
    <h2>${t('award.title')}</h2>
    <ul class="stack">
      ${awards.map((award) => {
        const { title, measured } = awardText(teams, award, words)
        return html`<li><strong>${title}</strong><br />${measured}</li>`
      })}
    </ul>
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
        html`${surpriseMoved(row.beforeBits, row.afterBits, view.model)}
        ${row.audited ? nothing : html`<p class="soft">${t('standings.unaudited')}</p>`}`,
    )}
  </section>`
}

/** What stands on the screen adds up: 8.00 to 2.60 is 5.40, whatever lies behind the second digit. */
function moved({ beforeBits, afterBits }: BoardRow): string {
  const bits = formatDrop(beforeBits, afterBits)
  return t(afterBits > beforeBits ? 'standings.rise' : 'standings.drop', { bits })
}

/** A stored board; `title` says whose. The row of this match is marked. */
export function boardTable(
  title: string,
  rows: readonly BoardRow[],
  mine: BoardRow | undefined,
  most = 8,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing
  return html`<section class="stack">
    <h2>${title}</h2>
    <table>
      <tbody>
        ${rows.slice(0, most).map(
          (row) =>
            html`<tr>
              <th scope="row">
                ${row.at === mine?.at ? html`<strong class="teal">${t('standings.this-match')}</strong>` : row.solo ? t('standings.solo-row') : formatDate(row.at)}
                <span class="soft small">${row.brain}</span>
              </th>
              <td class="number">${moved(row)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}
