/** On which floor a sentence settles, and what bets on that were worth. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { bet, betScores, type Bets } from '../../shared/moves/bet.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { CHIPS } from './content.ts'
import { isFrom, type LiftState, type Ride } from './types.ts'

/** What it says at the top. */
export function lastWord({ floors }: Pick<Ride, 'floors'>): TokenId | null {
  return floors.at(-1)?.[0]?.word ?? null
}

/** The lowest floor from which on every first guess is that of the top. */
export function settledOn({ floors }: Pick<Ride, 'floors'>): number {
  const last = lastWord({ floors })
  return 1 + floors.findLastIndex((guesses) => guesses[0]?.word !== last)
}

/** By how much the first guess leads at the top, a share. */
export function leadOf({ floors }: Pick<Ride, 'floors'>): number {
  const [first, second] = floors.at(-1) ?? []
  return (first?.p ?? 0) - (second?.p ?? 0)
}

/** What the chips of a round are worth; none while that is not told. */
export function floorScores(state: LiftState, round: number): SeatScore[] {
  const ride = state.rides[round]
  if (ride === undefined || !isTold(state, round)) return []
  return betScores(betsOf(state, round), settledOn(ride) - 1, CHIPS)
}

export function isTold(state: Pick<LiftState, 'phase' | 'round'>, round: number): boolean {
  return round < state.round || (round === state.round && isFrom(state, 'ride'))
}

export function betsOf({ bets }: Pick<LiftState, 'bets'>, round: number): Bets {
  return bets[round] ?? bet.none
}

/** Bits that each seat has saved with all that is told. */
export function savedBy(state: LiftState): Readonly<Record<string, number>> {
  return savedBySeat(state.rides.flatMap((_, round) => floorScores(state, round)))
}
