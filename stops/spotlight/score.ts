/** Which word told the model, by each way to ask; and what lamps and calls were worth. */
import { largestAt } from '../../shared/measures/largest.ts'
import { mean } from '../../shared/measures/mean.ts'
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { bet, betScores, type Bets } from '../../shared/moves/bet.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { CALL, CALLS, CLEAR_BITS, CLEAR_SHARE, lampsOn, LAST } from './content.ts'
import { isFrom, type Lit, type SpotlightState } from './types.ts'

/** The word whose swaps cost clearly most. null: too close to call. */
export function clueOf({ swapped }: Pick<Lit, 'swapped'>): number | null {
  const bits = swapped.map((one) => one.bits)
  return leadOf(bits) < CLEAR_BITS ? null : largestAt(bits)
}

/** By how much the largest figure is ahead of the next. */
export function leadOf(figures: readonly number[]): number {
  const [first = 0, second = 0] = figures.toSorted((a, b) => b - a)
  return first - second
}

/** How much all heads of all layers look at each word, on average. null: not measured. */
export function beamsOf({ attention, words }: Pick<Lit, 'attention' | 'words'>): number[] | null {
  const heads = attention?.flat() ?? []
  return heads.length === 0 ? null : words.map((_, at) => mean(heads.map((weights) => weights[at] ?? 0)))
}

/** Index into `CALLS`: does attention name the word that told? null: nothing was clear, two words are level, or not measured. */
export function callTruthOf(lit: Lit): number | null {
  const [clue, beams] = [clueOf(lit), beamsOf(lit)]
  if (clue === null || beams === null || leadOf(beams) < CLEAR_SHARE) return null
  return CALLS.indexOf(largestAt(beams) === clue ? 'same' : 'other')
}

/** What the lamps of a round are worth; none while that is not told, or where it is too close to call. */
export function lampScores(state: SpotlightState, round: number): SeatScore[] {
  const lit = state.lit[round]
  const clue = lit === undefined || !isTold(state, round, 'swap') ? null : clueOf(lit)
  return lit === undefined || clue === null
    ? []
    : betScores(betsOf(state.lamps, round), clue, lampsOn(lit.words.length))
}

/** The same of the Sceptic's calls. */
export function callScores(state: SpotlightState, round: number): SeatScore[] {
  const lit = state.lit[round]
  const truth = lit === undefined || !isTold(state, round, 'heads') ? null : callTruthOf(lit)
  return truth === null ? [] : betScores(betsOf(state.calls, round), truth, CALL)
}

/** Last answers, once they are told. */
export function answerScores({ phase, reasons }: Pick<SpotlightState, 'phase' | 'reasons'>): SeatScore[] {
  return phase === 'answer' ? lastScores(reasons, LAST) : []
}

/** This phase of this round has come. */
export function isTold(state: Pick<SpotlightState, 'phase' | 'round'>, round: number, first: 'swap' | 'heads') {
  return round < state.round || (round === state.round && isFrom(state, first))
}

export function betsOf(rounds: readonly Bets[], round: number): Bets {
  return rounds[round] ?? bet.none
}

/** Bits that a seat has saved with all that is told. */
export function savedBy(scores: (state: SpotlightState, round: number) => SeatScore[], state: SpotlightState) {
  return savedBySeat(state.lit.flatMap((_, round) => scores(state, round)))
}
