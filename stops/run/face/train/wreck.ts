/** A train that left the rails, where its track ends; and the same train, back on them at its depot. */
import type { Place } from '../../../../client/stage/along.ts'
import type { Point, Reading, Shape } from '../../../../client/stage/shape.ts'
import { carShapes, trainPlaces, type Wagon } from '../../../../client/stage/parts/train-shapes.ts'

/** Beats that the crash takes, and the tow. */
const crashSpan = 3
const towSpan = 9

/** The locomotive lies on its side, the wagons stand across the track: thrown there from where they stood on it. */
export function wreck(
  run: string,
  track: readonly Point[],
  wagons: readonly Wagon[],
  reading: Reading | null,
): Shape[] {
  const onTrack = trainPlaces(track, wagons.length)
  const [loco] = onTrack
  if (loco === undefined) return []
  const puff = (id: string, x: number, y: number, w: number): Shape => ({
    id: `${run}${id}`,
    is: 'sprite',
    name: 'smoke',
    x: loco.x + x,
    y: loco.y + y,
    w,
    beat: 1,
    span: crashSpan,
    from: { x: loco.x, y: loco.y, w: 20 },
  })
  return [
    {
      id: `${run}bang`,
      is: 'path',
      closed: true,
      points: bang({ x: loco.x + 24, y: loco.y - 44 }),
      fill: 'yellow',
      stroke: 'red',
      line: 6,
      beat: 1,
    },
    ...carShapes(run, onTrack.map(thrown), wagons, reading, (car) => ({ span: crashSpan, from: onTrack[car] ?? loco })),
    puff('smoke.0', -60, -70, 140),
    puff('smoke.1', 70, -100, 110),
    puff('smoke.2', -150, -30, 90),
  ]
}

function bang({ x, y }: Point): Point[] {
  const spikes = 11
  return Array.from({ length: spikes * 2 }, (_, i) => {
    const angle = (i / (spikes * 2)) * Math.PI * 2
    const r = i % 2 === 0 ? 128 : 82
    return { x: x + Math.cos(angle) * r, y: y + Math.sin(angle) * r }
  })
}

/** Forward and over: the first cars farther than the last. */
function thrown({ x, y, turn }: Place, car: number): Place {
  if (car === 0) return { x: x + 44, y: y - 52, turn: turn + 86 }
  const force = 1 / (1 + car * 0.35)
  const side = car % 2 === 0 ? 1 : -1
  return { x: x + 30 * force, y: y - 34 * force, turn: turn + side * 46 * force }
}

/** From where it lay back to its place on the track: one train, one locomotive. */
export function tow(
  run: string,
  line: readonly Point[],
  depot: readonly Point[],
  wagons: readonly Wagon[],
  reading: Reading,
): Shape[] {
  const places = trainPlaces(depot, wagons.length)
  const crashed = trainPlaces(line, wagons.length).map(thrown)
  const [loco] = crashed
  if (loco === undefined) return []
  return carShapes(run, places, wagons, reading, (car) => ({ span: towSpan, from: crashed[car] ?? loco }))
}
