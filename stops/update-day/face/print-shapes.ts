/** A fingerprint on a sheet: eight letters, and under what it was taken. */
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import type { Reading, Shape } from '../../../client/stage/shape.ts'

export function printShapes(
  id: string,
  letters: string,
  name: string,
  box: Box,
  { beat = 0, readings = [] }: { readonly beat?: number; readonly readings?: readonly Reading[] } = {},
): Shape[] {
  const { x, y, w, h } = box
  return [
    sheet(`print.${id}`, box),
    write(
      `print.${id}.name`,
      name,
      { x: x + 40, y: y + h / 2 },
      { size: 40, weight: 600, ink: 'soft', fit: w * 0.42 - 40, beat },
      readings,
    ),
    write(
      `print.${id}.letters`,
      letters,
      { x: x + w - 40, y: y + h / 2 },
      { size: 84, weight: 800, align: 'end', fit: w * 0.54, beat },
    ),
  ]
}
