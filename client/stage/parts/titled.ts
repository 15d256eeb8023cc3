/** A page with its title, and under it what one phase of a stop draws. */
import type { Axis, Frame, Picture, Reading, Shape } from '../shape.ts'
import { page } from './scenery.ts'
import { write } from './write.ts'

/** From the frame's edges to what stands on a page. */
export const side = 56

export interface Drawn {
  readonly title: string
  /** When a title comes that tells what was measured; at once unless given. */
  readonly beat?: number
  /** Of the numbers in the title. */
  readonly readings?: readonly Reading[]
  readonly axes?: Readonly<Record<string, Axis>>
  readonly shapes: readonly Shape[]
}

/** `y`: the middle of the title. One that waits for its beat is a shape of its own: one that stays would change at once. */
export function titled(
  { title, beat, readings = [], axes = {}, shapes }: Drawn,
  frame: Frame,
  y = 70,
): Omit<Picture, 'scene'> {
  const type = { size: 54, weight: 800, fit: frame.width - 2 * side, ...(beat === undefined ? {} : { beat }) } as const
  return {
    title,
    frame,
    axes,
    shapes: [
      ...page(frame),
      write(beat === undefined ? 'title' : 'title.told', title, { x: side, y }, type, readings),
      ...shapes,
    ],
  }
}
