/** Dots on a line: at their numbers, in piles that keep to their room. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotPlaces, dots, move } from '../../../client/stage/parts/dots.ts'
import { frames, faultsIn, readingsOf } from './hold.ts'

const looks = { before: { r: 8, fill: 'red' }, after: { r: 11, fill: 'teal' } } as const

describe.each(frames)('in a frame of $width', (frame) => {
  const lying = { axis: ['bits', { from: 0, to: 16, start: 60, end: frame.width - 60 }], along: 'x' } as const
  const standing = { axis: ['bits', { from: 0, to: 16, start: 800, end: 60 }], along: 'y' } as const

  it('lie or stand at their numbers, and none leaves the picture', () => {
    const some = fc.array(fc.double({ min: -5, max: 30, noNaN: true }), { maxLength: 60 })
    fc.assert(
      fc.property(some, (values) => {
        for (const lanes of [
          { ...lying, foot: 700, room: -400, pitch: 27 },
          { ...standing, foot: 200, room: 120, pitch: 24 },
        ]) {
          const shapes = dots('dot', readingsOf(values), lanes, 12, () => ({ fill: 'yellow' }))
          expect(shapes).toHaveLength(values.length)
          expect(faultsIn(shapes, { values }, { bits: lanes.axis[1] }, frame)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each([1, 10, 60])('%i equal ones make a pile within its room', (count) => {
    const values = Array.from({ length: count }, () => 4)
    const places = dotPlaces(readingsOf(values), { ...lying, foot: 700, room: -300, pitch: 27 })
    expect(new Set(places.map(({ y }) => y)).size).toBe(count)
    expect(Math.min(...places.map(({ y }) => y))).toBeGreaterThanOrEqual(400 - 1e-9)
  })

  it('cover no other while there is room', () => {
    const values = [1, 1, 1.1, 1.2, 5, 5, 9]
    const places = dotPlaces(readingsOf(values), { ...standing, foot: 200, room: 200, pitch: 24 })
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24 - 1e-9)
    }
  })
})

it('moves from before to after on one line', () => {
  const axis = { from: 0, to: 8, start: 100, end: 700 }
  for (const values of [
    [7, 2],
    [2, 7],
    [3, 3],
    [0, 90],
  ]) {
    const [before, after] = readingsOf(values)
    const shapes = move({ id: 'card', y: 300, axis: ['cards', axis], before: before, after: after, looks, beat: 2 })
    expect(faultsIn(shapes, { values }, { cards: axis })).toEqual([])
    const [, old, now] = shapes
    expect(now.from?.x).toBe(old.is === 'disc' ? old.x : null)
  }
})
