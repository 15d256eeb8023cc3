/** What each audience sees of Fog Hill, built from nothing: no altitude of a place where one has not stood, before the fog lifts. */
import { winnersOf } from '../../shared/match/places.ts'
import { presentSeats } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { mean, sum } from '../../shared/measures/mean.ts'
import { bet } from '../../shared/moves/bet.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastShown } from '../../shared/moves/vote.ts'
import { BET, COAL, COMPASSES, COST, LAST, SKETCH, THROTTLES, TOLD_STEP, XS, YOUNG_STEPS, YS } from './content.ts'
import { answerScores, betWorth, ghostEnds, lowerGhost } from './score.ts'
import { hitsOf, lowestSquares, together } from './sketch.ts'
import { isLifted, isMeasured, type FogState, type Land, type Walker } from './types.ts'
import type { EngineShown, FogShown, FogView, MapShown, SketchShown, TrackShown, WaysShown } from './view-types.ts'
import { altitude, descents, endsOf, enginesOf, isOver, mayRead, movesOf, scoutsLeft, walkerOf } from './walk.ts'

const POINTS = XS.length * YS.length

export function fogView(match: Match, state: FogState, audience: Audience): FogView {
  const who = looking(match, audience)
  const { phase, leg, lands } = state
  const land = lands[leg]
  const isSaid = phase === 'say' || phase === 'answer'
  const isBelow = phase === 'below'
  return {
    stop: 'fog-hill',
    phase,
    waits: waitsFor(match, state, isMeasured(state)),
    land: leg + 1,
    lands: lands.length,
    isRematch: leg > 0,
    coal: COAL,
    costs: COMPASSES.map((compass) => COST[compass]),
    throttles: THROTTLES,
    youngSteps: YOUNG_STEPS,
    directions: land?.directions ?? 0,
    measured: { done: who === null || phase === 'walk' ? (land?.measured ?? 0) : 0, of: POINTS },
    bet: bet.show(state.bets, who, BET, phase !== 'start'),
    ghosts: (isBelow || isSaid) && lands[0] !== undefined ? ghostsShown(lands[0]) : null,
    engine: who === null || phase !== 'walk' || land === undefined ? null : engineShown(land, who),
    sketch: who === null || phase !== 'walk' || land === undefined ? null : sketchShown(land, who),
    fog: who === null && phase === 'walk' && land !== undefined ? fogShown(match, land) : null,
    map: (isBelow || phase === 'fog') && land !== undefined ? mapShown(land, who) : null,
    ways: (isBelow || isSaid) && lands[0] !== undefined ? waysShown(lands[0], who) : null,
    won: who === null || land === undefined || phase === 'start' ? null : wonBy(state, land, who),
    best: who === null && phase === 'fog' && land !== undefined ? lowest(match, land) : [],
    say: isSaid ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
    troubled: state.troubled.length > 0,
  }
}

function ghostsShown(land: Land): FogView['ghosts'] {
  const bits = ghostEnds(land)
  return bits === null ? null : { bits, lower: lowerGhost(land) }
}

function engineShown(land: Land, who: Who): EngineShown | null {
  const walker = walkerOf(land, who)
  const bits = altitude(walker, land)
  if (land.top === null || bits === null) return null
  const { busy, coal, bearing, tows, wasTowed, track } = walker
  return {
    bits,
    log: [land.top, ...track.map((stand) => stand.bits)],
    coal,
    bearing,
    busy: busy === null ? null : typeof busy === 'string' ? 'compass' : 'way',
    tows,
    wasTowed,
    mayPark: busy === null && track.length > 0,
    compasses: COMPASSES.map((compass) => mayRead(walker, compass)),
    isScout: walker.isScout,
  }
}

function sketchShown(land: Land, who: Who): SketchShown | null {
  const mine = walkerOf(land, who)
  if (land.top === null || !isOver(mine)) return null
  const stopped = land.walkers.filter((walker) => walker.team === who.team && isOver(walker))
  return {
    ...SKETCH,
    mine: own(land.sketches, who.id),
    scouts: scoutsLeft(land, who),
    tracks: tracksOf(stopped, land),
    start: { ...land.start, bits: land.top },
  }
}

/** Ways of engines that have moved, from the start on. */
function tracksOf(walkers: readonly Walker[], { start, top }: Land): TrackShown[] {
  return walkers.flatMap(({ team, track }) =>
    team === null || track.length === 0 || top === null ? [] : [{ team, stands: [{ ...start, bits: top }, ...track] }],
  )
}

/** Who has not moved yet stands in the fog, too. */
function fogShown(match: Match, land: Land): FogShown {
  const all = enginesOf(land)
  const stopped = all.filter(isOver).length
  return {
    engines: all.map((engine) => ({ team: engine.team, moves: movesOf(engine), hasStopped: isOver(engine) })),
    moving: Math.max(all.length, presentSeats(match).length) - stopped,
    stopped,
    burnt: sum(all.map(({ coal }) => COAL - coal)),
    scouted: sum(land.walkers.filter(({ isScout }) => isScout).map(movesOf)),
    sketches: Object.keys(land.sketches).length,
  }
}

function mapShown(land: Land, who: Who | null): MapShown | null {
  const { heights, start, top, sketches } = land
  if (heights === null || top === null) return null
  const bits = Math.min(...heights)
  const at = heights.indexOf(bits)
  const ends = Object.values(endsOf(land))
  return {
    xs: XS,
    ys: YS,
    points: POINTS,
    heights: who === null ? heights : [],
    start: { ...start, bits: top },
    floor: { x: XS[at % XS.length] ?? 0, y: YS[Math.floor(at / XS.length)] ?? 0, bits },
    tracks: who === null ? tracksOf(enginesOf(land), land) : [],
    sketch: who === null ? together(sketches) : [],
    sketches: Object.keys(sketches).length,
    columns: SKETCH.columns,
    rows: SKETCH.rows,
    mine: own(sketches, who?.id ?? null),
    lowest: lowestSquares(heights),
    mean: ends.length === 0 ? null : mean(ends),
    best: ends.length === 0 ? null : Math.min(...ends),
  }
}

function waysShown({ gentle, real, directions }: Land, who: Who | null): WaysShown | null {
  const [told, last] = [gentle?.find(({ step }) => step === TOLD_STEP), real?.at(-1)]
  if (gentle === null || real === null || told === undefined || last === undefined) return null
  return {
    gentle: who === null ? gentle : [],
    real: who === null ? real : [],
    toldStep: TOLD_STEP,
    gentleShare: told.share,
    realShare: last.share,
    realBits: last.bits,
    directions,
  }
}

function wonBy(state: FogState, land: Land, { id }: Who): FogView['won'] {
  const before = state.leg === 0 ? undefined : state.lands[state.leg - 1]
  const sketch = isLifted(state) ? own(land.sketches, id) : null
  return {
    end: isLifted(state) ? own(endsOf(land), id) : null,
    down: isLifted(state) ? own(descents(land), id) : null,
    before: before === undefined ? null : own(descents(before), id),
    hits: sketch === null || land.heights === null ? null : hitsOf(sketch, lowestSquares(land.heights)),
    bet: betWorth(state).find(({ seat }) => seat === id)?.saved ?? null,
    say: answerScores(state).find(({ seat }) => seat === id)?.saved ?? null,
  }
}

/** Who came down farthest. */
function lowest(match: Match, land: Land): FogView['best'] {
  return winnersOf(match, descents(land))
}
