import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsSaved } from '../../../shared/measures/chips.ts'
import { chipsTrouble, rackOf, tidy, wordShare } from '../../../stops/run/bet/chips.ts'
import { smallPack } from '../../match/small-world.ts'

const V = smallPack.words.length
const share = (racks: Record<string, number>, words: Record<string, number>, word: number) =>
  wordShare({ racks, words }, word, rackOf(smallPack, word), V)

describe('the chip table (18 words: 4 animals, 5 homes, 8 small words and the boundary)', () => {
  // The house holds two chips in all, a ninth on each of 18 words, so all weights sum to 22.
  it('gives by hand: 10 chips on the 5 homes, 4 on one of them, 6 left over', () => {
    const [racks, words] = [{ homes: 10 }, { '5': 4 }]
    // 2/18 + 4 + 10/5 + 6/18 = 6.44444
    expect(share(racks, words, 5)).toBeCloseTo(6.444444444 / 22, 9)
    // 2/18 + 10/5 + 6/18
    expect(share(racks, words, 6)).toBeCloseTo(2.444444444 / 22, 9)
    // 2/18 + 6/18, for other racks and for the boundary
    expect(share(racks, words, 1)).toBeCloseTo(0.444444444 / 22, 9)
    expect(share(racks, words, 0)).toBeCloseTo(0.444444444 / 22, 9)
  })

  it('makes no bet blind guessing, and everything on one word cost no more than log2(22 / (2/18))', () => {
    expect(share({}, {}, 3)).toBeCloseTo(1 / 18, 12)
    expect(bitsSaved(share({}, {}, 3), V)).toBeCloseTo(0, 12)
    expect(share({}, { '5': 20 }, 5)).toBeCloseTo((20 + 1 / 9) / 22, 12)
    // log2(0.914141...) + log2 18
    expect(bitsSaved(share({}, { '5': 20 }, 5), V)).toBeCloseTo(-0.12951 + 4.169925, 5)
    expect(-Math.log2(share({}, { '5': 20 }, 6))).toBeCloseTo(7.62936, 5)
  })

  it('is honest: whatever you believe, betting it (in whole chips) scores at least as well as any other bet', () => {
    const bet = fc.record({ homes: fc.nat({ max: 10 }), '5': fc.nat({ max: 10 }) })
    fc.assert(
      fc.property(bet, bet, (belief, other) => {
        const q = (laid: typeof belief) =>
          smallPack.words.map((_, word) => share({ homes: laid.homes }, { '5': laid['5'] }, word))
        const truth = q(belief)
        const score = (guess: number[]) => truth.reduce((sum, p, word) => sum + p * Math.log2(guess[word]), 0)
        expect(score(q(belief))).toBeGreaterThanOrEqual(score(q(other)) - 1e-12)
      }),
    )
  })

  it.each([
    ['negative-chips', { animals: -1 }, {}],
    ['too-many-chips', { animals: 15 }, { '5': 6 }],
    ['malformed', { animals: 1.5 }, {}],
    ['malformed', { animals: NaN }, {}],
    ['unknown-rack', { fish: 1 }, {}],
    ['unknown-rack', JSON.parse('{"__proto__": 1}') as Record<string, number>, {}],
    ['unknown-word', {}, { '18': 1 }],
    ['unknown-word', {}, { '0': 1 }],
    ['unknown-word', {}, { '05': 1 }],
    ['unknown-word', {}, { cat: 1 }],
    [null, { animals: 10 }, { '5': 10 }],
  ] as const)('says %s', (word, racks, words) => {
    expect(chipsTrouble({ racks, words }, smallPack)).toBe(word)
  })

  it('keeps no empty places', () => {
    expect(tidy({ racks: { homes: 0, animals: 2 }, words: { '5': -0 } })).toEqual({ racks: { animals: 2 }, words: {} })
  })
})
