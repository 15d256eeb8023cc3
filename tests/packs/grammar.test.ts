import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../shared/measures/random.ts'
import { floorBits, grammarEntropy } from '../../shared/packs/grammar-entropy.ts'
import { END, nextWord, write } from '../../shared/packs/grammar.ts'
import { town } from '../../shared/worlds/town/town.ts'
import { toyGrammar } from './toy-grammar.ts'

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0)

describe('the next word, exactly', () => {
  it('mixes all the ways in which a prefix can be written', () => {
    // P(the cat) = .75/2 + .25 = .625, of which .375 came from `rest` and .25 from `purr`.
    expect(nextWord(toyGrammar, ['the'])).toEqual(
      new Map([
        ['cat', 0.625],
        ['dog', 0.375],
      ]),
    )
    const afterCat = nextWord(toyGrammar, ['the', 'cat'])
    expect(afterCat.get('sat')).toBeCloseTo((0.375 * 0.75) / 0.625, 12)
    expect(afterCat.get('slept')).toBeCloseTo((0.375 * 0.25) / 0.625, 12)
    expect(afterCat.get('at')).toBeCloseTo(0.125 / 0.625, 12)
    expect(afterCat.get('purrs')).toBeCloseTo(0.125 / 0.625, 12)
    expect(nextWord(toyGrammar, ['the', 'cat', 'at', 'noon'])).toEqual(new Map([['purrs', 1]]))
    expect(nextWord(toyGrammar, ['the', 'dog', 'sat'])).toEqual(new Map([[END, 1]]))
  })

  it('is empty after words that the grammar never writes', () => {
    expect(nextWord(toyGrammar, ['dog'])).toEqual(new Map())
    expect(floorBits(toyGrammar, ['the', 'dog', 'slept']).slice(0, 3)).toEqual([0, -Math.log2(0.375), Infinity])
  })

  it('knows the entropies of the toy by hand', () => {
    // Five sentences: the cat sat/slept, the dog sat, the cat purrs, the cat at noon purrs.
    const sentences = [0.28125, 0.09375, 0.375, 0.125, 0.125]
    const bits = sum(sentences.map((p) => -p * Math.log2(p)))
    const tokens = sum([4, 4, 4, 4, 6].map((length, i) => length * sentences[i]))
    // The verb after "the cat" competes with purring; after "the dog" it is certain.
    const keyBits = (-0.28125 * Math.log2(0.45) - 0.09375 * Math.log2(0.15)) / 0.75
    const entropy = grammarEntropy(toyGrammar)
    expect(entropy.perToken).toBeCloseTo(bits / tokens, 12)
    expect(entropy.tokens).toBeCloseTo(tokens, 12)
    expect(entropy.keyWord).toBeCloseTo(keyBits, 12)
  })
})

describe('the grammar of the town', () => {
  const random = randomFrom(23)
  const sample = Array.from({ length: 20_000 }, () => write(town.grammar, random))

  it('has probabilities that sum to 1: the templates, and the next words of every prefix of 300 sentences', () => {
    expect(sum(town.grammar.map(({ p }) => p))).toBeCloseTo(1, 12)
    for (const { words } of sample.slice(0, 300)) {
      for (let at = 0; at <= words.length; at++) {
        const shares = nextWord(town.grammar, words.slice(0, at))
        expect(sum(shares.values())).toBeCloseTo(1, 9)
        expect(shares.get(words[at] ?? END)).toBeGreaterThan(0)
      }
    }
  })

  it('has the entropy that sampling finds', () => {
    const exact = grammarEntropy(town.grammar)
    const drawn = sample.slice(0, 4000).map(({ words, key }) => {
      const floor = floorBits(town.grammar, words)
      return { bits: sum(floor), tokens: floor.length, keyBits: sum(key.map((at) => floor[at])), keys: key.length }
    })
    // A ratio of means: its standard error comes from the residuals bits - ratio * count (the delta method).
    const check = (exactly: number, count: (one: (typeof drawn)[number]) => [number, number]) => {
      const pairs = drawn.map(count)
      const meanCount = sum(pairs.map(([, n]) => n)) / pairs.length
      const ratio = sum(pairs.map(([bits]) => bits)) / sum(pairs.map(([, n]) => n))
      const spread = Math.sqrt(sum(pairs.map(([bits, n]) => (bits - ratio * n) ** 2)) / pairs.length)
      const error = spread / meanCount / Math.sqrt(pairs.length)
      // The check means something only if the sample is sharp, and four standard errors hold 99.99 %.
      expect(error).toBeLessThan(0.025)
      expect(Math.abs(ratio - exactly)).toBeLessThan(4 * error)
    }
    check(exact.perToken, ({ bits, tokens }) => [bits, tokens])
    check(exact.keyWord, ({ keyBits, keys }) => [keyBits, keys])
  })

  it.each(['', 'the', 'on', 'the big', 'the old cat', 'mia', 'at night the'])(
    'writes the words that it predicts, as often as it predicts them, after "%s"',
    (text) => {
      const prefix = text === '' ? [] : text.split(' ')
      const seen = new Map<string, number>()
      for (const { words } of sample) {
        if (prefix.some((word, at) => words[at] !== word)) continue
        const next = words[prefix.length] ?? END
        seen.set(next, (seen.get(next) ?? 0) + 1)
      }
      const all = sum(seen.values())
      const shares = nextWord(town.grammar, prefix)
      expect([...seen.keys()].filter((word) => !shares.has(word))).toEqual([])
      for (const [word, p] of shares) {
        // Five standard errors, and one sentence for the words too rare for that measure.
        const slack = 5 * Math.sqrt((p * (1 - p)) / all) + 1 / all
        expect(Math.abs((seen.get(word) ?? 0) / all - p), word).toBeLessThan(slack)
      }
    },
  )

  it('says mat after "the cat sat on the" 85 times in 100, and hat 3 times', () => {
    const shares = nextWord(town.grammar, 'the cat sat on the'.split(' '))
    expect(shares.get('mat')).toBeCloseTo(0.85, 9)
    expect(shares.get('hat')).toBeCloseTo(0.03, 9)
  })

  it('lets the clue decide which bank is meant', () => {
    const water = nextWord(town.grammar, 'by the river the bank is'.split(' '))
    const street = nextWord(town.grammar, 'in the town the bank is'.split(' '))
    expect([...water.keys()].filter((word) => street.has(word))).toEqual([])
    expect(sum(water.values())).toBeCloseTo(1, 9)
  })
})
