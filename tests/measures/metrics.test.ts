/** BLEU, ROUGE-L and Spearman's correlation give what papers and other implementations give, to the last digit. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bleu, runsFound } from '../../shared/measures/bleu.ts'
import { longestCommon, rougeL } from '../../shared/measures/rouge.ts'
import { placesOf, spearman } from '../../shared/measures/spearman.ts'

const said = (text: string) => text.split(' ')
const runs = (candidate: string, references: readonly string[], n: number) =>
  runsFound(said(candidate), references.map(said), n)

describe('BLEU', () => {
  // Papineni et al. 2002, examples 1 and 2; in lower case, as they count.
  const references = [
    'it is a guide to action that ensures that the military will forever heed party commands',
    'it is the guiding principle which guarantees the military forces always being under the command of the party',
    'it is the practical guide for the army always to heed the directions of the party',
  ]
  const one = 'it is a guide to action which ensures that the military always obeys the commands of the party'
  const two = 'it is to insure the troops forever hearing the activity guidebook that party direct'

  it('counts runs of words as the paper does', () => {
    expect(runs(one, references, 1)).toEqual({ found: 17, all: 18 })
    expect(runs(two, references, 1)).toEqual({ found: 8, all: 14 })
    expect(runs(one, references, 2)).toEqual({ found: 10, all: 17 })
    expect(runs(two, references, 2)).toEqual({ found: 1, all: 13 })
    const cats = ['the cat is on the mat', 'there is a cat on the mat']
    expect(runs('the the the the the the the', cats, 1)).toEqual({ found: 2, all: 7 })
  })

  // NLTK 3.10.3, sentence_bleu with SmoothingFunction().method2.
  const dog = 'the sleepy dog sat on the old rug in the kitchen'
  it.each([
    ['the dog sat on the rug in the kitchen', [dog], 0.5409782513904868],
    ['the the the the', [dog], 0.07306294305599051],
    ['the kitchen in rug old the on sat dog sleepy the', [dog], 0.21200626759025185],
    ['the sleepy cat sat on the old rug', [dog], 0.45226177959882957],
    [dog, [dog], 1],
    ['mat', [dog], 0],
    ['the sleepy dog lay on the rug', [dog, 'the sleepy dog lay on the mat'], 0.8694417438899829],
  ] as const)('of "%s" is that of another implementation', (candidate, others, figure) => {
    expect(bleu(said(candidate), others.map(said))).toBeCloseTo(figure, 14)
  })

  it('is nothing without words or anything to compare with, and always a share', () => {
    expect(bleu([], [[1, 2]])).toBe(0)
    expect(bleu([1, 2], [])).toBe(0)
    const words = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 9 })
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), (candidate, others) => {
        const figure = bleu(candidate, others)
        expect(figure).toBeGreaterThanOrEqual(0)
        expect(figure).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })
})

describe('ROUGE-L', () => {
  // Lin 2004, section 3: the reference is "police killed the gunman".
  it.each([
    ['police kill the gunman', 0.75],
    ['the gunman kill police', 0.5],
    ['the gunman police killed', 0.5],
  ])('of "%s" is that of the paper', (candidate, figure) => {
    expect(rougeL(said(candidate), said('police killed the gunman'))).toBeCloseTo(figure, 14)
  })

  it('is symmetric, and the whole of a text for itself', () => {
    const words = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(rougeL(a, a)).toBe(1)
        expect(rougeL(a, b)).toBe(rougeL(b, a))
        expect(longestCommon(a, b)).toBeLessThanOrEqual(Math.min(a.length, b.length))
      }),
    )
    expect(rougeL([], [1])).toBe(0)
  })
})

describe('Spearman’s correlation', () => {
  it('shares places among equals', () => {
    expect(placesOf([3, 1, 3, 9])).toEqual([2.5, 1, 2.5, 4])
  })

  // SciPy 1.17.1, stats.spearmanr.
  it.each([
    [[1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5], 0.8285714285714287],
    [[1, 2, 2, 4, 5, 6], [1, 1, 3, 2, 6, 5], 0.8088235294117647],
    [[1, 2, 3], [9, 8, 7], -1],
  ] as const)('of %j and %j is that of another implementation', (a, b, figure) => {
    expect(spearman(a, b)).toBeCloseTo(figure, 14)
  })

  it('is none where one of them puts nothing before anything', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull()
  })
})
