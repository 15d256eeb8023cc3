/** Byte-pair encoding: what it promises on any text, and that a well-kept library cuts the same with the same merges. */
import { Tokenizer } from '@huggingface/tokenizers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieceCut, wordCut } from '../../shared/text/cut.ts'
import { coupled, cutter, joined, learnMerges, lettersOf, pairsIn, type Merge } from '../../shared/text/pieces.ts'
import { decode } from '../../shared/text/tokenizer.ts'
import { town } from '../lab/lab-builders.ts'

const townTexts = town.train.slice(0, 900).map(({ tokens }) => decode(town, tokens))
const unseen = town.heldOut.map(({ tokens }) => decode(town, tokens))

/** Few letters, so that pairs come again; and any text at all. */
const dense = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 30 }), { maxLength: 12 })
const any = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 12 })
const texts = fc.oneof(dense, any)
const merges = fc.array(
  fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 })),
  { maxLength: 8 },
)

describe('pieces', () => {
  it('are the text, whatever it is and whatever was merged', () => {
    fc.assert(
      fc.property(texts, texts, merges, fc.nat(40), (learned, read, foreign, count) => {
        for (const of of [learnMerges(learned, count), foreign])
          for (const text of [...learned, ...read]) expect(joined(cutter(of)(text))).toBe(text)
      }),
    )
  })

  it('come back from their numbers, wherever every letter is known', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (learned, count) => {
        const cut = pieceCut(lettersOf(learned), learnMerges(learned, count))
        for (const text of learned) {
          const tokens = cut.encode(text)
          expect(tokens).not.toBeNull()
          expect(cut.decode(tokens ?? [])).toBe(text)
          expect((tokens ?? []).every((id) => id > 0 && id < cut.vocab.length)).toBe(true)
        }
      }),
    )
    expect(pieceCut(['a', 'b', 'c'], []).encode('abd')).toBeNull()
  })

  it('never reach over a gap, and become no more by a merge', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (learned, count) => {
        const found = learnMerges(learned, count)
        for (const text of learned) {
          const after = found.map((_, k) => cutter(found.slice(0, k + 1))(text).length)
          expect(after.every((pieces, k) => pieces <= (after[k - 1] ?? Infinity))).toBe(true)
          expect(cutter(found)(text).every((piece) => piece.lastIndexOf(' ') <= 0)).toBe(true)
        }
      }),
    )
  })
})

describe('merges', () => {
  it('are the same from the same sentences in any order, and go on where they stopped', () => {
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (learned, count, first) => {
        const found = learnMerges(learned, count)
        expect(learnMerges(learned.toReversed(), count)).toEqual(found)
        expect(learnMerges(learned, count, learnMerges(learned, first))).toEqual(
          first <= count ? found : learnMerges(learned, first).slice(0, count),
        )
      }),
    )
  })

  it('take each time a pair that no other beats, counted by hand', () => {
    fc.assert(
      fc.property(dense, fc.nat(12), (learned, count) => {
        const found = learnMerges(learned, count)
        for (const [k, [left, right]] of found.entries()) {
          const words = learned.flatMap((text) => ` ${text}`.split(/(?= )/u))
          const cut = words.map((word) => found.slice(0, k).reduce<readonly string[]>(coupled, Array.from(word)))
          const counts = new Map<string, number>()
          for (const pieces of cut)
            for (let at = 1; at < pieces.length; at++) {
              const key = JSON.stringify([pieces[at - 1], pieces[at]])
              counts.set(key, (counts.get(key) ?? 0) + 1)
            }
          const most = Math.max(...counts.values())
          expect(counts.get(JSON.stringify([left, right]))).toBe(most)
          expect(pairsIn(learned, found.slice(0, k))[0]).toEqual({ pair: [left, right], count: most })
        }
      }),
    )
  })

  it('break a tie by the order of code points, left before right', () => {
    expect(pairsIn(['ba ca', 'ba ca'], []).map(({ pair, count }) => [pair.join('+'), count])).toEqual([
      [' +b', 2],
      [' +c', 2],
      ['b+a', 2],
      ['c+a', 2],
    ])
    expect(learnMerges(['z😀 z😀 a\uffff a\uffff'], 4)).toEqual([
      [' ', 'a'],
      [' ', 'z'],
      [' a', '\uffff'],
      [' z', '😀'],
    ])
  })

  it('end where no pair stands twice', () => {
    expect(learnMerges(['abc'], 9)).toEqual([])
    expect(learnMerges(['ab', 'ab'], 9)).toEqual([
      [' ', 'a'],
      [' a', 'b'],
    ])
    expect(learnMerges([], 9)).toEqual([])
  })
})

describe('beside @huggingface/tokenizers', () => {
  /** The library's own tokenizer, with these merges and nothing of its own around them. */
  function library(vocab: readonly string[], of: readonly Merge[]): Tokenizer {
    const model = {
      type: 'BPE',
      vocab: Object.fromEntries(vocab.map((piece, id) => [piece.replaceAll(' ', '▁'), id])),
      merges: of.map((pair) => pair.map((piece) => piece.replaceAll(' ', '▁'))),
      unk_token: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
    }
    const pre_tokenizer = { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true }
    const decoder = { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true }
    return new Tokenizer(
      { version: '1.0', added_tokens: [], normalizer: null, pre_tokenizer, post_processor: null, decoder, model },
      {},
    )
  }

  it.each([0, 10, 100, 450])('cuts the town’s unseen sentences the same with %i merges', (count) => {
    const of = learnMerges(townTexts, count)
    expect(of).toHaveLength(count)
    const cut = pieceCut(lettersOf(townTexts), of)
    const theirs = library(cut.vocab, of)
    for (const text of unseen) {
      const { ids, tokens } = theirs.encode(text, { add_special_tokens: false })
      expect(cutter(of)(text)).toEqual(tokens.map((piece) => piece.replaceAll('▁', ' ')))
      expect(cut.encode(text)).toEqual(ids)
    }
  })

  it('cuts any words of few letters the same', () => {
    fc.assert(
      fc.property(dense, fc.nat(20), (drawn, count) => {
        const learned = drawn.map((text) => text.trim().replaceAll(/ +/gu, ' ')).filter((text) => text !== '')
        const of = learnMerges(learned, count)
        const theirs = library(pieceCut(lettersOf(learned), of).vocab, of)
        for (const text of learned)
          expect(theirs.encode(text, { add_special_tokens: false }).tokens.join('|').replaceAll('▁', ' ')).toBe(
            cutter(of)(text).join('|'),
          )
      }),
    )
  })
})

describe('words and letters', () => {
  it('have the numbers of what stands in the texts, and none for anything else', () => {
    const cut = wordCut(['the cat sat', 'the dog sat'])
    expect(cut.vocab).toEqual(['', 'cat', 'dog', 'sat', 'the'])
    expect(cut.encode('the dog sat')).toEqual([4, 2, 3])
    expect(cut.encode('the owl sat')).toBeNull()
    expect(cut.decode([4, 2, 3, 0])).toBe('the dog sat')
    expect(() => cut.decode([9])).toThrow(RangeError)
    expect(lettersOf(['ba c'])).toEqual([' ', 'a', 'b', 'c'])
    expect(pieceCut(lettersOf(['ba c']), []).encode('ab')).toEqual([1, 2, 3])
  })
})
