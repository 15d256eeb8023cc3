/** How well people and models have filled the blanks, which model was ahead where, and what votes and chips were worth. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { cappedSurprise } from '../../shared/measures/bits.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { mean } from '../../shared/measures/mean.ts'
import { bet, savedOnSeveral, type Bets } from '../../shared/moves/bet.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import { AHEAD, PER_LEG, tableOf } from './content.ts'
import { isFrom, type Blank, type BlankState, type Filled, type Side } from './types.ts'

/** Surprise at the true word in bits, of readers of the left and of both sides; null: nobody has read it so. */
export type Pair = Readonly<Record<Side, number | null>>

/** More than this a screen does not tell apart. */
const MOST_BITS = 10

const NOBODY: Filled = { both: [], votes: vote.none }

export function filledAt({ filled }: Pick<BlankState, 'filled'>, round: number): Filled {
  return filled[round] ?? NOBODY
}

export function sideOf({ both }: Filled, seat: SeatId): Side {
  return both.includes(seat) ? 'both' : 'left'
}

export function legOf({ round }: Pick<BlankState, 'round'>): number {
  return Math.floor(round / PER_LEG)
}

/** The blanks of a leg, by their place among all. */
export function roundsOf({ blanks }: Pick<BlankState, 'blanks'>, leg: number): number[] {
  return [...blanks.keys()].slice(leg * PER_LEG, (leg + 1) * PER_LEG)
}

export function isLastOfLeg({ round }: Pick<BlankState, 'round'>): boolean {
  return round % PER_LEG === PER_LEG - 1
}

/** The word of this blank has been told. */
export function isTold(state: Pick<BlankState, 'phase' | 'round'>, round: number): boolean {
  return round < state.round || (round === state.round && isFrom(state, 'told'))
}

/** What the models said of the blanks of this leg has been told. */
export function isShown(state: Pick<BlankState, 'phase' | 'round'>, leg: number): boolean {
  return leg < legOf(state) || (leg === legOf(state) && isFrom(state, 'duel'))
}

/** What each vote was worth; none while that is not told. */
export function fillScores(state: BlankState, round: number): SeatScore[] {
  const blank = state.blanks[round]
  if (blank === undefined || !isTold(state, round)) return []
  return lastScores(filledAt(state, round).votes, { options: blank.options.length, right: blank.right })
}

/** Of people, by the mean of what each side has believed; once it is told. */
export function peopleAt(state: BlankState, round: number): Pair {
  const filled = filledAt(state, round)
  const scores = fillScores(state, round)
  const bits = (side: Side) => {
    const shares = scores.filter(({ seat }) => sideOf(filled, seat) === side).map(({ share }) => share)
    return shares.length === 0 ? null : cappedSurprise(mean(shares), MOST_BITS)
  }
  return { left: bits('left'), both: bits('both') }
}

/** Of the models, among the same options. */
export function modelsAt({ reads, blanks }: Pick<BlankState, 'reads' | 'blanks'>, round: number): Pair {
  const right = blanks[round]?.right ?? -1
  const bits = (side: Side) => {
    const share = reads?.[side][round]?.[right]
    return share === undefined ? null : cappedSurprise(share, MOST_BITS)
  }
  return { left: bits('left'), both: bits('both') }
}

/** By how many bits the reader of both sides was ahead. */
function lead({ left, both }: Pair): number {
  return (left ?? 0) - (both ?? 0)
}

/** Blanks of a leg, by their place in it, at which the reader of both sides was ahead; where at none, the one where it came nearest. null: not measured. */
export function aheadIn(state: Pick<BlankState, 'reads' | 'blanks'>, leg: number): readonly number[] | null {
  if (state.reads === null) return null
  const leads = roundsOf(state, leg).map((round) => lead(modelsAt(state, round)))
  const ahead = leads.flatMap((bits, at) => (bits >= AHEAD ? [at] : []))
  return ahead.length > 0 ? ahead : [largestAt(leads)]
}

export function betsOf({ bets }: Pick<BlankState, 'bets'>, leg: number): Bets {
  return bets[leg] ?? bet.none
}

/** What the chips of a leg are worth; none while that is not told, or was not measured. */
export function betScores(state: BlankState, leg: number): SeatScore[] {
  const wanted = aheadIn(state, leg)
  if (wanted === null || !isShown(state, leg)) return []
  return Object.entries(betsOf(state, leg)).map(([seat, laid]) => {
    const saved = savedOnSeveral(laid, wanted, tableOf(laid.length))
    const bits = Math.log2(laid.length) - saved
    return { seat, share: 2 ** -bits, bits, saved }
  })
}

/** Bits that each seat has saved with all that is told. */
export function savedBy(state: BlankState): Readonly<Record<SeatId, number>> {
  return savedBySeat([
    ...state.blanks.flatMap((_, round) => fillScores(state, round)),
    ...state.bets.flatMap((_, leg) => betScores(state, leg)),
  ])
}

export function meanBits(pairs: readonly Pair[], side: Side): number | null {
  const known = pairs.map((pair) => pair[side]).filter((bits) => bits !== null)
  return known.length === 0 ? null : mean(known)
}

/** Rounds of told legs whose clue stands there. */
export function roundsWith(state: BlankState, clue: Blank['clue']): number[] {
  return state.bets.flatMap((_, leg) =>
    isShown(state, leg) ? roundsOf(state, leg).filter((round) => state.blanks[round]?.clue === clue) : [],
  )
}
