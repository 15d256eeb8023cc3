/** What a team does with a card is done to its whole pallet. */
import { worldSays } from '../../shared/packs/world-says.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { Words } from './kinds.ts'
import type { Pallet } from './warehouse.ts'

export type Decision =
  | { readonly kind: 'keep' }
  | { readonly kind: 'bin' }
  | { readonly kind: 'fix'; readonly words: Words }
  /** It says the same as that card. */
  | { readonly kind: 'merge'; readonly with: number }

/**
 * What leaves the kitchen: one decision a pallet; without one it stays as it came. `decided`: the sentences that it counts
 * for, by their place in the warehouse; all unless given.
 */
export function carried(
  pallets: readonly Pallet[],
  decisions: readonly (Decision | null)[],
  pack: Pack,
  decided: ReadonlySet<number> | null = null,
): Words[] {
  let place = 0
  return pallets.flatMap((pallet, at) => {
    const after = afterwards(pallet, decisions, at, pack)
    return pallet.dirty.flatMap((sentence, i): readonly Words[] => {
      const isDecided = decided === null || decided.has(place)
      place++
      const out = isDecided ? after[i] : sentence
      return out === undefined || out === null ? [] : [out]
    })
  })
}

/** Each sentence of a pallet after what was decided; null: it is gone. */
function afterwards(
  pallet: Pallet,
  decisions: readonly (Decision | null)[],
  at: number,
  pack: Pack,
): readonly (Words | null)[] {
  const decision = decisions[at]
  const { dirty } = pallet
  switch (decision?.kind) {
    case 'bin':
      return dirty.map(() => null)
    case 'merge': {
      // Two that are merged into each other leave one behind.
      const other = decisions[decision.with]
      const stays = decision.with > at && other?.kind === 'merge' && other.with === at
      return stays ? dirty : dirty.map(() => null)
    }
    case 'fix':
      return mended(pallet, decision.words, pack)
    case 'keep':
    case undefined:
      return dirty
  }
}

/**
 * A repair that the world would say repairs the whole pallet. One that it would not say repairs nothing below: what was
 * spoiled stays so, and what was whole loses its end.
 */
function mended({ fault, dirty, meant }: Pallet, words: Words, pack: Pack): readonly Words[] {
  if (worldSays(pack, words) !== 'no' && meant !== null) return [words, ...meant.slice(1)]
  const below = dirty.slice(1)
  return [words, ...(fault === null ? below.map((one) => one.slice(0, Math.ceil(one.length / 2))) : below)]
}

/** What somebody would do who knew all. */
export function perfectly({ fault, meant, of }: Pallet): Decision {
  if (fault === null) return { kind: 'keep' }
  if (of !== null) return { kind: 'merge', with: of }
  const [card] = meant ?? []
  return card === undefined ? { kind: 'bin' } : { kind: 'fix', words: card }
}

/** At least half of the words of the shorter are in the other: a repair, and no other sentence. */
export function isAlike(one: Words, other: Words): boolean {
  const left = [...other]
  const common = one.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return 2 * common.length >= Math.min(one.length, other.length)
}

/** Word for word the same, but for one at most. */
export function isCopy(one: Words, other: Words): boolean {
  return one.length === other.length && one.filter((word, i) => word !== other[i]).length <= 1
}
