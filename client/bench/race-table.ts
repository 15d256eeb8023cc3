/** One race as a table: a row for each contestant, the quickest first, those who did not run last and with the reason. */
import { html, type TemplateResult } from 'lit'
import type { BenchMachine, Entry, Race, RanEntry } from '../../shared/bench/report.ts'
import { formatNumber, t } from '../locale/t.ts'
import { absenceText, formatMs, makerText, partText, placeText, sizesText } from './bench-texts.ts'

export function raceTable(race: Race, machine: BenchMachine): TemplateResult {
  const time = (entry: Entry) => (entry.ran ? entry.step.median : Infinity)
  const entries = [...race.entries].sort((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)))
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${partText(race.name)}>
    <table>
      <caption>
        <strong>${partText(race.name)}</strong>
        <span class="soft small">${sizesText(race)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('bench.col-engine')}</th>
          <th scope="col" class="number">${t('bench.col-ms')}</th>
          <th scope="col">${t('bench.col-losses')}</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map((entry) => row(entry, machine))}
      </tbody>
    </table>
  </div>`
}

function row(entry: Entry, machine: BenchMachine): TemplateResult {
  return html`<tr data-engine=${entry.id}>
    <th scope="row">${makerText(entry.id)}<br /><span class="soft small">${placeText(entry.id, machine)}</span></th>
    ${entry.ran ? measured(entry) : html`<td colspan="2" class="soft">${absenceText(entry)}</td>`}
  </tr>`
}

function measured({ step, agrees, losses }: RanEntry): TemplateResult {
  const spread = t('bench.spread', { lower: formatMs(step.lower), upper: formatMs(step.upper) })
  return html`<td class="number">${formatMs(step.median)}<br /><span class="soft small spread">${spread}</span></td>
    <td class=${agrees === false ? 'red' : ''}>
      ${agrees === false ? t('bench.apart') : t('bench.same', { count: losses.length })}
    </td>`
}

/** What a step asks of the graphics card: exact counts, the same on any machine. */
export function callsTable(race: Race): TemplateResult {
  const entries = race.entries.flatMap((entry) => (entry.ran && entry.calls ? [{ id: entry.id, ...entry.calls }] : []))
  if (entries.length === 0) return html``
  const heads = ['dispatches', 'submits', 'buffers', 'groups', 'memory'] as const
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('bench.calls')}>
    <table class="small">
      <caption>
        <strong>${t('bench.calls')}</strong>
        <span class="soft small">${partText(race.name)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('bench.col-engine')}</th>
          ${heads.map((head) => html`<th scope="col" class="number">${t(`bench.col-${head}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          ({ id, dispatches, submits, buffers, bindGroups, bytes }) =>
            html`<tr>
              <th scope="row">${makerText(id)}</th>
              ${[dispatches, submits, buffers, bindGroups, bytes / 1e6].map(
                (value) => html`<td class="number">${formatNumber(value)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
