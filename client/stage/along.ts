/** How the cars of a train stand on a track: each a straight chord behind the one before. */
import type { Point } from './shape.ts'

export interface Place extends Point {
  /** Degrees, clockwise, downhill positive. */
  readonly turn: number
}

/**
 * Middles and turns of cars of these lengths, the first with its nose at the end of the track, `gap` apart.
 * Before its start the track goes on level to the left.
 */
export function carPlaces(track: readonly Point[], lengths: readonly number[], gap: number): Place[] {
  let nose = track.at(-1) ?? { x: 0, y: 0 }
  return lengths.map((length) => {
    const tail = behind(track, nose, length)
    const turn = (Math.atan2(nose.y - tail.y, nose.x - tail.x) * 180) / Math.PI
    const middle = { x: (nose.x + tail.x) / 2, y: (nose.y + tail.y) / 2 }
    nose = behind(track, tail, gap)
    return { ...middle, turn }
  })
}

/** The nearest place back on the track, by rising x, that is `distance` away from `from` in a straight line. */
function behind(track: readonly Point[], from: Point, distance: number): Point {
  const start = track[0] ?? from
  let near = from
  for (let i = track.findLastIndex(({ x }) => x < from.x); i >= 0; i--) {
    const far = track[i] ?? start
    if (Math.hypot(far.x - from.x, far.y - from.y) >= distance) return onTheWay(from, near, far, distance)
    near = far
  }
  const level = { x: Math.min(near.x, start.x) - distance * 2, y: start.y }
  return onTheWay(from, near, level, distance)
}

/** Between `near`, closer than `distance` to `from`, and `far`, farther: by halving. */
function onTheWay(from: Point, near: Point, far: Point, distance: number): Point {
  let low = 0
  let high = 1
  const at = (part: number) => ({ x: near.x + (far.x - near.x) * part, y: near.y + (far.y - near.y) * part })
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2
    const point = at(middle)
    if (Math.hypot(point.x - from.x, point.y - from.y) < distance) low = middle
    else high = middle
  }
  return at(high)
}
