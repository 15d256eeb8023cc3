/** A text as a train on the stage: a locomotive and a wagon a piece, as long as its letters. */
import { lineWidth } from '../../../client/stage/labels.ts'
import { write } from '../../../client/stage/parts/write.ts'
import type { Shape } from '../../../client/stage/shape.ts'
import { seen } from './names.ts'

export interface Row {
  readonly id: string
  readonly pieces: readonly string[]
  readonly x: number
  /** The rails. */
  readonly y: number
  readonly w: number
  /** The piece that was coupled just now; null: none. */
  readonly coupled?: string | null
  readonly beat?: number
}

const locomotiveW = 84
const gap = 5
const wagonH = 50
const wheel = 6
/** A letter is no wider than this, so that short texts are not blown up. */
const widest = 46

/** Wagons keep their first letter's place in the text as their name: coupled ones grow together. */
export function trainRow({ id, pieces, x, y, w, coupled = null, beat = 0 }: Row): Shape[] {
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const unit = Math.min(widest, (w - locomotiveW - 12) / Math.max(1, letters))
  const size = Math.min(32, Math.max(22, unit))
  let start = 0
  return [
    { id: `${id}.rail`, is: 'rect', x, y: y + 8, w: locomotiveW + 12 + unit * letters, h: 4, fill: 'wood' },
    { id: `${id}.locomotive`, is: 'sprite', name: 'locomotive', x: x + locomotiveW / 2, y: y + 6, w: locomotiveW },
    ...pieces.flatMap((piece): Shape[] => {
      const at = x + locomotiveW + 12 + unit * start
      const name = `${id}.${start}`
      const long = unit * piece.length - gap
      start += piece.length
      const text = seen(piece)
      const isNew = piece === coupled
      return [
        { id: `${name}.wheel`, is: 'disc', x: at + long / 2, y: y + 2, r: wheel, fill: 'ink', beat },
        {
          id: name,
          is: 'rect',
          x: at,
          y: y - wagonH,
          w: long,
          h: wagonH,
          radius: 8,
          fill: isNew ? 'yellow' : 'card',
          stroke: 'ink',
          line: 2.5,
          beat,
        },
        write(
          `${name}.text`,
          text,
          { x: at + long / 2, y: y - wagonH / 2 },
          {
            size,
            weight: 800,
            ink: isNew ? 'black' : 'ink',
            align: 'middle',
            fit: Math.max(long - 2, lineWidth(text, 22, 800)),
            beat,
          },
        ),
      ]
    }),
  ]
}
