/** Cards of the model's own task: what is right stands in the text, the others do not, and the counter is a real one. */
import { describe, expect, it } from 'vitest'
import { nextWords } from '../../shared/packs/next-words.ts'
import { smallPack } from '../match/small-world.ts'
import { storedPack } from './stored-pack.ts'

describe.each(['town', 'forest', 'harbour', 'pueblo', 'dorf'])('the cards of the %s', (id) => {
  const pack = storedPack(id)
  const cards = nextWords(pack)
  const texts = pack.train.map(({ tokens }) => ` ${tokens.join(' ')} `)
  const stands = (words: readonly number[]) => texts.some((text) => text.includes(` ${words.join(' ')} `))

  it('ask for a word that follows there in the text, beside three that never follow the last three words', () => {
    expect(cards.length).toBeGreaterThan(100)
    for (const { words, options, right } of cards.slice(0, 60)) {
      expect(new Set(options).size).toBe(4)
      for (const [at, option] of options.entries()) expect(stands([...words.slice(-3), option])).toBe(at === right)
    }
  })

  it('are more than somebody knows who looks at one word only, and less than that one guesses blindly', () => {
    const share = cards.filter(({ counted, right }) => counted === right).length / cards.length
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.8)
  })
})

it('are none where a text has no such places, and every card once', () => {
  const pack = storedPack('town')
  expect(nextWords({ ...pack, train: pack.train.slice(0, 3) })).toEqual([])
  expect(new Set(nextWords(pack).map(({ words }) => words.join())).size).toBe(nextWords(pack).length)
  expect(Array.isArray(nextWords(smallPack))).toBe(true)
})
