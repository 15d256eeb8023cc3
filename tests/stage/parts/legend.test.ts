/** A legend: its samples and words beside each other, clear of each other from the narrowest frame to the widest. */
import { describe, expect, it } from 'vitest'
import { legend, type Entry } from '../../../client/stage/parts/legend.ts'
import { plate, plateW } from '../../../client/stage/parts/plate.ts'
import { frames, faultsIn } from './hold.ts'

const entry = (id: string, text: string): Entry => ({
  id,
  sample: ({ x, y }) => [{ id: `${id}.key`, is: 'rect', x, y: y - 3, w: 46, h: 6, fill: 'teal' }],
  w: 46,
  text,
  type: { size: 24, weight: 600 },
})
const texts = ['knew best. Weight: a surprise.', 'floor of this card', 'blind guessing']

describe.each(frames)('in a frame of $width', (frame) => {
  it.each([0, 1, 2, 3])('with %i entries', (count) => {
    const entries = texts.slice(0, count).map((text, i) => entry(`key.${i}`, text))
    const shapes = legend(entries, 44, frame.width - 44, 118)
    expect(faultsIn(shapes, {}, {}, frame)).toEqual([])
    const samples = shapes.filter((shape) => shape.is === 'rect')
    expect(samples).toHaveLength(count)
    for (const { x, w } of samples) {
      const over = shapes.filter((shape) => shape.is === 'text' && shape.x < x + w + 8 && shape.x > x - 8)
      expect(over).toEqual([])
    }
  })
})

it('shrinks its words alike where there is too little room, and never over a sample', () => {
  const shapes = legend(
    texts.map((text, i) => entry(`key.${i}`, text)),
    44,
    900,
    118,
  )
  let end = 0
  for (const shape of shapes) {
    if (shape.is === 'rect') expect(shape.x).toBeGreaterThan(end + 10)
    if (shape.is === 'text') end = shape.x + (shape.fit ?? Infinity)
  }
  expect(end).toBeLessThanOrEqual(900 + 1e-9)
})

it('gives a plate the width that its words need', () => {
  const kind = { h: 42, pad: 16, type: { size: 24 }, look: { fill: 'card' } } as const
  for (const words of ['', 'a', 'a plate with rather many words on it']) {
    const [paper, text] = plate('plate', words, { x: 40, y: 100 }, kind)
    expect(paper).toMatchObject({ x: 40, y: 79, w: plateW(words, kind), h: 42 })
    expect(text?.is === 'text' && text.x).toBe(40 + plateW(words, kind) / 2)
    expect(faultsIn(plate('plate', words, { x: 40, y: 100 }, kind), {}, {})).toEqual([])
  }
})
