/** What is seen while the class agrees on its filter; and which disguises of glorp anybody may know before that. */
import { hasJudged, voicesOf } from '../../shared/moves/belt.ts'
import { own, type Who } from '../../shared/moves/move.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { isAfter, isTrained } from './arms.ts'
import { LONGEST_RULE } from './content.ts'
import { binnedBy, proposals } from './filter.ts'
import { GLORPS } from './glorps.ts'
import { leakOf, savedOf } from './results.ts'
import type { CardShown, KitchenState, KitchenView } from './types.ts'
import type { Pallet } from './warehouse.ts'

/** Rules that are shown of many. */
const MOST_PROPOSALS = 8

export function ruleShown(
  state: KitchenState,
  who: Who | null,
  pallets: readonly Pallet[],
  pack: Pack,
): KitchenView['rule'] {
  const of = pallets.flatMap(({ dirty }) => dirty).length
  const all = proposals(state.rules).map((one) => ({ ...one, bins: binnedBy(one.rule, pallets, pack), of }))
  return {
    mine: own(state.rules, who?.id ?? null),
    longest: LONGEST_RULE,
    proposals: all.slice(0, MOST_PROPOSALS),
    leak: isTrained(state, 'raw') ? leakOf(state, 'raw') : null,
    perfect: savedOf(state, 'perfect'),
    judged: who === null ? [] : judgedBy(state, who, pallets),
  }
}

function judgedBy({ sorted }: KitchenState, who: Who, pallets: readonly Pallet[]): readonly CardShown[] {
  return pallets.flatMap(({ dirty: [words = []] }, card) =>
    hasJudged(voicesOf(sorted, who.team, card), who) ? [{ card, words }] : [],
  )
}

/** Before the filter is agreed nobody is told of a disguise but by the cards that lie before them. */
export function glorpsShown(state: KitchenState, seen: readonly CardShown[], { words }: Pack): KitchenView['glorps'] {
  const isOpen = isAfter(state, 'rule')
  return GLORPS.map((glorp, at) =>
    isOpen || seen.some((card) => card.words.includes(words.length + at)) ? glorp : null,
  )
}

export function cardsSeen({ hand, rule, duel }: Pick<KitchenView, 'hand' | 'rule' | 'duel'>): readonly CardShown[] {
  return [
    ...(hand === null ? [] : [hand, ...(hand.copies ?? [])]),
    ...(rule?.judged ?? []),
    ...(duel?.cards ?? []),
    ...(duel?.last?.cards ?? []),
  ]
}
