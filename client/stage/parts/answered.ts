/** How many have answered so far, in the middle of the picture. */
import { reading, type Frame, type Shape } from '../shape.ts'
import { side } from './titled.ts'
import { write } from './write.ts'

/** `text`: with the count in it; `label`: what is counted. null: nobody counts. */
export function answered(
  count: number | null,
  source: string,
  say: { readonly text: (count: number) => string; readonly label: string; readonly y: number },
  frame: Frame,
): Shape[] {
  if (count === null) return []
  const type = { size: 44, weight: 800, ink: 'teal', align: 'middle', fit: frame.width - 2 * side } as const
  return [
    write('in', say.text(count), { x: frame.width / 2, y: say.y }, type, [reading(count, source, say.label, 'count')]),
  ]
}
