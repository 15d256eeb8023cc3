/** What every world that comes with the game must be, and what only the town is. */
import { storedPack, storedText } from './stored-pack.ts'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../shared/measures/random.ts'
import { linesOf } from '../../shared/packs/almanac.ts'
import { examFloor } from '../../shared/packs/exam-floor.ts'
import { grammarEntropy } from '../../shared/packs/grammar-entropy.ts'
import { nextWord } from '../../shared/packs/grammar.ts'
import { drawPapers, freshSentences } from '../../shared/packs/draw-papers.ts'
import { packText } from '../../shared/packs/pack-text.ts'
import { BOUNDARY, type Pack } from '../../shared/packs/pack.ts'
import { decode, encode } from '../../shared/text/tokenizer.ts'
import { languageOf } from '../../shared/packs/languages.ts'
import { worldFile } from '../../shared/worlds/world-file.ts'
import { worldIds } from '../../shared/worlds/ids.ts'
import { worlds } from '../../shared/worlds/worlds.ts'
import { town } from '../../shared/worlds/town/town.ts'
import { allTexts } from '../all-texts.ts'

const texts = (pack: Pack, sentences: Pack['train']) => sentences.map(({ tokens }) => decode(pack, tokens))

it('has a file and a name a world, and no other', () => {
  expect(worlds.map(({ id }) => id)).toEqual([...worldIds])
  expect(readdirSync('assets/packs').toSorted()).toEqual(worlds.map(({ id }) => `${id}.json`).toSorted())
})

const named = (key: string) => allTexts.has(key)

describe.each(worlds.map((world) => [world.id, world] as const))('the world %s', (id, world) => {
  const pack = storedPack(id)
  const language = () => languageOf(id) ?? []

  it('is what its script writes, letter by letter', () => {
    expect(packText(worldFile(world)) === storedText(id)).toBe(true)
  })

  it('is large enough, and short enough for the class model', () => {
    expect(pack.words.length).toBeGreaterThanOrEqual(220)
    expect(pack.words.length).toBeLessThanOrEqual(300)
    expect(new Set(texts(pack, pack.train)).size).toBeGreaterThanOrEqual(1500)
    expect(new Set(texts(pack, pack.heldOut)).size).toBe(400)
    expect(pack.longest).toBeLessThanOrEqual(12)
    expect(pack.racks.length).toBeGreaterThanOrEqual(6)
    expect(pack.racks.length).toBeLessThanOrEqual(9)
  })

  it('can be typed, in any case and with ss for ß', () => {
    for (const [token, word] of pack.words.entries()) {
      if (token === BOUNDARY) continue
      for (const typed of [word, ` ${word.toUpperCase()}. `, word.toLowerCase(), word.normalize('NFD')])
        expect(encode(pack, typed), typed).toEqual({ ok: true, tokens: [token] })
    }
  })

  it('teaches every word, and every kind of exam question', () => {
    const taught = new Set(pack.train.flatMap(({ tokens }) => tokens))
    expect(pack.words.filter((_word, token) => token > 0 && !taught.has(token))).toEqual([])
    const kinds = new Set(pack.train.map(({ template }) => template))
    expect(pack.heldOut.filter(({ template }) => !kinds.has(template))).toEqual([])
  })

  it('stores the exact entropies of its grammar', () => {
    const exact = grammarEntropy(world.grammar)
    expect(Math.abs(pack.entropyBits.perToken - exact.perToken)).toBeLessThanOrEqual(0.0005)
    expect(Math.abs(pack.entropyBits.keyWord - exact.keyWord)).toBeLessThanOrEqual(0.0005)
  })

  it('has an exam that is as hard as its language, to a twentieth of a bit', () => {
    const floor = examFloor(pack)
    expect(Math.abs(floor.bits - pack.entropyBits.perToken)).toBeLessThan(0.05)
    expect(Math.abs(floor.keyBits - pack.entropyBits.keyWord)).toBeLessThan(0.05)
  })

  it('has enough to say for the papers of a room, each about as hard as the language', () => {
    const { lesson, rehearsal } = drawPapers(freshSentences(language(), pack), pack, randomFrom(7))
    const off = (heldOut: Pack['train']) => Math.abs(examFloor({ heldOut }).bits - pack.entropyBits.perToken)
    const [cards, exam, otherExam] = [lesson.cards, lesson.exam, rehearsal.exam]
    expect([cards.length, exam.length, otherExam.length]).toEqual([80, 400, 400])
    expect(Math.max(off(cards), off(exam))).toBeLessThan(0.12)
    // The last paper of a room is drawn when its commonest sentences are gone.
    expect(off(otherExam)).toBeLessThan(0.3)
  })

  it('never shows training the sentence that opens and closes a match, and keeps it for exams', () => {
    const { prompt, answer } = world.probes[0]
    expect(texts(pack, pack.train).filter((text) => text.startsWith(prompt))).toEqual([])
    expect(language().map(({ words }) => words.join(' '))).toContain(`${prompt} ${answer}`)
  })

  it('asks probes whose answer is the likeliest word', () => {
    for (const { prompt, answer, rivals } of world.probes) {
      const shares = nextWord(world.grammar, prompt.split(' '))
      const likeliest = [...shares].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
      expect(answer, prompt).toBe(likeliest)
      expect(rivals.filter((rival) => !pack.words.includes(rival))).toEqual([])
    }
  })

  it('is called something, by itself and in the middle of a sentence', () => {
    expect([`world.${id}`, `landing.world-${id}`].filter((key) => !named(key))).toEqual([])
  })

  it('has an almanac in its own words, and a name for each of its topics and racks', () => {
    const words = world.almanac.flatMap(linesOf).flatMap((line) => line.split(/[ :,]+/))
    expect(words.length).toBeGreaterThan(60)
    expect(words.filter((word) => !encode(pack, word).ok)).toEqual([])
    expect(world.almanac.filter(({ id }) => !named(`almanac.${id}`))).toEqual([])
    expect(world.racks.filter(({ id }) => !named(`rack.${id}`))).toEqual([])
  })
})

describe('the town', () => {
  const pack = storedPack('town')

  it('asks the exam in combinations that training never shows', () => {
    // A plain reading of two templates, apart from the code that made the split.
    const pairs = (sentences: Pack['train'], pattern: RegExp) =>
      new Set(texts(pack, sentences).flatMap((text) => pattern.exec(text)?.slice(1).join(' ') ?? []))
    const overlaps = (pattern: RegExp) => {
      const shown = pairs(pack.train, pattern)
      const asked = pairs(pack.heldOut, pattern)
      expect(asked.size).toBeGreaterThan(5)
      return [...asked].filter((pair) => shown.has(pair))
    }
    expect(overlaps(/^the (?:(\w+) )?(\w+) (sat|slept) on /)).toEqual([])
    expect(overlaps(/(\w+) the (\w+) needs a /)).toEqual([])
  })

  it('has a key word in every exam sentence, except where people say how they feel', () => {
    const without = pack.heldOut.filter(({ key }) => key.length === 0)
    expect(new Set(without.map(({ template }) => template))).toEqual(new Set(['saying']))
  })

  it('opens with the cat and its mat', () => {
    expect(town.probes.map(({ id }) => id)).toEqual(['mat-hat', 'bank-river', 'bank-town', 'dog-bark', 'apple-card'])
  })
})
