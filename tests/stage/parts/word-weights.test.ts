/** Words with weights: a beam a weight, as thick as that, the strongest on top. */
import { describe, expect, it } from 'vitest'
import { wordWeights } from '../../../client/stage/parts/word-weights.ts'
import { reading } from '../../../client/stage/shape.ts'
import { frames, faultsIn } from './hold.ts'

const weight = { from: 0, to: 1, start: 0, end: 24 }

describe.each(frames)('in a frame of $width', (frame) => {
  it.each([
    [1, 1],
    [7, 4],
    [8, 2],
  ])('%i words and %i nodes', (words, nodes) => {
    const heads = Array.from({ length: nodes }, (_, n) =>
      Array.from({ length: words }, (_, i) => ((n * 5 + i * 3) % 7) / 6),
    )
    const shapes = wordWeights({
      id: 'layer',
      words: Array.from({ length: words }, () => 'wednesday'),
      bold: 0,
      nodes: heads.map((all, n) => all.map((p, i) => reading(p, `heads.${n}.${i}`, 'weight', 'share'))),
      nodeLabel: 'head',
      ink: () => 'teal',
      axis: ['weight', weight],
      box: { left: 200, top: 100, right: frame.width * 0.4, bottom: 340 },
      fit: 180,
      beat: 1,
    })
    const own = shapes.filter(({ id }) => !id.includes('.head.'))
    expect(faultsIn(shapes, { heads }, { weight }, frame).filter((fault) => !fault.includes('.head.'))).toEqual([])
    expect(own.filter(({ is }) => is === 'beam')).toHaveLength(words * nodes)
    const lines = shapes.flatMap((shape) => (shape.is === 'beam' ? [shape.line] : []))
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  })
})
