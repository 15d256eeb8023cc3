/** The Run in the report: the model's way down, its curve, what the teams' cargo did, and who saw it coming. */
import '../../../client/locale/en/host.ts'
import '../../../client/locale/en/sheets.ts'
import './asked.en.ts'
import './questions.en.ts'
import './report.en.ts'
import { html, nothing, type TemplateResult } from 'lit'
import type { Fact, TeamFigure } from '../../../client/faces/face.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import type { RunResult } from '../outcome.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatBits, formatDrop } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { altitudeProfile } from '../../../client/ui/altitude-profile.ts'
import { lossCurve } from '../../../client/ui/loss-curve.ts'
import { surpriseMoved } from '../../../client/ui/surprise-figure.ts'
import { teamBadge } from '../../../client/ui/team-badge.ts'
import { creditBars } from './exam/credit-bars.ts'
import { creditBy, examBy } from './exam/measured-by.ts'
import { creditOf, runsOf, sentencesOf } from './results.ts'
import { told } from './told.ts'

export { story } from './ending.ts'

export function show(report: RoomReport): TemplateResult {
  const teams = report.sides.map((team): TeamView => ({ ...team, players: 0, connected: 0 }))
  return html`${runsOf(report).map((run) => runPart(run, teams, report))}`
}

export function overview(report: RoomReport): readonly Fact[] {
  return runsOf(report).flatMap(({ beforeBits, afterBits, audited }, index) => [
    { name: t('sheet.before', { run: index + 1 }), value: beforeBits },
    { name: t('sheet.after', { run: index + 1 }), value: afterBits },
    { name: t('sheet.audited', { run: index + 1 }), value: t(audited ? 'sheet.yes' : 'sheet.no') },
  ])
}

export function ofTeams(report: RoomReport): readonly TeamFigure[] {
  const credit = (team: TeamId) => creditOf(report, team)
  return [
    { name: t('sheet.sentences'), isShown: true, of: (team) => sentencesOf(report, team) },
    { name: t('sheet.credit'), isShown: false, of: (team) => credit(team)?.mean ?? null },
    { name: t('sheet.credit-low'), isShown: false, of: (team) => credit(team)?.low ?? null },
    { name: t('sheet.credit-high'), isShown: false, of: (team) => credit(team)?.high ?? null },
  ]
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
            ${creditBars(run.credit, [], teams)}
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
