/** Nobody decides for a team alone: attacks on the belts of who sorts cards, by one who taps more than there is in the hand. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  handOf,
  MOST_VOICES,
  settled,
  voicesOf,
  type Bins,
  type Sorted,
  type Verdict,
} from '../../shared/moves/belt.ts'
import type { Who } from '../../shared/moves/move.ts'
import { sorting } from '../../shared/moves/sorting.ts'

const [KEEP, FIX, BIN, MERGE] = [0, 1, 2, 3] as const
const limits: Bins = {
  cards: 6,
  bins: 4,
  writes: [FIX],
  joins: [MERGE],
  longest: 4,
  vocab: 18,
  urgent: [],
  doubts: [BIN],
}
const [ann, ben, cat, dan] = ['ann', 'ben', 'cat', 'dan'].map((id): Who => ({ id, team: 't1' }))
const said = (bin: number, words: readonly number[] | null = null, other: number | null = null): Verdict => ({
  bin,
  words,
  with: other,
})

function tapped(kept: Sorted, by: Who, card: number, verdict: Verdict, within = limits): Sorted {
  const next = sorting.take(kept, by, { card, ...verdict }, within)
  if (typeof next === 'string') throw new Error(next)
  return next
}

/** Judges whatever is in the hand. */
function judges(kept: Sorted, by: Who, verdict: Verdict, within = limits): Sorted {
  const hand = handOf(kept, by, within)
  if (hand === null) throw new Error('nothing is in the hand')
  return tapped(kept, by, hand, verdict, within)
}

const one = { ...limits, cards: 1 }
const decided = (kept: Sorted, card = 0) => settled(voicesOf(kept, 't1', card))?.bin ?? null

describe('who settles a card', () => {
  it('is nobody, where two say something else: neither the earlier nor the later of them', () => {
    for (const [first, second] of [
      [KEEP, BIN],
      [BIN, KEEP],
    ]) {
      const kept = judges(judges(sorting.none, ann, said(first), one), ben, said(second), one)
      expect(decided(kept)).toBeNull()
    }
  })

  it('is a third, who breaks the tie, and nobody where all three differ', () => {
    const tie = judges(judges(sorting.none, ann, said(KEEP), one), ben, said(BIN), one)
    expect(sorting.show(tie, cat, one, false)).toMatchObject({ hand: 0, turn: 'tie' })
    expect(decided(judges(tie, cat, said(BIN), one))).toBe(BIN)
    expect(decided(judges(tie, cat, said(KEEP), one))).toBe(KEEP)
    expect(decided(judges(tie, cat, said(FIX, [1]), one))).toBeNull()
  })

  it('is one alone where nobody else has judged it, and never one against another', () => {
    const alone = judges(sorting.none, ann, said(BIN), one)
    expect(decided(alone)).toBe(BIN)
    expect(decided(judges(alone, ben, said(KEEP), one))).toBeNull()
  })

  it('is two who want it mended, by the earlier of their repairs until a third is for the other', () => {
    const two = judges(judges(sorting.none, ann, said(FIX, [1]), one), ben, said(FIX, [2]), one)
    const words = (kept: Sorted) => settled(voicesOf(kept, 't1', 0))?.words
    expect(words(two)).toEqual([1])
    expect(sorting.show(two, cat, one, false).turn).toBe('tie')
    expect(words(judges(two, cat, said(FIX, [2]), one))).toEqual([2])
  })
})

describe('one who taps too much', () => {
  it('is refused every card but the one in the hand, and judges none of them', () => {
    const begun = judges(judges(sorting.none, ann, said(KEEP)), ben, said(KEEP))
    const hand = handOf(begun, ann, limits)
    for (let card = 0; card < limits.cards; card++) {
      const next = sorting.take(begun, ann, { card, ...said(BIN) }, limits)
      expect(typeof next === 'string' ? next : 'taken').toBe(card === hand ? 'taken' : 'not-in-hand')
    }
  })

  it('cannot change what was said by tapping the same card again', () => {
    const begun = judges(sorting.none, ann, said(KEEP))
    expect(sorting.take(begun, ann, { card: 0, ...said(BIN) }, limits)).toBe('not-in-hand')
  })

  it('never outvotes two others, whatever is tapped, by whom and in which order', () => {
    const verdict = fc.constantFrom(said(KEEP), said(BIN), said(FIX, [1]), said(MERGE, null, 5))
    const step = fc.record({ who: fc.constantFrom(ann, ann, ann, ben, cat, dan), card: fc.nat(6), verdict })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let kept: Sorted = sorting.none
        for (const { who, card, verdict } of steps) {
          const hand = handOf(kept, who, limits)
          // Half of them tap what they hold, and half whatever they like.
          const wish = card % 2 === 0 ? (hand ?? card) : card
          const next = sorting.take(kept, who, { card: wish, ...verdict }, limits)
          if (typeof next === 'string') continue
          expect(wish).toBe(hand)
          kept = next
        }
        for (let card = 0; card < limits.cards; card++) {
          const voices = voicesOf(kept, 't1', card)
          expect(voices.length).toBeLessThanOrEqual(MOST_VOICES)
          expect(new Set(voices.map(({ seat }) => seat)).size).toBe(voices.length)
          const bin = settled(voices)?.bin
          if (voices.length > 1 && bin !== undefined)
            expect(voices.filter((voice) => voice.bin === bin).length).toBeGreaterThan(1)
        }
      }),
    )
  })
})

describe('who has judged every card that is open', () => {
  const all = (kept: Sorted, by: Who, verdict: Verdict, within = limits) => {
    for (let times = 0; sorting.show(kept, by, within, false).turn !== 'again'; times++) {
      if (times > within.cards || handOf(kept, by, within) === null) return kept
      kept = judges(kept, by, verdict, within)
    }
    return kept
  }

  it('is handed once more what lies in the bin, and may mend it; then rests', () => {
    const binned = all(sorting.none, ann, said(BIN), one)
    expect(sorting.show(binned, ann, one, false)).toMatchObject({ hand: 0, turn: 'again', before: { bin: BIN } })
    const mended = judges(binned, ann, said(FIX, [1]), one)
    expect(decided(mended)).toBe(FIX)
    expect(voicesOf(mended, 't1', 0)).toHaveLength(1)
    expect(handOf(mended, ann, one)).toBeNull()
    expect(handOf(judges(binned, ann, said(BIN), one), ann, one)).toBeNull()
  })

  it('is handed once more what the two of a small team do not agree on, and the first to give way settles it', () => {
    const tie = judges(all(sorting.none, ann, said(KEEP), one), ben, said(BIN), one)
    expect(sorting.show(tie, ann, one, false)).toMatchObject({ hand: 0, turn: 'again', before: { bin: KEEP } })
    expect(decided(judges(tie, ann, said(BIN), one))).toBe(BIN)
  })

  it('rests where all is kept, and is woken by another’s tie', () => {
    const rests = all(sorting.none, ann, said(KEEP), one)
    expect(handOf(rests, ann, one)).toBeNull()
    const tie = judges(rests, ben, said(BIN), one)
    expect(handOf(tie, ann, one)).toBe(0)
    // What lies in a hand does not vanish from it when others agree meanwhile.
    const broken = judges(tie, cat, said(KEEP), one)
    expect(handOf(broken, ann, one)).toBe(0)
    expect(handOf(judges(broken, ann, said(KEEP), one), ann, one)).toBeNull()
  })
})
