/** Curves: through every measurement, and with names that keep apart where their ends meet. */
import { describe, expect, it } from 'vitest'
import { curves } from '../../../client/stage/parts/curve.ts'
import { reading } from '../../../client/stage/shape.ts'
import { frames, faultsIn } from './hold.ts'

const share = { from: 0, to: 1, start: 600, end: 300 }
const names = { gap: 18, apart: 36, type: { size: 32, weight: 800, fit: 88 } } as const

describe.each(frames)('in a frame of $width', (frame) => {
  it.each([
    ['ends far from each other', [0.1, 0.5, 0.9], [0.9, 0.4, 0.1]],
    ['ends together', [0.1, 0.5], [0.9, 0.5]],
    ['ends at the foot', [0.2, 0], [0.1, 0]],
    ['ends at the top', [0.2, 1], [0.1, 1]],
    ['one measurement', [0.3], [0.3]],
    ['sixty of them', Array.from({ length: 60 }, (_, i) => i / 59), Array.from({ length: 60 }, () => 0.5)],
    ['none yet', [], []],
  ])('%s', (_, right, wrong) => {
    const all = [
      { id: 'right', name: 'mat', values: reading(right, 'right', 'mat', 'share'), ink: 'teal' as const },
      { id: 'wrong', name: 'hat', values: reading(wrong, 'wrong', 'hat', 'share'), ink: 'red' as const },
    ]
    const course = { axis: ['share', share], left: 100, right: frame.width - 120, names, beat: 1 } as const
    const shapes = curves(all, course)
    expect(faultsIn(shapes, { right, wrong }, { share }, frame)).toEqual([])
    const ys = shapes.flatMap((shape) => (shape.is === 'text' ? [shape.y] : []))
    expect(Math.abs(ys[0] - ys[1])).toBeGreaterThanOrEqual(36 - 1e-9)
    for (const y of ys) expect(y >= 300 && y <= 600).toBe(true)
  })
})
