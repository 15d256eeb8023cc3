import { describe, expect, it } from 'vitest'
import { batchOf, corpusSentences, drawer } from '../../shared/lab/batches.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { tinyBrain, town } from './lab-builders.ts'

describe('batchOf', () => {
  it('puts a boundary before and after each sentence and asks nothing past its end', () => {
    const { rows, inputs, targets } = batchOf({ ...tinyBrain, context: 5 }, [
      [7, 8],
      [1, 2, 3, 4],
    ])
    expect(rows).toBe(2)
    expect([...inputs]).toEqual([0, 7, 8, 0, 0, 0, 1, 2, 3, 4])
    expect([...targets]).toEqual([7, 8, 0, -1, -1, 1, 2, 3, 4, 0])
  })

  it('refuses a sentence that does not fit', () => {
    expect(() => batchOf({ ...tinyBrain, context: 3 }, [[1, 2, 3]])).toThrow(LabError)
  })
})

describe('drawer', () => {
  const sentences = Array.from({ length: 10 }, (_, i) => [i])

  it('gives batch k whatever was drawn before', () => {
    const sampling = { seed: 5, rows: 4 }
    const inOrder = Array.from({ length: 9 }, (_, k) => k).map(drawer(sentences, sampling))
    expect(drawer(sentences, sampling)(7)).toEqual(inOrder[7])
    expect([8, 2, 5].map(drawer(sentences, sampling))).toEqual([inOrder[8], inOrder[2], inOrder[5]])
  })

  it('shows every sentence once in each pass, in another order each time', () => {
    const draw = drawer(sentences, { seed: 5, rows: 5 })
    const pass = (n: number) => [...draw(2 * n), ...draw(2 * n + 1)].flat()
    for (const n of [0, 1, 2]) expect(pass(n).sort((a, b) => a - b)).toEqual(sentences.flat())
    expect(pass(0)).not.toEqual(pass(1))
  })

  it('fills a batch that is larger than the corpus', () => {
    const rows = drawer(sentences.slice(0, 3), { seed: 1, rows: 8 })(0).flat()
    expect(rows.filter((word) => word === 0).length).toBeGreaterThanOrEqual(2)
    expect(rows).toHaveLength(8)
  })

  it('depends on the seed', () => {
    expect(drawer(sentences, { seed: 1, rows: 10 })(0)).not.toEqual(drawer(sentences, { seed: 2, rows: 10 })(0))
  })
})

describe('corpusSentences', () => {
  it('joins a slice of the pool and the players’ sentences, each once', () => {
    const found = corpusSentences(town, { pool: { from: 3, to: 5 }, extra: [[1, 2]] })
    expect(found).toEqual([town.train[3].tokens, town.train[4].tokens, [1, 2]])
  })

  it('refuses a slice that the pack has not, and nothing at all', () => {
    const slice = (from: number, to: number) => () => corpusSentences(town, { pool: { from, to }, extra: [] })
    expect(slice(0, town.train.length + 1)).toThrow(LabError)
    expect(slice(-1, 4)).toThrow(LabError)
    expect(slice(4, 4)).toThrow(LabError)
  })
})
