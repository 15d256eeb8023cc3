/** The forward run tells what was measured, station by station, and a word can be followed along the line. */
import { describe, expect, it } from 'vitest'
import { pictureOf } from './picture-of.ts'
import type { Shape } from '../../client/stage/shape.ts'
import { inspectOf, lookOf } from './lab-views.ts'
import { trainOf } from './run-views.ts'
import { viewOf, words } from './views.ts'

const frame = { width: 1320, height: 900 }
type Change = Parameters<typeof trainOf>[0]
const shapesOf = (change: Change) => pictureOf(viewOf(trainOf(change)), words, frame).shapes
const texts = (shapes: readonly Shape[], id: RegExp) =>
  shapes.flatMap((shape) => (shape.is === 'text' && id.test(shape.id) ? [shape.text] : []))
const inspect = inspectOf(3)
const share = (word: number, p: number) => ({ word, p })

describe('the forward run', () => {
  it('draws a beam for every head and word, the strongest on top and named', () => {
    const shapes = shapesOf({ inspect })
    const beams = shapes.filter(({ id }) => id.startsWith('forward.1.1.beam.'))
    expect(beams).toHaveLength(4 * inspect.tokens.length)
    const weights = inspect.attention[0]?.flat() ?? []
    expect(beams.at(-1)?.readings?.[0]?.value).toBe(Math.max(...weights))
    expect(shapes.find(({ id }) => id === 'forward.1.1.most')?.readings?.[0]?.value).toBe(Math.max(...weights))
  })

  it('opens a station when the train is there, and keeps those ahead closed', () => {
    const shapes = shapesOf({ inspect })
    expect(shapes.filter(({ id }) => id.endsWith('.closed')).map(({ beat = 0 }) => beat)).toEqual([0, 0, 0, 0])
    const opened = shapes.filter(({ id }) => id.endsWith('.panel')).map(({ beat }) => beat)
    expect(opened).toEqual([0, 1, 2, 3])
  })

  it('ties a word to itself at the next station, and to no other', () => {
    const lens = [
      [share(5, 0.1), share(6, 0.05)],
      [share(7, 0.2), share(5, 0.1)],
      [share(8, 0.3), share(9, 0.1)],
    ]
    const ties = shapesOf({ inspect: { ...inspect, lens } }).filter(({ id }) => id.includes('.tie.'))
    expect(ties.map(({ readings }) => readings?.map(({ source }) => source))).toEqual([
      ['play.train.inspect.lens.0.0.word', 'play.train.inspect.lens.1.1.word'],
    ])
  })

  it('shows the share of the true word when its station tells it, though it is not among the first words', () => {
    const lens = inspect.lens.map(() => [share(7, 0.2), share(8, 0.1)])
    const own = (change: Change) =>
      texts(shapesOf({ inspect: { ...inspect, lens }, ...change }), /\.own\.(word|share)$/)
    expect(own({ look: lookOf(5, 'forward') })).toEqual([])
    const look = { ...lookOf(5, 'truth'), share: 0.0123 }
    expect(own({ look, station: 'truth' })).toEqual(['mat', '1.2%'])
  })
})
