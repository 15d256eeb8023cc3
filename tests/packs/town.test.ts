import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { examFloor } from '../../shared/packs/exam-floor.ts'
import { grammarEntropy } from '../../shared/packs/grammar-entropy.ts'
import { nextWord } from '../../shared/packs/grammar.ts'
import { loadPack } from '../../shared/packs/load-pack.ts'
import { packText } from '../../shared/packs/pack-text.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { townFile } from '../../shared/packs/town-file.ts'
import { townGrammar } from '../../shared/packs/town-grammar.ts'
import { decode } from '../../shared/text/tokenizer.ts'

const stored = readFileSync(new URL('../../assets/packs/town.json', import.meta.url), 'utf8')
let pack: Pack

beforeAll(() => {
  const loaded = loadPack(JSON.parse(stored))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5)))
  pack = loaded.pack
})

const texts = (sentences: Pack['train']) => sentences.map(({ tokens }) => decode(pack, tokens))

describe('the town', () => {
  it('is what its script writes, letter by letter', () => {
    expect(packText(townFile()) === stored).toBe(true)
  })

  it('is large enough, and short enough for the class model', () => {
    expect(pack.words.length).toBeGreaterThanOrEqual(250)
    expect(pack.words.length).toBeLessThanOrEqual(300)
    expect(new Set(texts(pack.train)).size).toBeGreaterThanOrEqual(2500)
    expect(new Set(texts(pack.heldOut)).size).toBe(400)
    expect(pack.longest).toBeLessThanOrEqual(12)
    expect(pack.racks.length).toBeGreaterThanOrEqual(6)
    expect(pack.racks.length).toBeLessThanOrEqual(9)
  })

  it('teaches every word, and every kind of exam question', () => {
    const taught = new Set(pack.train.flatMap(({ tokens }) => tokens))
    expect(pack.words.filter((_word, token) => token > 0 && !taught.has(token))).toEqual([])
    const kinds = new Set(pack.train.map(({ template }) => template))
    expect(pack.heldOut.filter(({ template }) => !kinds.has(template))).toEqual([])
  })

  it('asks the exam in combinations that training never shows', () => {
    // A plain reading of two templates, apart from the code that made the split.
    const pairs = (sentences: Pack['train'], pattern: RegExp) =>
      new Set(texts(sentences).flatMap((text) => pattern.exec(text)?.slice(1).join(' ') ?? []))
    const overlaps = (pattern: RegExp) => {
      const shown = pairs(pack.train, pattern)
      const asked = pairs(pack.heldOut, pattern)
      expect(asked.size).toBeGreaterThan(5)
      return [...asked].filter((pair) => shown.has(pair))
    }
    expect(overlaps(/^the (?:(\w+) )?(\w+) (sat|slept) on /)).toEqual([])
    expect(overlaps(/(\w+) the (\w+) needs a /)).toEqual([])
    expect(texts(pack.train).filter((text) => text.startsWith('the cat sat'))).toEqual([])
    expect(texts(pack.heldOut)).toContain('the cat sat on the mat')
  })

  it('stores the exact entropies of its grammar', () => {
    const exact = grammarEntropy(townGrammar)
    expect(Math.abs(pack.entropyBits.perToken - exact.perToken)).toBeLessThanOrEqual(0.0005)
    expect(Math.abs(pack.entropyBits.keyWord - exact.keyWord)).toBeLessThanOrEqual(0.0005)
  })

  it('has an exam that is as hard as its language, to a twentieth of a bit', () => {
    const floor = examFloor(pack)
    expect(Math.abs(floor.bits - pack.entropyBits.perToken)).toBeLessThan(0.05)
    expect(Math.abs(floor.keyBits - pack.entropyBits.keyWord)).toBeLessThan(0.05)
  })

  it('has a key word in every exam sentence, except where people say how they feel', () => {
    const without = pack.heldOut.filter(({ key }) => key.length === 0)
    expect(new Set(without.map(({ template }) => template))).toEqual(new Set(['saying']))
  })

  it('asks probes whose answer is the likeliest word', () => {
    expect(pack.probes.map(({ id }) => id)).toEqual(['mat-hat', 'bank-river', 'bank-town', 'dog-bark', 'apple-card'])
    for (const { prompt, answer } of pack.probes) {
      const shares = nextWord(
        townGrammar,
        prompt.map((token) => pack.words[token]),
      )
      const likeliest = [...shares].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
      expect(pack.words[answer]).toBe(likeliest)
    }
  })
})
