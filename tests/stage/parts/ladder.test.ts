/** A ladder: marks at their heights, side by side where they would meet, with labels that can all be read. */
import { describe, expect, it } from 'vitest'
import { ladder, type Rung } from '../../../client/stage/parts/ladder.ts'
import { frames, faultsIn } from './hold.ts'

const looks: readonly Rung['look'][] = ['train', 'class', 'ghost', 'ghost', 'ghost', 'floor']
const bits = { from: 0.4, to: 8.4, start: 780, end: 150 }

describe.each(frames)('in a frame of $width', (frame) => {
  it.each([
    ['one mark', [3]],
    ['all at one height', [8, 8, 8, 8, 8, 8]],
    ['apart', [1, 2, 3, 4, 5, 6]],
    ['beyond the axis', [0, 40, 8, -1, 3, 3]],
    ['none', []],
  ])('%s', (_, values) => {
    const rungs = values.map((value, i): Rung => {
      return { id: `m${i}`, name: 'a class', bits: value, source: `values.${i}`, look: looks[i] ?? 'ghost' }
    })
    const box = { left: frame.width * 0.66, top: 80, right: frame.width - 26, bottom: 840 }
    const shapes = ladder(rungs, 'where all ended', [], bits, box)
    expect(faultsIn(shapes, { values }, { bits }, frame)).toEqual([])
    const marks = shapes.filter((shape) => /^mark\.m\d$/.test(shape.id))
    expect(marks).toHaveLength(values.length)
  })
})
