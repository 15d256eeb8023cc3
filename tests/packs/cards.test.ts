import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawCards, probeCard } from '../../shared/packs/cards.ts'
import { loadPack } from '../../shared/packs/load-pack.ts'
import { sentenceFile, tinyPackFile } from './tiny-pack-file.ts'

/** Ten sentences of three kinds, and two that are not for drawing. */
function pack() {
  const animals = ['cat', 'dog', 'cow', 'hen', 'pig']
  const words = ['.', 'the', 'sat', 'ran', 'slept', ...animals]
  const loaded = loadPack(
    tinyPackFile({
      words,
      racks: [{ id: 'all', words: words.slice(1) }],
      probes: [{ id: 'cat', prompt: 'the cat', answer: 'sat', rivals: ['ran'] }],
      train: [sentenceFile('the the')],
      heldOut: [
        ...animals.map((animal) => sentenceFile(`the ${animal} sat`, { template: 'sat' })),
        ...animals.map((animal) => sentenceFile(`the ${animal} ran`, { template: 'ran', key: [1, 2] })),
        ...['dog', 'cow'].map((animal) => sentenceFile(`the ${animal} slept`, { template: 'slept' })),
        sentenceFile('the the dog', { template: 'no-key', key: [] }),
      ],
    }),
  )
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.pack
}

describe('cards', () => {
  it('blank a key word of an exam sentence, never twice the same, never a probe', () => {
    const from = pack()
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 20 }), (seed, count) => {
        const cards = drawCards(from.heldOut, from, seed, count)
        // Twelve sentences have key words; two of them begin as the probe does.
        expect(cards).toHaveLength(Math.min(count, 10))
        expect(new Set(cards.map(({ tokens }) => tokens)).size).toBe(cards.length)
        for (const { tokens, blank } of cards) {
          expect(from.heldOut.find((one) => one.tokens === tokens)?.key).toContain(blank)
          expect(from.words[tokens[1]]).not.toBe('cat')
        }
      }),
    )
  })

  it('take every template once before any comes again', () => {
    const from = pack()
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const kinds = drawCards(from.heldOut, from, seed, 3).map(({ tokens }) => from.words[tokens[2]])
        expect(kinds.sort()).toEqual(['ran', 'sat', 'slept'])
      }),
    )
  })

  it('replay by seed, and differ between seeds', () => {
    const from = pack()
    expect(drawCards(from.heldOut, from, 4, 6)).toEqual(drawCards(from.heldOut, from, 4, 6))
    const orders = new Set(
      Array.from({ length: 20 }, (_, seed) => JSON.stringify(drawCards(from.heldOut, from, seed, 6))),
    )
    expect(orders.size).toBeGreaterThan(15)
  })

  it('make the card of a probe', () => {
    expect(probeCard(pack().probes[0])).toEqual({ tokens: [1, 5, 2], blank: 2 })
  })
})
