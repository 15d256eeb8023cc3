/** The train on its track: a wagon a team, with the team's shape on its side, and the locomotive in front. */
import { carPlaces, type Place } from '../along.ts'
import { teamInk } from '../palette.ts'
import type { Point, Reading, Shape } from '../shape.ts'

export interface Wagon {
  readonly team: string
  readonly style: number
  /** Sentences on board, when that is known. */
  readonly load: Reading | null
}

const locomotiveW = 112
export const wagonW = 72
const gap = 5
/** How far past the last point the locomotive's nose stands. */
const overhang = 52

/** Track that a train of so many wagons needs, in the picture's units. */
export function trainLength(wagons: number): number {
  return locomotiveW + wagons * (wagonW + gap)
}

/** Where the locomotive and then its wagons stand, the nose a little past the last point of the track. */
export function trainPlaces(track: readonly Point[], wagons: number, more: readonly number[] = []): Place[] {
  const last = track.at(-1)
  if (last === undefined) return []
  const laid = [...track, { x: last.x + overhang, y: last.y }]
  return carPlaces(laid, [locomotiveW, ...Array.from({ length: wagons }, () => wagonW), ...more], gap)
}

/** `reading`: the number at which the locomotive stands. */
export function trainShapes(track: readonly Point[], wagons: readonly Wagon[], reading: Reading | null): Shape[] {
  return carShapes('', trainPlaces(track, wagons.length), wagons, reading, () => ({}))
}

/** What stands behind the train, put before its shapes. */
export function underTrain(shapes: readonly Shape[], behind: readonly Shape[]): Shape[] {
  const train = shapes.findIndex(({ id }) => id.startsWith('wagon') || id === 'locomotive')
  return shapes.toSpliced(train < 0 ? shapes.length : train, 0, ...behind)
}

/** How one car gets to its place: 0 is the locomotive. */
type Way = (car: number) => Pick<Shape, 'from' | 'span' | 'beat'>

/** Locomotive and wagons at these places; their ids start with `run`. */
export function carShapes(
  run: string,
  places: readonly Place[],
  wagons: readonly Wagon[],
  reading: Reading | null,
  way: Way,
): Shape[] {
  const [ahead, ...behind] = places
  if (ahead === undefined) return []
  const readings = reading === null ? [] : [reading]
  return [
    ...wagons
      .map((wagon, i) => wagonShapes(run, wagon, behind[i] ?? ahead, wagonW + 4, way(i + 1)))
      .toReversed()
      .flat(),
    { id: `${run}locomotive`, is: 'sprite', name: 'locomotive', w: locomotiveW + 8, ...ahead, readings, ...way(0) },
  ]
}

/** One wagon, standing on `at`; its shape and load keep to its side when it tilts. */
export function wagonShapes(
  run: string,
  { team, style, load }: Wagon,
  at: Place,
  w: number,
  way: ReturnType<Way>,
): Shape[] {
  const side = above(at, w * 0.47)
  return [
    {
      id: `${run}wagon.${team}`,
      is: 'sprite',
      name: 'wagon',
      w,
      tint: teamInk(style),
      ...at,
      readings: load === null ? [] : [load],
      ...way,
    },
    {
      id: `${run}wagon.${team}.badge`,
      is: 'badge',
      ...side,
      r: w * 0.13,
      style,
      fill: 'card',
      stroke: 'ink',
      line: 2.5,
      ...badgeWay(way, w),
    },
  ]
}

function above({ x, y, turn }: Place, height: number): Point {
  const angle = (turn * Math.PI) / 180
  return { x: x + Math.sin(angle) * height, y: y - Math.cos(angle) * height }
}

/** The badge keeps to its wagon's side on the way, too. */
function badgeWay(way: ReturnType<Way>, w: number): ReturnType<Way> {
  const { from } = way
  if (from?.x === undefined || from.y === undefined) return {}
  return { ...way, from: above({ x: from.x, y: from.y, turn: from.turn ?? 0 }, w * 0.47) }
}
