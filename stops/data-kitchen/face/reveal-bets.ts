/** Which dirt was worst, and what the bets on it and on the machine were worth. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatList, formatSignedBits, textOf } from '../../../client/locale/t.ts'
import { chipBars } from '../../../client/moves/bet-tally.ts'
import type { BetOn } from '../content.ts'
import { DIRT, type Kind } from '../kinds.ts'
import type { KitchenView } from '../types.ts'
import { outcomeNames } from './dirt-list.ts'
import { t } from './t.ts'

/** Beside the stage, which has the bars, no more heaps of chips than a small column holds. */
const MOST_HEAPS = 4

/** Which dirt is worst, or that this cannot be told; nothing until it is measured. */
export function worstText({ bets, machine: found }: KitchenView): string | null {
  const { truths } = bets.dirt
  if (truths === null) return null
  const [dearest, ...others] = truths.flatMap((at) => DIRT[at] ?? [])
  if (dearest === undefined) return t('kitchen.worst-none')
  const cost = found?.kinds.find(({ kind }) => kind === dearest)?.saved.mean ?? 0
  const bits = formatBits(-cost)
  const name = (kind: Kind) => textOf('kitchen.kind', kind)
  return others.length === 0
    ? t('kitchen.dearest', { kind: name(dearest), bits })
    : t('kitchen.worst-several', { kinds: formatList([dearest, ...others].map(name)), bits })
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
