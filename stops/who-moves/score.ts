/** Which pairs have come together, and what chips on them were worth. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { bet, savedOnSeveral, type Bets, type Laid } from '../../shared/moves/bet.ts'
import { NEAR, tableOf } from './content.ts'
import { isFrom, type MovesState, type Watched } from './types.ts'

/** Cosines of the pairs at the end. */
export function endOf({ marks }: Pick<Watched, 'marks'>): readonly number[] {
  return marks.at(-1)?.cosines ?? []
}

/** Pairs that have come together; where none has, the one that came nearest. */
export function together(watched: Pick<Watched, 'marks'>): number[] {
  const ends = endOf(watched)
  const near = ends.flatMap((cosine, at) => (cosine >= NEAR ? [at] : []))
  return near.length > 0 ? near : [largestAt(ends)]
}

/** The pair that shuffling has brought nearer by most. */
export function mostMoved(written: Pick<Watched, 'marks'>, shuffled: Pick<Watched, 'marks'>): number {
  return largestAt(gains(written, shuffled))
}

export function gains(written: Pick<Watched, 'marks'>, shuffled: Pick<Watched, 'marks'>): number[] {
  const before = endOf(written)
  return endOf(shuffled).map((cosine, at) => cosine - (before[at] ?? 0))
}

/** Pairs on which chips are worth something; null: not measured. */
export function wantedOf({ watched }: Pick<MovesState, 'watched'>, leg: number): readonly number[] | null {
  const [written, shuffled] = watched
  if (leg === 0) return written ? together(written) : null
  return written && shuffled ? [mostMoved(written, shuffled)] : null
}

/** Bits that chips save, as the mean over all pairs on which they should lie. */
export function chipsWorth(laid: Laid, wanted: readonly number[]): number {
  return savedOnSeveral(laid, wanted, tableOf(laid.length))
}

export function betsOf({ bets }: Pick<MovesState, 'bets'>, leg: number): Bets {
  return bets[leg] ?? bet.none
}

export function isTold(state: Pick<MovesState, 'phase' | 'leg'>, leg: number): boolean {
  return leg < state.leg || (leg === state.leg && isFrom(state, 'map'))
}

/** What the chips of a leg are worth; none while that is not told, or was not measured. */
export function pairScores(state: MovesState, leg: number): SeatScore[] {
  const wanted = wantedOf(state, leg)
  if (wanted === null || !isTold(state, leg)) return []
  return Object.entries(betsOf(state, leg)).map(([seat, laid]) => {
    const saved = chipsWorth(laid, wanted)
    const bits = Math.log2(laid.length) - saved
    return { seat, share: 2 ** -bits, bits, saved }
  })
}

/** Bits that each seat has saved with all that is told. */
export function savedBy(state: MovesState): Readonly<Record<string, number>> {
  return savedBySeat(state.bets.flatMap((_, leg) => pairScores(state, leg)))
}
