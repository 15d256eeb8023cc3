/** Warm or cold on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { inBits, winners } from '../../../client/ui/winners.ts'
import type { WarmView } from '../view-types.ts'
import { foundText, headline, nearestRows, rules, tryRows } from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases } from './phases.ts'

export const isScored = ({ phase }: WarmView): boolean => phase === 'told'

export function show(
  view: WarmView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { phase, cold, warm, isMeasured } = view
  const search = phase === 'cold' ? cold : warm
  return html`<div class="stack">
    <h2>${headline(view, words)}</h2>
    ${
      phase === 'told'
        ? html`${foundText(view)} ${besideStage ? html`<p>${t('warm-cold.why')}</p>` : nearestRows(view, words)}`
        : html`<p>${isMeasured ? rules(view) : t('warm-cold.waits')}</p>
            ${besideStage ? nothing : tryRows(view.given, t('warm-cold.given'), view, words)}
            ${
              besideStage || search === null
                ? nothing
                : html`<p class="big-number">${t('warm-cold.searched', { count: search.tries })}</p>`
            }`
    }
    ${labTrouble(view.troubled)}
    ${
      view.best.length === 0
        ? nothing
        : html`<h3>${t('warm-cold.best')}</h3>
            ${winners(view.best, teams, inBits)}`
    }
  </div>`
}

/** Somebody has found it. */
export function sounds(before: WarmView, after: WarmView): readonly Sound[] {
  const isNews = (after.warm?.found ?? 0) > (before.warm?.found ?? 0)
  return isNews ? [{ name: 'crank', pitch: 2 }] : []
}
