/**
 * The stage from the last row: no word is smaller than a fortieth of the picture's height, however long its neighbours
 * are. Widths are estimated generously, as the pictures do it.
 */
import { describe, expect, it } from 'vitest'
import { lineWidth } from '../../client/stage/labels.ts'
import { frameFor } from '../../client/stage/picture.ts'
import { pictureOf } from './picture-of.ts'
import type { Shape } from '../../client/stage/shape.ts'
import type { View } from '../../shared/match/view-types.ts'
import { revealOf, runOf } from './run-views.ts'
import { flashcardOf } from './stop-views.ts'
import { teamsOf, viewOf, words } from './views.ts'
import { viewsByName } from './views-by-name.ts'

/** Of 900 units. */
const smallest = 22
/** Beside the rail of a projector and of a small laptop. */
const boxes = [
  { width: 1320, height: 991 },
  { width: 939, height: 705 },
]
/** No brain of the game has four layers. */
const played = Object.entries(viewsByName).filter(([name]) => name !== 'forward-four-layers')

function sizeOf({ text, size, weight, fit }: Extract<Shape, { is: 'text' }>): number {
  return size * Math.min(1, (fit ?? Infinity) / lineWidth(text, size, weight))
}

function tooSmall(view: View, box: (typeof boxes)[number]): string[] {
  return pictureOf(view, words, frameFor(box)).shapes.flatMap((shape) =>
    shape.is === 'text' && sizeOf(shape) < smallest ? [`${shape.id} "${shape.text}" ${sizeOf(shape).toFixed(1)}`] : [],
  )
}

describe.each(boxes)('in a box of $width x $height', (box) => {
  it.each(played)('%s can be read', (_, view) => {
    expect(tooSmall(view, box)).toEqual([])
  })

  it('writes marks at one height beside each other', () => {
    const ids = ['players', 'model', 'untrained', 'earlier', 'bigram'] as const
    const marks = { cards: 6, floorBits: 0.2, rows: ids.map((id, i) => ({ id, bits: 8.06 - i * 0.01 })) }
    expect(tooSmall(viewOf(runOf('teach', { marks })), box)).toEqual([])
  })

  it('writes the shares of twelve presses', () => {
    const shares = Array.from({ length: 13 }, (_, i) => 0.0041 * (i + 1))
    expect(tooSmall(viewOf({ ...flashcardOf(6, 'press'), shares }), box)).toEqual([])
  })

  it('names six teams, three ghosts and the model on one beam', () => {
    expect(tooSmall(viewOf(revealOf(4, 6, 60), { teams: teamsOf(6) }), box)).toEqual([])
  })
})

it('finds a word that shrinks to fit', () => {
  const picture = pictureOf(viewsByName['scales'], words, frameFor(boxes[0]))
  const card = picture.shapes.find(({ id }) => id === 'card')
  expect(card?.is === 'text' && sizeOf({ ...card, fit: 100 }) < smallest).toBe(true)
})
