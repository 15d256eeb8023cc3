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
const wagonW = 72
const gap = 5
/** How far past the last point the locomotive's nose stands. */
const overhang = 52

/** Track that a train of so many wagons needs, in the picture's units. */
export function trainLength(wagons: number): number {
  return locomotiveW + wagons * (wagonW + gap)
}

/** `reading`: the number at which the locomotive stands. Derailed, the locomotive lies beside the track. */
export function trainShapes(
  track: readonly Point[],
  wagons: readonly Wagon[],
  reading: Reading | null,
  derailed: boolean,
): Shape[] {
  const last = track.at(-1)
  if (last === undefined) return []
  const laid = [...track, { x: last.x + overhang, y: last.y }]
  const lengths = [locomotiveW, ...wagons.map(() => wagonW)]
  const [ahead, ...behind] = carPlaces(laid, lengths, gap)
  if (ahead === undefined) return []
  const loco: Place = derailed ? { x: ahead.x + 34, y: ahead.y + 22, turn: 112 } : ahead
  const readings = reading === null ? [] : [reading]
  return [
    ...wagons
      .toReversed()
      .flatMap((wagon, i) => wagonShapes(wagon, behind[wagons.length - 1 - i] ?? ahead, wagonW + 4)),
    { id: 'locomotive', is: 'sprite', name: 'locomotive', w: locomotiveW + 8, ...loco, readings },
  ]
}

/** One wagon, standing on `at`; its shape and load keep to its side when it tilts. */
function wagonShapes({ team, style, load }: Wagon, at: Place, w: number): Shape[] {
  const side = above(at, w * 0.47)
  return [
    {
      id: `wagon.${team}`,
      is: 'sprite',
      name: 'wagon',
      w,
      tint: teamInk(style),
      ...at,
      readings: load === null ? [] : [load],
    },
    { id: `wagon.${team}.badge`, is: 'badge', ...side, r: w * 0.13, style, fill: 'card', stroke: 'ink', line: 2.5 },
  ]
}

function above({ x, y, turn }: Place, height: number): Point {
  const angle = (turn * Math.PI) / 180
  return { x: x + Math.sin(angle) * height, y: y - Math.cos(angle) * height }
}
