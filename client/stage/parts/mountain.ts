/**
 * The ground under the track: layers of paper whose edge is the track itself. It is there only where something was
 * measured; ahead of the train the paper is torn off.
 */
import type { Area, Point, Shape } from '../shape.ts'

/** Where the profile is drawn; `bottom` is the ruler's end, the ground goes down to `foot`. */
export interface Box extends Area {
  readonly foot: number
}

const layers = ['hill3', 'hill4', 'hill5'] as const
const layerDepth = 64
const tooth = 34
/** How far the ground goes on, level, past the last measured point: room for the locomotive to stand. */
export const apron = 78

export function mountain(track: readonly Point[], box: Box): Shape[] {
  const first = track[0]
  const last = track.at(-1)
  if (first === undefined || last === undefined) return []
  const { foot } = box
  return layers.map((fill, layer): Shape => {
    const down = layer * layerDepth
    const right = last.x + apron - layer * 16
    const edge = [{ x: box.left, y: first.y }, ...track, { x: right, y: last.y }]
    const points = [
      ...edge.map(({ x, y }) => ({ x, y: y + down })),
      ...tornEdge(right, last.y + down, foot),
      { x: box.left, y: foot },
    ]
    return { id: `ground.${layer}`, is: 'path', closed: true, fill, points }
  })
}

function tornEdge(x: number, from: number, to: number): Point[] {
  const edge: Point[] = []
  for (let y = from + tooth, left = true; y < to; y += tooth, left = !left) edge.push({ x: left ? x - 12 : x + 5, y })
  return [...edge, { x, y: to }]
}
