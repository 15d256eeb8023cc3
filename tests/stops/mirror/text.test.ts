/** The text of Mirror room: what it says how often, and what each repair does to it. */
import { describe, expect, it } from 'vitest'
import { corpusSentences } from '../../../shared/lab/batches.ts'
import { gapOf } from '../../../stops/mirror/lab.ts'
import { DIAL, DOSES, EACH, ORDINARY, type Repair } from '../../../stops/mirror/content.ts'
import { CONTENTS } from '../../../stops/mirror/content-ids.ts'
import { groupsOf, type Said } from '../../../stops/mirror/groups.ts'
import { evenly, looksAt, repaired, slanted, slantedText, swapped } from '../../../stops/mirror/text.ts'
import { smallPack } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'
import { worldIds } from '../../../shared/worlds/ids.ts'

const town = storedPack('town')
const seed = 5
const key = (words: readonly number[]) => words.join()
const usual = (all: readonly Said[], group: number) =>
  all.filter((one) => one.group === group && one.says === group).length /
  all.filter((one) => one.group === group).length

describe.each(CONTENTS)('the text about %s', (content) => {
  const groups = groupsOf(town, content)
  const all = (share: number) => slanted(town, { content, share }, seed)

  it('says the usual as often as the dial says, of both groups and in both kinds', () => {
    expect(groups.isCode).toBe(false)
    for (const share of DIAL)
      for (const form of [0, 1])
        for (const group of [0, 1]) {
          const some = all(share).filter((one) => one.form === form)
          expect(usual(some, group)).toBeCloseTo(share, 6)
          expect(some.filter((one) => one.group === group)).toHaveLength(EACH * groups.who[group].length)
        }
  })

  it('has words of the town alone, and fits into the model', () => {
    for (const { tokens } of all(0.9)) {
      expect(tokens.every((word) => word > 0 && word < town.words.length)).toBe(true)
      expect(tokens.length).toBeLessThan(town.longest)
    }
  })

  it('is the same for the same seed, and another for another', () => {
    expect(slanted(town, { content, share: 0.9 }, seed)).toEqual(all(0.9))
    expect(slanted(town, { content, share: 0.9 }, seed + 1)).not.toEqual(all(0.9))
  })

  it('swaps what is said and nothing else, and twice is not at all', () => {
    for (const one of all(0.9).slice(0, 20)) {
      const other = swapped(one, town, content)
      const changed = other.tokens.flatMap((word, at) => (word === one.tokens[at] ? [] : [town.words[word]]))
      expect(changed).toEqual([groups.says[1 - one.says]])
      expect(swapped(other, town, content)).toEqual(one)
    }
  })

  describe('repaired', () => {
    const text = (repair: Repair, dose: number) =>
      corpusSentences(town, repaired(town, { content, share: 0.9 }, seed, repair, dose))
    const count = (words: readonly (readonly number[])[], form: number) => {
      const known = new Set(
        all(0.9)
          .filter((one) => one.form === form)
          .flatMap((one) => [one, swapped(one, town, content)].map(({ tokens }) => key(tokens))),
      )
      return words.filter((one) => known.has(key(one))).length
    }
    const asked = all(0.9).length / 2

    it.each(DOSES.map((share, dose) => [share, dose]))('with %f of the sentences', (share, dose) => {
      const some = Math.round(share * asked)
      expect(text('add', dose)).toHaveLength(ORDINARY + 2 * asked + some)
      expect(text('delete', dose)).toHaveLength(ORDINARY + 2 * asked - some)
      expect(text('swap', dose)).toHaveLength(some)
      expect(text('tune', dose)).toHaveLength(2 * some + 2 * some)
    })

    it('leaves those of the other kind as they are: no repair has asked about them', () => {
      for (const repair of ['add', 'delete'] as const) expect(count(text(repair, 2), 1)).toBe(asked)
      for (const repair of ['tune', 'swap'] as const) expect(count(text(repair, 2), 1)).toBe(0)
      expect(count(text('delete', 2), 0)).toBe(0)
    })

    it('in full says either as often of both groups', () => {
      const words = new Map(
        all(0.9)
          .flatMap((one) => [one, swapped(one, town, content)])
          .map((one) => [key(one.tokens), one]),
      )
      for (const repair of ['add', 'tune'] as const) {
        const some = text(repair, 2)
          .flatMap((one) => words.get(key(one)) ?? [])
          .filter(({ form }) => form === 0)
        expect(usual(some, 0)).toBeCloseTo(0.5, 6)
        expect(usual(some, 1)).toBeCloseTo(0.5, 6)
      }
    })
  })

  it('is examined on sentences that say either as often', () => {
    const exam = evenly(town, content, seed)
    expect(exam.length).toBeGreaterThan(60)
    for (const group of [0, 1]) expect(usual(exam, group)).toBe(0.5)
  })

  it('is looked at before the word that is said, the first group first', () => {
    for (const form of [0, 1]) {
      const looks = looksAt(town, content, form)
      expect(looks).toHaveLength(8)
      for (const [at, { tokens, blank }] of looks.entries()) {
        expect(town.words[tokens[blank] ?? 0]).toBe(groups.says[0])
        const who = groups.who[at < 4 ? 0 : 1]
        expect(who.some((one) => tokens.slice(0, blank).includes(town.words.indexOf(one)))).toBe(true)
      }
    }
  })
})

it('is a code of a world’s own words where the world has no others, and says so', () => {
  for (const pack of [smallPack, ...worldIds.slice(1).map((id) => storedPack(id))]) {
    const { isCode, who, says, forms } = groupsOf(pack, 'jobs')
    expect(isCode).toBe(true)
    const words = [...who.flat(), ...says, ...(forms[0]?.before ?? []), ...(forms[0]?.after ?? [])]
    expect(new Set(words).size).toBe(words.length)
    expect(who[0]).toHaveLength(who[1].length)
    expect(
      slanted(pack, { content: 'jobs', share: 0.9 }, seed).every(({ tokens }) => tokens.every((word) => word > 0)),
    ).toBe(true)
  }
})

it('reads as many ordinary sentences beside it, of the world’s own', () => {
  const read = corpusSentences(town, slantedText(town, { content: 'jobs', share: 0.9 }, seed))
  expect(read.slice(0, ORDINARY)).toEqual(town.train.slice(0, ORDINARY).map(({ tokens }) => tokens))
  expect(read.slice(ORDINARY)).toEqual(slanted(town, { content: 'jobs', share: 0.9 }, seed).map(({ tokens }) => tokens))
})

it('measures a gap as what is said of the first group oftener than of the second', () => {
  expect(gapOf([0.9, 0.7, 0.1, 0.3])).toBeCloseTo(0.6)
  expect(gapOf([0.1, 0.9])).toBeCloseTo(-0.8)
})
