/** Legal swaps: what else may stand in a sentence, by the grammar, and where nobody knows it by the words around. */
import { describe, expect, it } from 'vitest'
import { nextWords } from '../../shared/packs/grammars.ts'
import { legalSwaps } from '../../shared/packs/swaps.ts'
import { ids, smallPack } from '../match/small-world.ts'
import { storedPack } from './stored-pack.ts'

const town = storedPack('town')
const tokens = (text: string) => text.split(' ').map((word) => town.words.indexOf(word))

describe('in a world', () => {
  it('the grammar would write the rest with every one of them', () => {
    for (const { tokens: all, key } of town.heldOut.slice(0, 12)) {
      const context = all.slice(0, key[0])
      for (const [at, others] of legalSwaps(town, context).entries()) {
        for (const other of others.slice(0, 3)) {
          const swapped = context.with(at, other)
          expect(other).not.toBe(context[at])
          expect(nextWords(town, swapped)?.length, swapped.join()).toBeGreaterThan(0)
        }
      }
    }
  })

  it('leaves out none, and finds none where only one word may stand', () => {
    const [, animals, , , the] = legalSwaps(town, tokens('the cat sat on the'))
    expect(animals).toContain(tokens('dog')[0])
    expect(animals).toContain(tokens('hen')[0])
    expect(animals).not.toContain(tokens('apple')[0])
    expect(the).toEqual([])
  })
})

it('in a text they have been read between the same two words', () => {
  const swaps = legalSwaps(smallPack, ids('the cat sat on the'))
  // Training has no sentence in which “dog” follows “the”.
  expect(new Set(swaps[1])).toEqual(new Set(ids('hen fox')))
  expect(swaps[2]).toEqual([])
  expect(swaps[3]).toEqual([])
})
