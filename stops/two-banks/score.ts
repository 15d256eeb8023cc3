/** Which kind of words the model says, what bets on that were worth, and how far a swap turned it. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { bet, betScores, type Bets } from '../../shared/moves/bet.ts'
import { choose, type Choices } from '../../shared/moves/choose.ts'
import { CHIPS, NEITHER, SAYS } from './content.ts'
import { isFrom, otherSide, type BanksState, type Leg, type Read } from './types.ts'

/** The kind on which more than half of its chance lies; or neither. */
export function saysOf({ shares }: Pick<Read, 'shares'>): number {
  const kind = shares.findIndex((share) => share > SAYS)
  return kind < 0 ? NEITHER : kind
}

export function betsOf({ bets }: Pick<BanksState, 'bets'>, round: number): Bets {
  return bets[round] ?? bet.none
}

export function picksOf({ picks }: Pick<BanksState, 'picks'>, leg: number): Choices {
  return picks[leg] ?? choose.none
}

export function isTold(state: Pick<BanksState, 'phase' | 'round'>, round: number): boolean {
  return round < state.round || (round === state.round && isFrom(state, 'told'))
}

export function isTurned(state: Pick<BanksState, 'phase' | 'leg'>, leg: number): boolean {
  return leg < state.leg || (leg === state.leg && isFrom(state, 'flipped'))
}

/** What the chips of a round are worth; none while that is not told. */
export function kindScores(state: BanksState, round: number): SeatScore[] {
  const read = state.reads[round]
  return read === undefined || !isTold(state, round) ? [] : betScores(betsOf(state, round), saysOf(read), CHIPS)
}

/** By swap, the chance of the other kind of words. */
export function turnsOf({ side, after }: Pick<Leg, 'side' | 'after'>): readonly number[] {
  return after.map(({ shares }) => shares[otherSide(side)] ?? 0)
}

/** Bits by which a swap that was turned so far is surer of the other kind than a coin; one that does worse costs nothing. */
export function turnWorth(share: number): number {
  return Math.max(0, 1 + Math.log2(Math.max(share, Number.EPSILON)))
}

/** What each seat's swap is worth; none while that is not told. */
export function turnScores(state: BanksState, at: number): Readonly<Record<SeatId, number>> {
  const leg = state.legs[at]
  if (leg === undefined || leg.after.length === 0 || !isTurned(state, at)) return {}
  const turns = turnsOf(leg)
  return Object.fromEntries(
    Object.entries(picksOf(state, at)).map(([seat, swap]) => [seat, turnWorth(turns[swap] ?? 0)]),
  )
}

/** Bits that each seat has saved with all chips and swaps that are told. */
export function savedBy(state: BanksState): Readonly<Record<SeatId, number>> {
  const turned = state.legs.flatMap((_, at) =>
    Object.entries(turnScores(state, at)).map(([seat, saved]) => ({ seat, saved })),
  )
  return savedBySeat([...state.reads.flatMap((_, round) => kindScores(state, round)), ...turned])
}
