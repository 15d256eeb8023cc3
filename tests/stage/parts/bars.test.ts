/** Bars: as long, as high or as far as their numbers, from nothing to all of it and beyond. */
import { describe, expect, it } from 'vitest'
import { bar, barRow, bed, column, effect, effectAxis, wasStroke } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { frames, faultsIn, readingsOf } from './hold.ts'

const look = { fill: 'teal' } as const

describe.each(frames)('in a frame of $width', (frame) => {
  it.each([1, 7, 30])('%i rows stand under each other with names and numbers', (count) => {
    const values = Array.from({ length: count }, (_, i) => (i * 37) % 100)
    const axis = { from: 0, to: 99, start: 0, end: frame.width - 500 }
    const rows = underEachOther(count, { left: 60, top: 40, right: frame.width, bottom: 860 }, 0, 66)
    const shapes = readingsOf(values, 'count').flatMap((value, i) =>
      barRow({
        id: `row.${i}`,
        x: 300,
        y: rows[i].y + rows[i].h / 2,
        h: rows[i].h * 0.7,
        axis: ['chips', axis],
        value,
        look,
        name: { part: 'name', text: `a rather long name ${'x'.repeat(i)}`, x: 60, type: { size: 22, fit: 220 } },
        written: { part: 'count', text: `${values[i]}`, gap: 16, type: { size: 22 } },
      }),
    )
    const unread = shapes.map((shape) => (shape.id.endsWith('.name') ? { ...shape, text: 'name' } : shape))
    expect(faultsIn(unread, { values }, { chips: axis }, frame)).toEqual([])
  })
})

it('grows from its number before, which a stroke marks, in its bed', () => {
  const axis = { from: 0, to: 1, start: 0, end: 400 }
  for (const values of [
    [0.2, 0.9],
    [1, 0],
    [0.5, 0.5],
    [3, -1],
  ]) {
    const [was, value] = readingsOf(values, 'share')
    const drawn = { id: 'bar', x: 100, y: 100, h: 26, axis: ['share', axis], value: value, was: was, look } as const
    const shapes = [bed(drawn), bar(drawn), ...wasStroke('was', drawn, { over: 6, fill: 'ink' })]
    expect(faultsIn(shapes, { values }, { share: axis })).toEqual([])
    expect(bed(drawn).w).toBe(400)
  }
})

it('stands upright on its foot', () => {
  const axis = { from: 0, to: 1, start: 0, end: 280 }
  const values = [0, 0.004, 0.5, 1]
  const shapes = readingsOf(values, 'share').map((value, i) =>
    column(`press.${i}`, { x: 100 + i * 80, y: 600 }, 60, ['share', axis], value, look),
  )
  expect(faultsIn(shapes, { values }, { share: axis })).toEqual([])
  expect(shapes.map(({ y, h }) => y + h)).toEqual([600, 600, 600, 600])
})

it.each([
  ['helps', { low: 0.1, mean: 0.2, high: 0.3 }],
  ['hurts', { low: -0.3, mean: -0.2, high: -0.1 }],
  ['is open', { low: -0.1, mean: 0.02, high: 0.14 }],
  ['is nothing', { low: 0, mean: 0, high: 0 }],
])('an effect that %s has its bar at zero and its interval on the same axis', (_, one) => {
  const axis = effectAxis([one, { low: -0.2, mean: 0.1, high: 0.4 }], 100, 900)
  const [mean, low, high] = readingsOf([one.mean, one.low, one.high])
  const shapes = effect('credit', { mean: mean, low: low, high: high }, 300, 30, ['credit', axis], look)
  expect(faultsIn(shapes, { values: [one.mean, one.low, one.high] }, { credit: axis })).toEqual([])
})
