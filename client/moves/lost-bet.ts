/** What lay ready at the bell and was never placed: nobody loses chips without a word. */
import { html, nothing, type TemplateResult } from 'lit'
import { sum } from '../../shared/measures/mean.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { layReady } from './chips.ts'

/** `none`: chips lay ready and nothing had been placed; `change`: they lay otherwise than what had been. null: nothing is lost. */
export function lostOf(ready: Laid | null, mine: Laid | null): 'none' | 'change' | null {
  if (ready === null || ready.join() === mine?.join()) return null
  return mine !== null ? 'change' : sum(ready) > 0 ? 'none' : null
}

/** `draft`: the name of the half-made bet; `on`: what it asked, where there are several. */
export function lostBet(draft: string, mine: Laid | null, on?: string): TemplateResult | typeof nothing {
  const lost = lostOf(layReady(draft), mine)
  if (lost === null) return nothing
  const about = on === undefined ? nothing : html`<strong>${on}</strong> `
  return html`<p class="red" role="status">${about}${t(`bet.lost-${lost}`)}</p>`
}
