/** What Fog Hill pays: the bet on the ghosts by a log score, and the sketch by its hits. */
import type { SeatScore } from '../../shared/match/chip-scores.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { BET, CLEAR_BITS, GHOSTS, SKETCH } from './content.ts'
import { hitsOf, lowestSquares } from './sketch.ts'
import { ghostOf, type FogState, type Land } from './types.ts'
import { altitude } from './walk.ts'

/** Where the two ghosts have ended, bits, in the order of `GHOSTS`. null: not measured. */
export function ghostEnds(land: Land): readonly number[] | null {
  const ends = GHOSTS.flatMap((compass) => {
    const ghost = ghostOf(land, compass)
    const bits = ghost === undefined || ghost.track.length === 0 ? null : altitude(ghost, land)
    return bits === null ? [] : [bits]
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
export function betWorth({ bets, lands, phase, leg }: FogState): SeatScore[] {
  const [first] = lands
  const isTold = leg > 0 || (phase !== 'start' && phase !== 'walk' && phase !== 'fog')
  const truth = first === undefined || !isTold ? null : lowerGhost(first)
  return truth === null ? [] : betScores(bets, truth, BET)
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
