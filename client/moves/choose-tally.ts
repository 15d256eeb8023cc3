/** What everybody has chosen: how many have while it is secret; then the options with the choices on each. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { tallyBars } from './tally-bars.ts'

/** Where all are told how many have chosen; elsewhere nothing. */
export function chooseCount({ count }: Pick<ChooseShown, 'count'>): TemplateResult | typeof nothing {
  return count === null ? nothing : html`<p class="big-number">${t('choose.count', { count })}</p>`
}

/** The options; beside them the choices, once they are told. */
export function chooseTally(options: readonly string[], shown: ChooseShown): TemplateResult {
  return html`${tallyBars(options, shown.tally, null)} ${shown.tally === null ? chooseCount(shown) : nothing}`
}
