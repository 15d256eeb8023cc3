/** What was measured: its answers, the days, the alarms, the week. For phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatNumber, formatPercent } from '../../../client/locale/t.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { notMeasured } from '../../../client/ui/lab-trouble.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { mean } from '../../../shared/measures/mean.ts'
import type { Rung } from '../score.ts'
import type { CapsuleView, PlanShown, SaidShown, WatchShown } from '../view-types.ts'
import { planName } from './names.ts'
import { partIn } from './range.ts'
import { t } from './t.ts'
import { told } from './told.ts'

type Part = TemplateResult | typeof nothing

export function saidRows({ said, troubled }: CapsuleView, words: readonly string[]): TemplateResult {
  if (said.length === 0) return troubled ? notMeasured(true) : html`<p role="status">${t('time-capsule.asking')}</p>`
  return html`${said.map((one) => saidRow(one, words))}
    <p>${t('time-capsule.sure-text')}</p>`
}

function saidRow({ asks, old, fresh, top }: SaidShown, words: readonly string[]): TemplateResult {
  const mark = (word: number) =>
    word === fresh ? ` (${t('time-capsule.fresh')})` : word === old ? ` (${t('time-capsule.old')})` : ''
  return html`<section class="stack">
    <p class="medium">${sentence(words, asks)} …</p>
    <p class="teal"><strong>${t('time-capsule.true-now', { word: wordOf(words, fresh) })}</strong></p>
    <table class="bar-table" style="--figure:4em">
      <tbody>
        ${top.map(
          ({ word, p }) =>
            html`<tr>
              <th scope="row"><bdi>${wordOf(words, word)}</bdi>${mark(word)}</th>
              <td>${barPart('scale', p)}</td>
              <td class="number">${formatPercent(p)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

/**
 * Days that have come, as dots between the lowest and the highest that can be seen: bars from 0 would all look alike. A line is the
 * own alarm. Then on which of them it rings, or how many of the class's.
 */
export function dayRows(watch: WatchShown): Part {
  const { days, changesOn, alarm, own } = watch
  if (days.length === 0) return nothing
  const part = partIn(watch)
  // On a screen that the whole room sees all alarms are counted, on a phone there is one.
  const isOwn = alarm.count === null
  return html`<table class="bar-table" style="--name:5em;--figure:8.5em">
    <tbody>
      ${days.map(({ bits, rings }, at) => {
        const isAfter = changesOn !== null && at + 1 >= changesOn
        return html`<tr>
          <th scope="row" class=${isAfter ? 'teal' : ''}>${t('time-capsule.day', { day: at + 1 })}</th>
          <td>
            <span aria-hidden="true" class="bar-line">
              ${own === null ? nothing : html`<span class="bar-before" style="--part:${100 * part(own)}%"></span>`}
              <span class="dot-part ${isAfter ? 'is-true' : ''}" style="--part:${100 * part(bits)}%"></span>
            </span>
          </td>
          <td class="number">${formatBits(bits)} ${ringsText(rings, isOwn)}</td>
        </tr>`
      })}
    </tbody>
  </table>`
}

function ringsText(rings: number | null, isOwn: boolean): Part {
  if (rings === null || rings === 0) return nothing
  return html`<strong>${isOwn ? t('time-capsule.rings') : t('time-capsule.alarms-ring', { count: rings })}</strong>`
}

export function rungText(rung: Rung): string {
  return t('time-capsule.rung', {
    false: t('time-capsule.false', { count: rung.falseAlarms }),
    late: rung.isMissed ? t('time-capsule.missed') : t('time-capsule.late', { count: rung.late }),
  })
}

/** What a day with the change has cost, and why no level is best for all. */
export function foundText({ days, still, changesOn }: WatchShown): Part {
  if (changesOn === null) return nothing
  const extra = mean(days.slice(changesOn - 1).map(({ bits }, at) => bits - (still[changesOn - 1 + at] ?? bits)))
  return html`<p>
    ${extra > 0 ? t('time-capsule.found-text', { bits: formatBits(extra) }) : t('time-capsule.not-felt')}
  </p>`
}

/** What the alarms of each team have come to. */
export function teamRows({ teams: all }: WatchShown, teams: readonly TeamView[]): Part {
  const known = all.flatMap((one) => {
    const team = teams.find(({ id }) => id === one.team)
    return team === undefined ? [] : [{ team, one }]
  })
  if (known.length === 0) return nothing
  return html`<ul class="stack">
    ${known.map(
      ({ team, one }) =>
        html`<li>
          <strong>${teamName(team)}</strong>
          ${t('time-capsule.team-rung', { false: formatNumber(one.falseAlarms), late: formatNumber(one.late) })}
        </li>`,
    )}
  </ul>`
}

export function planRows({ plans, troubled }: CapsuleView): TemplateResult {
  const [leave, ...updates] = plans
  if (leave === undefined)
    return troubled ? notMeasured(true) : html`<p role="status">${t('time-capsule.training')}</p>`
  return html`<section class="card stack">
      <h2>${planName('leave')}</h2>
      <p>${told('time-capsule.left-at', { bits: formatBits(leave.all) })}</p>
    </section>
    ${updates.map((update) => updatePart(update, leave))}
    <p>${t('time-capsule.after-text')}</p>`
}

function updatePart({ plan, changed, rest, all, repaired }: PlanShown, leave: PlanShown): TemplateResult {
  const both = (before: number, after: number) => ({ before: formatBits(before), after: formatBits(after) })
  return html`<section class="card stack">
    <h2>${planName(plan)}</h2>
    <p>${told('time-capsule.on-changed', both(leave.changed, changed))}</p>
    <p>${t('time-capsule.on-rest', both(leave.rest, rest))}</p>
    <p>${t('time-capsule.on-all', both(leave.all, all))}</p>
    ${
      repaired === null
        ? nothing
        : html`<p>
            <strong>
              ${repaired < 0 ? t('time-capsule.worse') : t('time-capsule.repaired', { share: formatPercent(repaired) })}
            </strong>
          </p>`
    }
  </section>`
}
