/** The report's tables: what each stop has to show of itself, the teams, the answers, the players. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RoomReport } from '../../shared/match/report.ts'
import type { Reporters } from '../faces/face.ts'
import { formatBits, formatNumber, t } from '../locale/t.ts'
import { classAnswers } from '../report/class-answers.ts'
import { stopPart } from './report-stop.ts'
import { awardsWon, modelStory, type Endings } from './standings.ts'
import { badgeOf } from '../ui/team-badge.ts'
import { told } from '../ui/told.ts'

/** `reporters`: those of the stops that were played. */
export function reportParts(report: RoomReport, reporters: Reporters): TemplateResult {
  const { players } = report
  const stops = classAnswers(report)
  const simulated = players.filter((player) => player.simulated).length
  return html`
    ${simulated === 0 ? nothing : html`<p class="card"><strong>${t('rehearse.on', { count: simulated })}</strong></p>`}
    ${stops.length === 0 && report.stops.every(({ result }) => result === null) ? html`<p class="soft">${t('report.none')}</p>` : nothing}
    ${inWords(report, reporters)} ${[...reporters.values()].map((one) => one.show?.(report))}
    ${teamsTable(report, reporters)} ${stops.map(stopPart)} ${playersTable(report)}
  `
}

/** They are here when a report is shown. */
function endingsOf(reporters: Reporters): Endings {
  return { of: (stop) => reporters.get(stop) ?? null, all: () => [...reporters.values()] }
}

/** What became of the model, and who won what, as the room has read it at its end. */
function inWords(
  { sides, stories, awards, words, summitBits }: RoomReport,
  reporters: Reporters,
): TemplateResult | typeof nothing {
  if (stories.length === 0 && awards.length === 0) return nothing
  return html`<div class="card stack">
    ${modelStory(sides, stories, endingsOf(reporters), summitBits)} ${awardsWon(sides, awards, words, true)}
  </div>`
}

function teamsTable(report: RoomReport, reporters: Reporters): TemplateResult {
  const { teams: rows, sides } = report
  const figures = [...reporters.values()].flatMap((one) => one.ofTeams?.(report) ?? []).filter(({ isShown }) => isShown)
  return html`<section class="card stack">
    <h2>${t('report.teams')}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('report.teams')}>
      <table>
        <thead>
          <tr class="small">
            <th scope="col">${t('host.team')}</th>
            <th scope="col" class="number">${told('report.bits')}</th>
            <th scope="col" class="number">${t('report.cards')}</th>
            ${figures.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${badgeOf(row.team, sides, 18)}</th>
                <td class="number">${formatBits(row.bitsSaved)}</td>
                <td class="number">${formatNumber(row.cards)}</td>
                ${figures.map(({ of }) => html`<td class="number">${figure(of(row.team))}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}

function figure(value: number | null): string {
  return value === null ? '' : formatNumber(value)
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
          ${players.map(
            (player) =>
              html`<tr>
                <th scope="row">${player.name}</th>
                <td>${badgeOf(player.team, sides, 18)}</td>
                <td class="number">${formatBits(player.bitsSaved)}</td>
                <td class="number">${formatNumber(player.cards)}</td>
                <td class="number">${formatNumber(player.foresight)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}
