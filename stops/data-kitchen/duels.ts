/** For who has nothing else to do: of two cards, which one surprises the meter more? It says so at once. */
import type { Match, Seat } from '../../shared/match/types.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { amount } from '../../shared/moves/amount.ts'
import { handOf } from '../../shared/moves/belt.ts'
import { isOption } from '../../shared/moves/choose.ts'
import { explain } from '../../shared/moves/explain.ts'
import { own, type Who } from '../../shared/moves/move.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { binsFor, DUELS } from './content.ts'
import type { CardShown, DuelShown, DuelTold, KitchenState } from './types.ts'
import { topsOf } from './view-blind.ts'
import type { Pallet } from './warehouse.ts'

/** Bits a word between two cards, so that there is something to tell. */
const APART = 0.5
/** Apart in the seeds of two players. */
const STRIDE = 1000

/** Whoever has judged all that is open, has written a rule and a price, or has said it. */
export function isFree(state: KitchenState, who: Who, pack: Pack): boolean {
  if (state.surprise === null) return false
  if (state.phase === 'rule') return Object.hasOwn(state.rules, who.id) && amount.has(state.prices, who)
  if (state.phase === 'say') return explain.has(state.texts, who)
  return state.phase === 'sort' && handOf(state.sorted, who, binsFor(state.cards, [], pack)) === null
}

export function picked(
  state: KitchenState,
  seat: Seat,
  { number, pick }: { readonly number: number; readonly pick: number },
  pack: Pack,
): KitchenState | RejectWord {
  const picks = own(state.duels, seat.id) ?? []
  if (!isFree(state, seat, pack)) return 'not-now'
  if (!isOption(pick, 2)) return 'out-of-range'
  if (picks.length >= DUELS) return 'used-up'
  if (number !== picks.length) return 'already-guessed'
  return { ...state, duels: { ...state.duels, [seat.id]: [...picks, pick + 0] } }
}

/** What this seat has been told, duel by duel. */
export function toldTo(match: Match, state: KitchenState, seat: string, pallets: readonly Pallet[]): DuelTold[] {
  const tops = topsOf(state.surprise ?? [], pallets)
  return (own(state.duels, seat) ?? []).map((pick, number) => {
    const { cards, bits } = duelOf(match, tops, seat, number, pallets)
    return { cards, bits, pick, isRight: (bits[1] > bits[0] ? 1 : 0) === pick }
  })
}

export function duelShown(match: Match, state: KitchenState, { id }: Who, pallets: readonly Pallet[]): DuelShown {
  const told = toldTo(match, state, id, pallets)
  const number = told.length
  return {
    number,
    of: DUELS,
    cards: number < DUELS ? duelOf(match, topsOf(state.surprise ?? [], pallets), id, number, pallets).cards : null,
    last: told.at(-1) ?? null,
    right: told.filter(({ isRight }) => isRight).length,
  }
}

function duelOf(
  { seed, seats }: Match,
  tops: readonly number[],
  seat: string,
  number: number,
  pallets: readonly Pallet[],
): { readonly cards: readonly [CardShown, CardShown]; readonly bits: readonly [number, number] } {
  const random = randomFrom(seed + STRIDE * Object.keys(seats).indexOf(seat) + number)
  const [first = 0, ...others] = random.shuffle([...pallets.keys()])
  const bitsOf = (card: number) => tops[card] ?? 0
  const second = others.find((other) => Math.abs(bitsOf(other) - bitsOf(first)) >= APART) ?? others[0] ?? first
  const shown = (card: number): CardShown => ({ card, words: pallets[card]?.dirty[0] ?? [] })
  return { cards: [shown(first), shown(second)], bits: [bitsOf(first), bitsOf(second)] }
}
