/** Garage on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { chipBars, betCount } from '../../../client/moves/bet-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble, secondsLeft } from '../../../client/ui/lab-trouble.ts'
import { inBits, winners } from '../../../client/ui/winners.ts'
import type { BetShown } from '../../../shared/moves/bet.ts'
import { SEEDS } from '../content.ts'
import type { GarageView } from '../view-types.ts'
import { millions, reasons, widthsOf } from './names.ts'
import { curveText, curveTitle, gainRows, movedText, movedTitle, placeRows, raceTitle, receiptText } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase }: GarageView): boolean => phase === 'curve' || phase === 'moved'

export function show(
  view: GarageView,
  _words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, teams, besideStage)} ${labTrouble(view.troubled)}
    ${
      view.best.length === 0
        ? nothing
        : html`<h3>${t('garage.best')}</h3>
            ${winners(view.best, teams, inBits)}`
    }
  </div>`
}

/** `besideStage`: the stage has the cars and their figures. */
function phasePart(view: GarageView, teams: readonly TeamView[], besideStage: boolean): TemplateResult {
  const { phase, bet, again, say, coal, times } = view
  switch (phase) {
    case 'bet':
      return html`<h2>${t('garage.bet')}</h2>
        <p>${told('garage.bet-text', { coal: millions(coal) })}</p>
        ${besideStage ? nothing : betCount(bet)}`
    case 'build':
      return html`<h2>${t('garage.build')}</h2>
        <p>${t('garage.build-text', { coal: millions(coal) })}</p>
        <p>${t('garage.drive-text')}</p>
        <p class="soft small">${t('garage.rate-text')}</p>`
    case 'race':
      return html`<h2>${view.isRaced && !besideStage ? raceTitle(view, teams) : t('garage.race')}</h2>
        <p>${view.isRaced ? t('garage.race-text') : t('garage.race-waits', { starts: SEEDS.race })}</p>
        ${secondsLeft(view.left)} ${besideStage ? nothing : placeRows(view, teams)}`
    case 'curve':
      return html`${besideStage ? nothing : html`<h2>${curveTitle(view)}</h2>`}
        <p>${curveText(view)}</p>
        ${chips(bet, view, view.front)} ${besideStage ? nothing : placeRows(view, teams)}`
    case 'again':
      return html`<h2>${t('garage.again')}</h2>
        <p>${t('garage.again-text', { coal: millions(coal * times), widths: widthsOf(view, view.front) })}</p>
        ${besideStage || again === null ? nothing : betCount(again)}`
    case 'moved':
      return html`${besideStage ? nothing : html`<h2>${movedTitle(view)}</h2>`}
        <p>${view.isMoved ? movedText(view) : t('garage.moved-waits')}</p>
        ${secondsLeft(view.left)} ${again === null ? nothing : chips(again, view, view.laterFront)}
        ${besideStage || !view.isMoved ? nothing : gainRows(view)}`
    case 'say':
    case 'answer':
      return html`<h2>${t('garage.say')}</h2>
        ${phase === 'answer' ? html`<p>${t('garage.right-text')}</p>` : nothing}
        ${besideStage ? nothing : lastAnswer(say, reasons())} ${phase === 'answer' ? receiptText(view) : nothing}`
  }
}

function chips({ all }: BetShown, view: GarageView, front: readonly number[] | null) {
  if (all === null) return nothing
  return chipBars(
    view.factory.map(({ design: { width } }, at) => ({
      name: t('garage.car', { width }),
      chips: all.laid[at] ?? 0,
      isTruth: front?.includes(at) === true,
    })),
    all.inHand,
  )
}

/** The whistle of the arrival: higher, the better the best car. */
export function sounds(before: GarageView, after: GarageView): readonly Sound[] {
  const best = Math.min(...after.cars.flatMap(({ race }) => (race === null ? [] : [race.bits])))
  return !before.isRaced && after.isRaced ? [{ name: 'crank', pitch: 0.6 + 2 / Math.max(1, best) }] : []
}
