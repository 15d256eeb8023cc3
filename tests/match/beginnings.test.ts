import { expect, it } from 'vitest'
import { candidatesOf } from '../../shared/match/beginnings.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { Game } from './game.ts'
import { sealedPack, smallPack } from './small-world.ts'

const { match } = new Game()
const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1)
const drawn = (pack: Pack, seed: number, most: number, shortest: number) =>
  candidatesOf({ match: { ...match, seed }, pack }, { most, shortest })

it('draws beginnings from the practice paper alone', () => {
  const practice = sealedPack.sealed?.lesson?.practice ?? []
  const begins = (words: readonly number[]) =>
    practice.some(({ tokens }) => tokens.slice(0, words.length).join() === words.join())
  const all = seeds.flatMap((seed) => drawn(sealedPack, seed, 60, 4))
  expect(all.length).toBeGreaterThan(seeds.length)
  expect(all.filter((words) => !begins(words))).toEqual([])
})

it('draws as many as are asked for, as long as is asked, and no two alike', () => {
  const { heldOut } = smallPack
  const twice: Pack = { ...smallPack, heldOut: [...heldOut, ...heldOut] }
  for (const seed of seeds) {
    const begun = drawn(twice, seed, 100, 1)
    expect(new Set(begun.map(String)).size).toBe(begun.length)
    expect(begun.some(({ length }) => length < 6)).toBe(true)
    expect(drawn(twice, seed, 100, 6).filter(({ length }) => length < 6)).toEqual([])
    expect(begun.length).toBeGreaterThan(3)
    expect(drawn(twice, seed, 3, 1).length).toBeLessThanOrEqual(3)
  }
})
