/** What the wall is, what the law says, and what chips and lines are worth. */
import { betScores } from '../../shared/moves/bet.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { seatScore, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { Brain, SeatId } from '../../shared/match/types.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { mean } from '../../shared/measures/mean.ts'
import type { Scale } from '../../shared/moves/amount.ts'
import { configsOf, doublingsOf } from './brains.ts'
import { BANDS, BUY, CLOSE, INSIDE, LAST, LEAST_FALL, PLACES, STEPS, WALL, WORTH } from './content.ts'
import { at, bitsAt, heightOf, straightLine, type Point } from './law.ts'
import { isFrom, type Line, type OracleState, type Starts } from './types.ts'

/** Means of the small ones, bits a token; none before they are trained. */
export function smallBits({ small }: Pick<OracleState, 'small'>): number[] {
  return (small ?? []).map(mean)
}

/** The step from one small brain to the next that took off most; null: not known, or too close to call. */
export function steepest(bits: readonly number[]): number | null {
  const gains = bits.slice(1).map((after, i) => (bits[i] ?? after) - after)
  const best = largestAt(gains)
  const near = gains.filter((gain) => gain > (gains[best] ?? 0) - CLOSE)
  return near.length === 1 ? best : null
}

/** Heights between which a line may end; null before the small ones are trained. */
export function wallOf(state: Pick<OracleState, 'small' | 'floor'>): Scale | null {
  const heights = smallBits(state).map((bits) => heightOf(bits, state.floor))
  const [first, last] = [heights[0], heights.at(-1)]
  if (first === undefined || last === undefined) return null
  const fall = Math.max(LEAST_FALL, Math.abs(first - last))
  return { from: last - WALL.below * fall, to: last + WALL.above * fall }
}

/** The dots of the small ones on the wall, once they are trained. */
export function dotsOf({ small, floor }: Pick<OracleState, 'small' | 'floor'>, brain: Brain): Point[] {
  return configsOf('small', brain).map((config, i) => ({
    x: doublingsOf(config),
    y: heightOf(mean(small?.[i] ?? []), floor),
  }))
}

/** Bits that the law of the small ones foretells for the large one; null: there is none. */
export function foretold(state: Pick<OracleState, 'small' | 'floor'>, brain: Brain): number | null {
  const law = state.small === null ? null : straightLine(dotsOf(state, brain))
  const [large] = configsOf('large', brain)
  return law === null || large === undefined ? null : bitsAt(at(law, doublingsOf(large)), state.floor)
}

/** Half of a band, in doublings. */
export function reachOf(band: number, { from, to }: Scale): number {
  return (BANDS[band] ?? 0) * (to - from)
}

/**
 * The chance that a line gives to one place of the wall. Its band holds `INSIDE` of all chances, all its places alike; a band
 * that hangs over the edge of the wall gives away what hangs over.
 */
export function shareOf({ at: end, band }: Line, truth: number, wall: Scale): number {
  const part = 2 * (BANDS[band] ?? 0)
  const isInside = Math.abs(truth - end) <= reachOf(band, wall)
  return (isInside ? INSIDE / part : (1 - INSIDE) / (1 - part)) / PLACES
}

/** Bits against somebody who holds every place of the wall for equally likely: by the score of chips. */
export function lineScore(seat: SeatId, line: Line, truth: number, wall: Scale): SeatScore {
  return seatScore(seat, shareOf(line, truth, wall), PLACES)
}

/** Who has drawn what. */
export function linesOf({ ats, bands }: Pick<OracleState, 'ats' | 'bands'>): (Line & { readonly seat: SeatId })[] {
  return Object.entries(ats).map(([seat, end]) => ({ seat, at: end, band: bands[seat] ?? 0 }))
}

export function lineScores(state: OracleState): SeatScore[] {
  const wall = wallOf(state)
  if (state.large === null || wall === null || !isFrom(state, 'outcome')) return []
  const truth = heightOf(mean(state.large), state.floor)
  return linesOf(state).map((line) => lineScore(line.seat, line, truth, wall))
}

export function guessScores(state: OracleState): SeatScore[] {
  const truth = isFrom(state, 'line') ? steepest(smallBits(state)) : null
  return truth === null ? [] : betScores(state.guesses, truth, STEPS)
}

/** What the next size is worth: 0 better, 1 about the same, 2 worse. */
export function verdictOf(large: Starts, next: Starts): number {
  const gain = mean(large) - mean(next)
  return gain > WORTH ? 0 : gain < -WORTH ? 2 : 1
}

export function bought(state: OracleState): number | null {
  const { large, next } = state
  return large === null || next === null || !isFrom(state, 'bought') ? null : verdictOf(large, next)
}

export function buyScores(state: OracleState): SeatScore[] {
  const truth = bought(state)
  return truth === null ? [] : betScores(state.buys, truth, BUY)
}

export function answerScores({ phase, reasons }: OracleState): SeatScore[] {
  return phase === 'answer' ? lastScores(reasons, LAST) : []
}
