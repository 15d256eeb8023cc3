/** A part on a page of its own: held to the view that its numbers come from, and to its room. */
import { reading, type Axis, type Frame, type Reading, type Shape, type Unit } from '../../../client/stage/shape.ts'
import { faultsOf } from '../check-picture.ts'
import { roomFaults } from '../check-room.ts'

/** The narrowest and the widest that there is. */
export const frames: readonly Frame[] = [
  { width: 1125, height: 900 },
  { width: 1800, height: 900 },
]

/** Readings of the numbers of a view `{ values }`. */
export function readingsOf(values: readonly number[], unit: Unit = 'bits'): Reading[] {
  return values.map((value, i) => reading(value, `values.${i}`, `number ${i}`, unit))
}

export function faultsIn(
  shapes: readonly Shape[],
  view: object,
  axes: Readonly<Record<string, Axis>>,
  frame: Frame = { width: 1125, height: 900 },
): string[] {
  const picture = { scene: 'part', title: 'a part', frame, axes, shapes }
  return [...faultsOf(picture, view), ...roomFaults(picture)]
}
