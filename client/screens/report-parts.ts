/** The report's tables and curves: one part a Run, then the players. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunResult } from '../../stops/run/outcome.ts'
import { runsOf, sentencesOf } from '../../stops/run/face/report.ts'
import type { RoomReport } from '../../shared/match/report.ts'
import type { TeamView } from '../../shared/match/view-types.ts'
import { formatBits, formatDrop, formatNumber, t } from '../locale/t.ts'
import { sentenceText } from '../store/selectors.ts'
import { altitudeProfile } from '../ui/altitude-profile.ts'
import { classAnswers } from '../report/class-answers.ts'
import { stopPart } from './report-stop.ts'
import { awardsWon, modelStory } from './standings.ts'
import { creditBy, examBy } from '../../stops/run/face/exam/measured-by.ts'
import { creditBars } from '../ui/credit-bars.ts'
import { lossCurve } from '../ui/loss-curve.ts'
import { surpriseMoved } from '../ui/surprise-figure.ts'
import { teamBadge } from '../ui/team-badge.ts'
import { told } from '../ui/told.ts'

export function reportParts(report: RoomReport): TemplateResult {
  const { players, sides } = report
  const runs = runsOf(report)
  const teams = sides.map((team): TeamView => ({ ...team, players: 0, connected: 0 }))
  const stops = classAnswers(report)
  const simulated = players.filter((player) => player.simulated).length
  return html`
    ${simulated === 0 ? nothing : html`<p class="card"><strong>${t('rehearse.on', { count: simulated })}</strong></p>`}
    ${runs.length === 0 && stops.length === 0 ? html`<p class="soft">${t('report.none')}</p>` : nothing}
    ${inWords(report)} ${runs.map((run) => runPart(run, teams, report))} ${teamsTable(report)} ${stops.map(stopPart)}
    ${playersTable(report)}
  `
}

/** What became of the model, and who won what, as the room has read it at its end. */
function inWords({ sides, stories, awards, words }: RoomReport): TemplateResult | typeof nothing {
  if (stories.length === 0 && awards.length === 0) return nothing
  return html`<div class="card stack">${modelStory(sides, stories)} ${awardsWon(sides, awards, words)}</div>`
}

function runPart(
  run: RunResult,
  teams: readonly TeamView[],
  { words, names, summitBits, floorBits }: RoomReport,
): TemplateResult {
  const { beforeBits, afterBits } = run
  return html`<section class="stack run">
    ${
      beforeBits === null || afterBits === null
        ? nothing
        : html`<div class="card stack">
            <h2>${t('report.drop')}</h2>
            ${surpriseMoved(beforeBits, afterBits, { summitBits, floorBits })}
            <p>
              ${told('report.drop-text', { before: formatBits(beforeBits), after: formatBits(afterBits), drop: formatDrop(beforeBits, afterBits) })}
              ${examBy(run)}
            </p>
            ${altitudeProfile({
              summitBits,
              floorBits,
              width: innerWidth < 600 ? 300 : 640,
              marks: [
                { bits: beforeBits, text: t('report.before'), kind: 'before' },
                { bits: afterBits, text: t('report.after'), kind: 'now' },
              ],
            })}
          </div>`
    }
    ${
      run.curve.length === 0
        ? nothing
        : html`<div class="card stack">
            <h2>${told('report.curve')}</h2>
            ${lossCurve(run.curve)}
          </div>`
    }
    ${
      run.credit.length === 0
        ? nothing
        : html`<div class="card stack">
            <h2>${t('report.credit')}</h2>
            <p class="soft small">${told('exam.credit-text')} ${creditBy(run)}</p>
            ${creditBars(run.credit, teams)}
          </div>`
    }
    ${cargoPart(run, teams, words)} ${forecastTable(run, names)}
  </section>`
}

function cargoPart(
  run: RunResult,
  teams: readonly TeamView[],
  words: readonly string[],
): TemplateResult | typeof nothing {
  const loaded = teams.filter(({ id }) => (run.cargo[id] ?? []).length > 0)
  if (loaded.length === 0) return nothing
  return html`<div class="card stack cargo">
    <h2>${t('train.cargo')}</h2>
    ${loaded.map(
      (team) =>
        html`<div>
          <strong>${teamBadge(team)}</strong>
          <ul>
            ${(run.cargo[team.id] ?? []).map((tokens) => html`<li>${sentenceText(words, tokens)}</li>`)}
          </ul>
        </div>`,
    )}
  </div>`
}

function forecastTable(run: RunResult, names: RoomReport['names']): TemplateResult | typeof nothing {
  if (run.forecasts.length === 0 || run.beforeBits === null || run.afterBits === null) return nothing
  const drop = run.beforeBits - run.afterBits
  return html`<div class="card stack">
    <h2>${t('report.forecasts')}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('report.forecasts')}>
      <table>
        <thead>
          <tr class="small">
            <th scope="col">${t('host.name')}</th>
            <th scope="col" class="number">${t('report.forecast-bits')}</th>
            <th scope="col" class="number">${t('report.off')}</th>
            <th scope="col" class="number">${t('report.of-drop')}</th>
            <th scope="col" class="number">${t('report.of-card')}</th>
            <th scope="col" class="number">${told('report.points')}</th>
          </tr>
        </thead>
        <tbody>
          ${run.forecasts
            .toSorted((a, b) => b.points - a.points)
            .map(
              ({ seat, dropBits, points, ofDrop }) =>
                html`<tr>
                  <th scope="row">${names[seat] ?? seat}</th>
                  <td class="number">${formatBits(dropBits)}</td>
                  <td class="number">${formatBits(Math.abs(dropBits - drop))}</td>
                  <td class="number">${formatBits(ofDrop)}</td>
                  <td class="number">${formatBits(points - ofDrop)}</td>
                  <td class="number">${formatBits(points)}</td>
                </tr>`,
            )}
        </tbody>
      </table>
    </div>
  </div>`
}

function teamsTable(report: RoomReport): TemplateResult {
  const { teams: rows, sides } = report
  return html`<section class="card stack">
    <h2>${t('report.teams')}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('report.teams')}>
      <table>
        <thead>
          <tr class="small">
            <th scope="col">${t('host.team')}</th>
            <th scope="col" class="number">${told('report.bits')}</th>
            <th scope="col" class="number">${t('report.cards')}</th>
            <th scope="col" class="number">${t('report.sentences')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => {
            const team = sides.find(({ id }) => id === row.team)
            return html`<tr>
              <th scope="row">${team === undefined ? row.name : teamBadge(team, 18)}</th>
              <td class="number">${formatBits(row.bitsSaved)}</td>
              <td class="number">${formatNumber(row.cards)}</td>
              <td class="number">${formatNumber(sentencesOf(report, row.team))}</td>
            </tr>`
          })}
        </tbody>
      </table>
    </div>
  </section>`
}

function playersTable({ players, sides }: RoomReport): TemplateResult | typeof nothing {
  if (players.length === 0) return nothing
  return html`<section class="card stack">
    <h2>${t('report.players')}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('report.players')}>
      <table>
        <thead>
          <tr class="small">
            <th scope="col">${t('host.name')}</th>
            <th scope="col">${t('host.team')}</th>
            <th scope="col" class="number">${told('report.bits')}</th>
            <th scope="col" class="number">${t('report.cards')}</th>
            <th scope="col" class="number">${told('report.points')}</th>
          </tr>
        </thead>
        <tbody>
          ${players.map((player) => {
            const team = sides.find(({ id }) => id === player.team)
            return html`<tr>
              <th scope="row">${player.name}</th>
              <td>${team === undefined ? player.team : teamBadge(team, 18)}</td>
              <td class="number">${formatBits(player.bitsSaved)}</td>
              <td class="number">${formatNumber(player.cards)}</td>
              <td class="number">${formatNumber(player.foresight)}</td>
            </tr>`
          })}
        </tbody>
      </table>
    </div>
  </section>`
}
