/** Fog Hill on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { formatBits, formatList } from '../../../client/locale/t.ts'
import { betBars, betCount } from '../../../client/moves/bet-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { winners } from '../../../client/ui/winners.ts'
import type { FogShown, FogView } from '../view-types.ts'
import { ghostNames, reasons } from './names.ts'
import { belowTexts, belowTitle, ghostTexts, liftedTexts, measuredText } from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase }: FogView): boolean => phase === 'below'

export function show(
  view: FogView,
  _words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${phasePart(view, besideStage)} ${labTrouble(view.troubled)} ${best(view, teams)}
  </div>`
}

/** `besideStage`: the stage has the map and its figures. */
function phasePart(view: FogView, besideStage: boolean): TemplateResult {
  const { phase, bet, fog, ghosts, say, coal } = view
  switch (phase) {
    case 'start':
      return html`<h2>${t('fog-hill.start')}</h2>
        ${besideStage ? nothing : html`<p>${t('fog-hill.goal', { coal })}</p>`}
        <h3>${t('fog-hill.bet')}</h3>
        <p>${t('fog-hill.bet-text')}</p>
        ${betCount(bet)} ${besideStage ? nothing : html`<p>${measuredText(view)}</p>`}`
    case 'walk':
      return html`<h2>${t('fog-hill.walk')}</h2>
        <p>${t('fog-hill.goal', { coal })}</p>
        <p>${t('fog-hill.map-size')}</p>
        ${besideStage || fog === null ? nothing : fogTexts(fog)}`
    case 'fog':
      return html`<h2>${t('fog-hill.lifted')}</h2>
        ${liftedTexts(view)}`
    case 'below':
      return html`<h2>${belowTitle(view)}</h2>
        ${besideStage ? nothing : belowTexts(view)} ${ghostTexts(view)}
        ${betBars(bet, ghostNames(), ghosts?.lower ?? null)}`
    case 'say':
    case 'answer':
      return html`<h2>${t('fog-hill.say')}</h2>
        ${phase === 'answer' ? html`<p>${t('fog-hill.right-text')}</p>` : nothing}
        ${besideStage ? nothing : lastAnswer(say, reasons())}`
  }
}

/** As the columns of the stage. */
function fogTexts({ engines, moving, stopped, burnt, sketches, scouted }: FogShown): TemplateResult {
  const all = formatList(engines.map(({ moves }) => moves))
  return html`<p>${t('fog-hill.engines', { moving, stopped, burnt, sketches, scouted })}</p>
    ${engines.length === 0 ? nothing : html`<p>${t('fog-hill.moves', { all })}</p>`}`
}

function best({ best }: FogView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  if (best.length === 0) return nothing
  return html`<h3>${t('fog-hill.best')}</h3>
    ${winners(best, teams, ({ figure }) => t('fog-hill.best-figure', { bits: formatBits(figure) }))}`
}

/** The bell of the summit when the fog lifts: lower, the lower the best engine stands; then the model's, below it. */
export function sounds(before: FogView, after: FogView): readonly Sound[] {
  const { map, ways } = after
  const pitch = (bits: number, top: number) => 0.5 + Math.max(0, Math.min(1, bits / top))
  if (before.map === null && map?.best != null) return [{ name: 'crank', pitch: pitch(map.best, map.start.bits) }]
  if (before.ways === null && ways !== null && map !== null)
    return [{ name: 'crank', pitch: pitch(ways.realBits, map.start.bits) }]
  return []
}
