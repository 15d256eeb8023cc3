/** What Fog Hill pays: the bet on the ghosts and the last answer by a log score, and the sketch by its hits. */
import type { SeatScore } from '../../shared/match/chip-scores.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { BET, CLEAR_BITS, GHOSTS, LAST, SKETCH } from './content.ts'
import { hitsOf, lowestSquares } from './sketch.ts'
import { ghostOf, isTold, type FogState, type Land } from './types.ts'

/** Where the two ghosts have ended, bits, in the order of `GHOSTS`. null: not measured. */
export function ghostEnds(land: Land): readonly number[] | null {
  const ends = GHOSTS.flatMap((compass) => {
    const last = ghostOf(land, compass)?.track.at(-1)
    return last === undefined ? [] : [last.bits]
  })
  return ends.length === GHOSTS.length ? ends : null
}

/** Index into `GHOSTS` of the one that ended lower. null: not measured, or too close to call. */
export function lowerGhost(land: Land): number | null {
  const [rough, exact] = ghostEnds(land) ?? []
  if (rough === undefined || exact === undefined || Math.abs(rough - exact) < CLEAR_BITS) return null
  return rough < exact ? 0 : 1
}

/** The bet is on the first land, and paid once it is told. */
export function betWorth(state: FogState): SeatScore[] {
  const [first] = state.lands
  const truth = first === undefined || !isTold(state) ? null : lowerGhost(first)
  return truth === null ? [] : betScores(state.bets, truth, BET)
}

/** Last answers, once they are told. */
export function answerScores({ phase, reasons }: Pick<FogState, 'phase' | 'reasons'>): SeatScore[] {
  return phase === 'answer' ? lastScores(reasons, LAST) : []
}

/** By seat, the share of the coloured squares that are among the lowest. */
export function sketchWorth({
  sketches,
  heights,
}: Pick<Land, 'sketches' | 'heights'>): Readonly<Record<SeatId, number>> {
  if (heights === null) return {}
  const lowest = lowestSquares(heights)
  return Object.fromEntries(
    Object.entries(sketches).map(([seat, squares]) => [seat, hitsOf(squares, lowest) / SKETCH.colours]),
  )
}
