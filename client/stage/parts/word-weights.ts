/**
 * Words on a line with weights: the words of a sentence under each other, and from each a beam to every node that looks
 * at it, as thick as the weight that it gives the word.
 */
import type { Ink } from '../palette.ts'
import { placeOf, reading, shownOn, type NamedAxis, type Reading, type Shape } from '../shape.ts'
import { write } from './write.ts'

export interface WordWeights {
  readonly id: string
  readonly words: readonly string[]
  /** The word that is written in bold. */
  readonly bold: number
  /** Of each node, its weight of every word. */
  readonly nodes: readonly (readonly Reading[])[]
  readonly nodeLabel: string
  readonly ink: (node: number) => Ink
  readonly axis: NamedAxis
  /** Beams run in it; words stand left of it, `fit` wide, nodes at its right edge. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  readonly fit: number
  readonly beat: number
}

/** Highest row of a word. */
const rowH = 38

export function wordWeights(all: WordWeights): Shape[] {
  const { id, words, bold, nodes, axis, ink, box, fit, beat } = all
  const room = box.bottom - box.top
  /** The round end of the thickest beam reaches half of it to the left. */
  const clear = 6 + axis[1].end / 2
  const row = Math.min(rowH, room / Math.max(1, words.length))
  const first = box.top + (room - row * words.length) / 2
  const wordY = (i: number) => first + (i + 0.5) * row
  const nodeY = (node: number) => box.top + ((node + 0.5) * room) / nodes.length
  const names = words.map((word, i) =>
    write(
      `${id}.word.${i}`,
      word,
      { x: box.left - clear, y: wordY(i) },
      {
        size: Math.min(28, row * 0.84),
        align: 'end',
        fit: fit + 12 - clear,
        weight: i === bold ? 800 : 600,
        beat,
      },
    ),
  )
  const beams = nodes
    .flatMap((weights, node) => weights.map((value, i) => ({ node, i, value, line: placeOf(value, axis[1]) })))
    // The strongest lie on top.
    .toSorted((a, b) => a.line - b.line)
    .map(({ node, i, value, line }): Shape => ({
      id: `${id}.beam.${node}.${i}`,
      is: 'beam',
      x: box.left,
      y: wordY(i),
      x2: box.right - 12,
      y2: nodeY(node),
      line,
      stroke: ink(node),
      beat,
      from: { line: 0 },
      readings: [shownOn(value, axis[0], 'line')],
    }))
  return [...beams, ...names, ...nodes.flatMap((_, node) => nodeShapes(all, node, nodeY(node)))]
}

function nodeShapes({ id, nodeLabel, ink, box, beat }: WordWeights, node: number, y: number): Shape[] {
  const at = { x: box.right, y }
  const type = { size: 22, weight: 800, ink: 'card', align: 'middle', beat } as const
  return [
    { id: `${id}.head.${node}`, is: 'disc', ...at, r: 17, fill: ink(node), stroke: 'ink', line: 3, beat },
    write(`${id}.head.${node}.name`, `${node + 1}`, at, type, [reading(node, 'scale', nodeLabel, 'place')]),
  ]
}
