/** Which dirt was worst, and what the bets on it and on the machine were worth. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatSignedBits, textOf } from '../../../client/locale/t.ts'
import { chipBars } from '../../../client/moves/bet-tally.ts'
import type { BetOn } from '../content.ts'
import { DIRT } from '../kinds.ts'
import type { KitchenView } from '../types.ts'
import { outcomeNames } from './dirt-list.ts'
import { dearestOf } from './outcome-of.ts'
import { t } from './t.ts'

/** Beside the stage, which has the bars, no more heaps of chips than a small column holds. */
const MOST_HEAPS = 4

export function dearestText(kind: string, bits: number): string {
  return t('kitchen.dearest', { kind: textOf('kitchen.kind', kind), bits: formatBits(bits) })
}

/** The kinds that cannot be told from the dearest. */
export function alike({ bets, machine: found }: KitchenView): string {
  const dearest = dearestOf(found?.kinds ?? [])?.kind
  const kinds = (bets.dirt.truths ?? []).flatMap((at) =>
    DIRT[at] === undefined || DIRT[at] === dearest ? [] : [DIRT[at]],
  )
  return kinds.length === 0
    ? ''
    : t('kitchen.dearest-more', { kinds: kinds.map((kind) => textOf('kitchen.kind', kind)).join(', ') })
}

/** What a player's own chips were worth; on the wall, where everybody's lay. */
export function betOn({ bets }: KitchenView, on: BetOn, besideStage: boolean): TemplateResult | typeof nothing {
  const { shown, truths, won } = bets[on]
  if (truths === null) return nothing
  if (won !== null) return html`<p><strong>${t(`kitchen.won-${on}`, { bits: formatSignedBits(won) })}</strong></p>`
  const { all } = shown
  if (all === null || all.players === 0) return nothing
  const names = on === 'dirt' ? DIRT.map((kind) => textOf('kitchen.kind', kind)) : outcomeNames()
  const heaps = names.map((name, at) => ({ name, chips: all.laid[at] ?? 0, isTruth: truths.includes(at) }))
  // Beside the stage there is room for where most chips lie, and what was true.
  const shownHeaps = besideStage
    ? heaps
        .filter(({ chips, isTruth }) => chips > 0 || isTruth)
        .toSorted((a, b) => b.chips - a.chips || Number(b.isTruth) - Number(a.isTruth))
        .slice(0, MOST_HEAPS)
    : heaps
  return html`<h2>${t(`kitchen.chips-${on}`)}</h2>
    ${chipBars(shownHeaps, all.inHand)}`
}
