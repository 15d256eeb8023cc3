/**
 * An engine in the fog. It reads a compass for coal, as often as it likes at one place; then it goes where that points, as far
 * as throttle and slope say. Where it arrives its altitude is measured; beyond the map it is towed back, and the coal is gone.
 */
import type { Place } from '../../shared/lab/plane.ts'
import type { SeatId } from '../../shared/match/types.ts'
import type { Who } from '../../shared/moves/move.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import {
  COAL,
  COMPASSES,
  COST,
  GHOST_THROTTLE,
  GROUND_ROWS,
  isOnMap,
  ROUGH_ROWS,
  SCOUTS,
  THROTTLES,
  type Compass,
} from './content.ts'
import type { Bearing, Land, Walker } from './types.ts'

const NEW: Omit<Walker, 'seat' | 'team'> = {
  track: [],
  coal: COAL,
  bearing: null,
  busy: null,
  tows: 0,
  wasTowed: false,
  reads: 0,
  isParked: false,
  isScout: false,
}

/** Both before anybody has moved: they have no seat. */
export const ghosts: readonly Walker[] = COMPASSES.map(() => ({ ...NEW, seat: null, team: null }))

/** The engine that this seat drives now: its scout, if it has sent one. */
export function walkerOf({ walkers }: Pick<Land, 'walkers'>, { id, team }: Who): Walker {
  return walkers.findLast(({ seat }) => seat === id) ?? { ...NEW, seat: id, team }
}

/** In the place of its former self, or behind all others. */
export function put<L extends Pick<Land, 'walkers'>>(land: L, walker: Walker): L {
  const at = land.walkers.findLastIndex(({ seat }) => seat !== null && seat === walker.seat)
  return { ...land, walkers: at < 0 ? [...land.walkers, walker] : land.walkers.with(at, walker) }
}

/** Another engine beside those that have stopped; or why there is none. */
export function scouted(land: Land, { id, team }: Who): Land | RejectWord {
  const own = land.walkers.filter(({ seat }) => seat === id)
  if (own.some((walker) => !isOver(walker)) || !Object.hasOwn(land.sketches, id)) return 'not-now'
  if (scoutsLeft(land, { id }) === 0) return 'used-up'
  return { ...land, walkers: [...land.walkers, { ...NEW, seat: id, team, isScout: true }] }
}

export function scoutsLeft({ walkers }: Pick<Land, 'walkers'>, { id }: Pick<Who, 'id'>): number {
  return Math.max(0, SCOUTS - walkers.filter(({ seat, isScout }) => isScout && seat === id).length)
}

/** The engines of players that count. */
export function enginesOf({ walkers }: Pick<Land, 'walkers'>): readonly Walker[] {
  return walkers.filter(({ seat, isScout }) => seat !== null && !isScout)
}

/** This seat's engine that counts has stopped. */
export function hasStopped(land: Pick<Land, 'walkers'>, { id }: Pick<Who, 'id'>): boolean {
  const engine = enginesOf(land).find(({ seat }) => seat === id)
  return engine !== undefined && isOver(engine)
}

/** Moves that it has made, those that led off the map among them. */
export function movesOf({ track, tows }: Walker): number {
  return track.length + tows
}

/** Where it stands. */
export function standing({ track }: Walker, { start }: Pick<Land, 'start'>): Place {
  return track.at(-1) ?? start
}

/** Its altitude now, bits; null: nobody has measured the start. */
export function altitude({ track }: Walker, { top }: Pick<Land, 'top'>): number | null {
  return track.at(-1)?.bits ?? top
}

/** It stays where it is: parked, or without coal and without a bearing. */
export function isOver({ isParked, coal, bearing, busy }: Walker): boolean {
  return isParked || (busy === null && bearing === null && coal < COST.rough)
}

export function mayRead({ coal, busy, isParked, bearing }: Walker, compass: Compass): boolean {
  return busy === null && !isParked && coal >= COST[compass] && (bearing?.sentences ?? 0) < GROUND_ROWS
}

/** It pays for a compass and waits for it. */
export function reading(walker: Walker, option: number): Walker | RejectWord {
  const compass = COMPASSES[option]
  if (compass === undefined) return 'out-of-range'
  if (walker.busy !== null) return 'not-now'
  if (walker.coal < COST[compass]) return 'used-up'
  if (!mayRead(walker, compass)) return 'not-now'
  return { ...walker, coal: walker.coal - COST[compass], reads: walker.reads + 1, busy: compass }
}

/** Rough compasses that are read at one place add up: their mean is that of all their sentences. */
export function hasRead(walker: Walker, step: Place): Walker {
  const { bearing, busy } = walker
  if (busy !== 'rough' && busy !== 'exact') return walker
  if (busy === 'exact' || bearing === null)
    return { ...walker, busy: null, bearing: { step, sentences: busy === 'exact' ? GROUND_ROWS : ROUGH_ROWS } }
  const sentences = bearing.sentences + ROUGH_ROWS
  const part = ROUGH_ROWS / sentences
  const mixed = (a: number, b: number) => a + (b - a) * part
  const both: Bearing = { step: { x: mixed(bearing.step.x, step.x), y: mixed(bearing.step.y, step.y) }, sentences }
  return { ...walker, busy: null, bearing: both }
}

/** It goes, or is towed at once. */
export function going(walker: Walker, option: number, land: Pick<Land, 'start'>): Walker | RejectWord {
  const throttle = THROTTLES[option]
  if (throttle === undefined) return 'out-of-range'
  if (walker.bearing === null || walker.busy !== null || walker.isParked) return 'not-now'
  const from = standing(walker, land)
  const { step } = walker.bearing
  const to = { x: from.x + throttle * step.x, y: from.y + throttle * step.y }
  return isOnMap(to)
    ? { ...walker, bearing: null, busy: to }
    : { ...walker, bearing: null, tows: walker.tows + 1, wasTowed: true }
}

/** A compass that could not be read costs nothing; where it was going it has not come. A ghost tries no more. */
export function unheard(walker: Walker): Walker {
  const { busy, coal, seat } = walker
  return { ...walker, busy: null, isParked: seat === null, coal: coal + (typeof busy === 'string' ? COST[busy] : 0) }
}

export function hasCome(walker: Walker, bits: number): Walker {
  const { busy } = walker
  if (busy === null || typeof busy === 'string') return walker
  return { ...walker, busy: null, wasTowed: false, track: [...walker.track, { ...busy, bits }] }
}

/** A ghost reads its one compass and goes, at the same throttle, as long as it has coal. */
export function ghostsGoOn(land: Land): Land {
  if (land.top === null) return land
  const next = (walker: Walker, compass: number): Walker => {
    if (walker.busy !== null || isOver(walker)) return walker
    const on = walker.bearing === null ? reading(walker, compass) : going(walker, GHOST_THROTTLE, land)
    return typeof on === 'string' ? { ...walker, isParked: true } : on
  }
  return { ...land, walkers: land.walkers.map((walker, i) => (walker.seat === null ? next(walker, i) : walker)) }
}

/** The bell has rung: what is still on its way comes too late. */
export function halted(land: Land): Land {
  return { ...land, walkers: land.walkers.map((walker) => ({ ...walker, busy: null, bearing: null, isParked: true })) }
}

/** The altitude to which each seat's engine has come, bits; those that nobody has moved are not among them. */
export function endsOf(land: Pick<Land, 'walkers'>): Readonly<Record<SeatId, number>> {
  return Object.fromEntries(
    enginesOf(land).flatMap(({ seat, track }): [SeatId, number][] => {
      const last = track.at(-1)
      return seat === null || last === undefined ? [] : [[seat, last.bits]]
    }),
  )
}

/** How far down each of them has come, bits. */
export function descents(land: Pick<Land, 'walkers' | 'top'>): Readonly<Record<SeatId, number>> {
  const { top } = land
  if (top === null) return {}
  return Object.fromEntries(Object.entries(endsOf(land)).map(([seat, bits]) => [seat, Math.max(0, top - bits)]))
}
