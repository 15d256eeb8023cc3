/** Time capsule on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betBars, betCount } from '../../../client/moves/bet-tally.ts'
import { chooseCount, chooseTally } from '../../../client/moves/choose-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { CHANGES, DAYS, STEPS } from '../content.ts'
import type { CapsuleView } from '../view-types.ts'
import {
  alarmText,
  alarmTitle,
  askText,
  dayNames,
  foundTitle,
  levelChoices,
  newsText,
  plans,
  reasons,
  saysNames,
  sureTitle,
} from './names.ts'
import { dayRows, foundText, planRows, saidRows, teamRows } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export { phaseOf, phases, skips } from './phases.ts'

const SCORED: readonly CapsuleView['phase'][] = ['sure', 'found', 'seen', 'after', 'answer']
export const isScored = ({ phase }: CapsuleView): boolean => SCORED.includes(phase)

export function show(
  view: CapsuleView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, words, teams, besideStage)} ${labTrouble(view.troubled)}
    ${bestInBits(t('time-capsule.best'), view.best, teams)}
  </div>`
}

/** `besideStage`: the stage has the news, the answers, the days and the figures. */
function phasePart(view: CapsuleView, words: readonly string[], teams: readonly TeamView[], besideStage: boolean) {
  const unless = (part: unknown) => (besideStage ? nothing : part)
  const { phase, news, bet, watch, plan, say } = view
  switch (phase) {
    case 'ask':
      return html`<h2>${t('time-capsule.ask')}</h2>
        ${
          news === null
            ? nothing
            : html`<p>${newsText(news, words)}</p>
                <p><strong>${askText(news, words)}</strong></p>`
        }
        ${unless(betCount(bet))}`
    case 'sure':
      return html`<h2>${sureTitle(view)}</h2>
        ${besideStage && view.said.length > 0 ? html`<p>${t('time-capsule.sure-text')}</p>` : unless(saidRows(view, words))}
        ${betBars(bet, saysNames(), view.saysTruth)}`
    case 'alarm':
    case 'again':
      return html`<h2>${alarmTitle(view)}</h2>
        ${
          watch === null
            ? nothing
            : html`<p>${told('time-capsule.alarm-text', alarmText(watch))}</p>
                <p>${t('time-capsule.alarm-rule', { first: CHANGES[0], last: CHANGES.at(-1) ?? DAYS })}</p>
                ${unless(chooseCount(watch.alarm))}`
        }`
    case 'days':
    case 'more':
      return html`<h2>${t('time-capsule.days')}</h2>
        <p>${t('time-capsule.when-text')}</p>
        ${
          watch === null
            ? nothing
            : unless(
                html`<p>${t('time-capsule.days-come', { day: watch.days.length, days: DAYS })}</p>
                  ${dayRows(watch)} ${betCount(watch.when)}`,
              )
        }`
    case 'found':
    case 'seen':
      return html`<h2>${foundTitle(view)}</h2>
        ${
          watch === null
            ? nothing
            : html`${foundText(watch)} ${teamRows(watch, teams)} ${unless(dayRows(watch))}
              ${unless(
                chooseTally(
                  levelChoices(watch).map(({ text }) => text),
                  watch.alarm,
                ),
              )}
              ${betBars(watch.when, dayNames(), watch.whenTruth)}`
        }`
    case 'update':
      return html`<h2>${t('time-capsule.update')}</h2>
        <p>${t('time-capsule.update-text', { steps: STEPS })}</p>
        ${plan === null ? nothing : unless(chooseCount(plan))}`
    case 'after':
      return html`<h2>${t('time-capsule.after')}</h2>
        ${besideStage && view.plans.length > 0 ? html`<p>${t('time-capsule.after-text')}</p>` : unless(planRows(view))}
        ${
          plan === null
            ? nothing
            : chooseTally(
                plans().map(({ text }) => text),
                plan,
              )
        }`
    case 'say':
    case 'answer':
      return html`<h2>${t('time-capsule.say')}</h2>
        ${unless(lastAnswer(say, reasons()))}`
  }
}

/** A day has come on which alarms ring. */
export function sounds(before: CapsuleView, after: CapsuleView): readonly Sound[] {
  const [was, is] = [before.watch?.days.length ?? 0, after.watch?.days.length ?? 0]
  const rings = after.watch?.days.at(-1)?.rings ?? 0
  return is > was && rings > 0 ? [{ name: 'crank', pitch: 1 }] : []
}
