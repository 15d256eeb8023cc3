/** Words with their shares as bars: each word, bar and number is the view's, and they keep to their column. */
import { describe, expect, it } from 'vitest'
import { shareRows } from '../../../client/stage/parts/shares.ts'
import { frames, faultsIn } from './hold.ts'

const words = ['■', 'cat', 'wednesday', 'mat']

describe.each(frames)('in a frame of $width', (frame) => {
  it.each([0, 1, 3, 12])('%i words', (count) => {
    const top = Array.from({ length: count }, (_, i) => ({ word: 1 + (i % 3), p: [0.9, 0.05, 0.0001, 0, 1][i % 5] }))
    const share = { from: 0, to: 1, start: 0, end: frame.width * 0.3 }
    const rows = { id: 'guess', source: 'top', top, x: 60, y: 60, barX: 260, row: 60, truth: 3 }
    const shapes = shareRows({ ...rows, axis: ['share', share] }, words)
    expect(faultsIn(shapes, { top }, { share }, frame)).toEqual([])
    expect(shapes.filter((shape) => shape.is === 'rect' && shape.fill === 'teal')).toHaveLength(Math.floor(count / 3))
  })
})
