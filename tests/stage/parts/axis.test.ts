/** A drawn axis: its ticks are where its numbers are, and never so many that they meet. */
import { describe, expect, it } from 'vitest'
import { level, scale, ticksOf } from '../../../client/stage/parts/axis.ts'
import { frames, faultsIn, readingsOf } from './hold.ts'

const kind = { label: 'bits', line: 3, tick: { long: 13, wide: 3, gap: 40 }, type: { size: 24 } }

describe.each(frames)('in a frame of $width', (frame) => {
  it.each([0.4, 1, 8, 60, 5000])('a scale up to %s lies or stands clear of itself', (to) => {
    const lying = { from: 0, to, start: 100, end: frame.width - 100 }
    const standing = { from: 0, to, start: 800, end: 100 }
    for (const [along, at, bits] of [
      ['x', 700, lying],
      ['y', 200, standing],
    ] as const) {
      const shapes = scale({ ...kind, axis: ['bits', bits], along, at, ticks: ticksOf(bits, 1, 80) })
      expect(faultsIn(shapes, {}, { bits }, frame)).toEqual([])
      expect(shapes.filter(({ is }) => is === 'text').length).toBeGreaterThan(0)
    }
  })
})

it('thins its ticks out to every second, fifth, tenth, and keeps them whole', () => {
  expect(ticksOf({ from: 0, to: 8, start: 0, end: 800 })).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(ticksOf({ from: 0.4, to: 8.3, start: 800, end: 700 })).toEqual([5])
  expect(ticksOf({ from: -2, to: 2, start: 0, end: 400 })).toEqual([-2, -1, 0, 1, 2])
})

it('draws a level at its number, and one beyond the axis at its end', () => {
  const bits = { from: 0, to: 8, start: 800, end: 100 }
  for (const values of [[3.2], [0], [40], [Number.NaN]]) {
    const [value] = readingsOf(values)
    expect(
      faultsIn([level('floor', value, ['bits', bits], [40, 600], { stroke: 'teal' })], { values }, { bits }),
    ).toEqual([])
  }
})
