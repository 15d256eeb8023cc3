/**
 * Finds in a world pairs of words to bet on, counted in the text that is trained on and in no model. Two words are alike when
 * they have been read between the same neighbours, such as "dog" and "cat"; they stand together when they are in the same
 * sentences, such as "dog" and "bark". Three words are drawn, each with one of either kind.
 */
import { memoized } from '../../shared/measures/memoized.ts'
import { mean } from '../../shared/measures/mean.ts'
import type { Random } from '../../shared/measures/random.ts'
import { BOUNDARY, type Pack, type TokenId } from '../../shared/packs/pack.ts'
import { ALIKE, ANCHORS, COMMON, LOOKED_AT, RARE, TOGETHER, UNLIKE } from './content.ts'
import type { Pair } from './types.ts'

type Counts = Map<TokenId, number>

/** What was read of a word. */
export interface Read {
  count: number
  /** How often each word stood before it, behind it, and in its sentences. */
  readonly before: Counts
  readonly behind: Counts
  readonly beside: Counts
}

function add(counts: Counts, word: TokenId): void {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** Of the words that are neither rare nor in every other sentence. */
export function readIn({ train, racks }: Pack): ReadonlyMap<TokenId, Read> {
  const all = new Map<TokenId, Read>()
  for (const { tokens } of train) {
    for (const [at, word] of tokens.entries()) {
      const read = all.get(word) ?? { count: 0, before: new Map(), behind: new Map(), beside: new Map() }
      all.set(word, read)
      read.count++
      add(read.before, tokens[at - 1] ?? BOUNDARY)
      add(read.behind, tokens[at + 1] ?? BOUNDARY)
      for (const other of new Set(tokens)) if (other !== word) add(read.beside, other)
    }
  }
  const known = new Set(racks.flatMap(({ words }) => words))
  const usual = mean([...all.values()].map(({ count }) => count))
  const kept = [...all].filter(
    ([word, { count }]) => known.has(word) && count >= RARE * usual && count <= COMMON * usual,
  )
  return new Map(kept.toSorted((a, b) => b[1].count - a[1].count).slice(0, LOOKED_AT))
}

/** Share of their neighbours on one side that two words have in common. */
function inCommon(one: Counts, ofOne: number, other: Counts, ofOther: number): number {
  let shared = 0
  for (const [word, count] of one) shared += Math.min(count / ofOne, (other.get(word) ?? 0) / ofOther)
  return shared
}

/** Share of their neighbours on both sides that two words have in common, 0 to 1. */
export function alikeness(one: Read, other: Read): number {
  return mean([
    inCommon(one.before, one.count, other.before, other.count),
    inCommon(one.behind, one.count, other.behind, other.count),
  ])
}

/** A word with the one most like it, and the one unlike it with which it shares most sentences. */
interface Anchor {
  readonly word: TokenId
  readonly like: TokenId
  readonly beside: TokenId
}

const anchorsIn = memoized((pack: Pack): Anchor[] => {
  const all = [...readIn(pack)]
  return all.flatMap(([word, read]): Anchor[] => {
    const others = all.flatMap(([other, its]) => {
      if (other === word) return []
      const together = (read.beside.get(other) ?? 0) / Math.sqrt(read.count * its.count)
      return [{ other, alike: alikeness(read, its), together }]
    })
    const like = others.toSorted((a, b) => b.alike - a.alike)[0]
    const beside = others.filter(({ alike }) => alike <= UNLIKE).toSorted((a, b) => b.together - a.together)[0]
    if (like === undefined || beside === undefined || like.alike < ALIKE || beside.together < TOGETHER) return []
    return [{ word, like: like.other, beside: beside.other }]
  })
})

/**
 * Two pairs for each of so many words, in an order of the dice; apart from these words none stands in two of them. null: a text
 * has too few.
 */
export function pairsFor(pack: Pack, random: Random): Pair[] | null {
  const chosen: Anchor[] = []
  const rackOf = (word: TokenId) => pack.racks.findIndex(({ words }) => words.includes(word))
  const shuffled = random.shuffle(anchorsIn(pack))
  // First those of racks that had none yet.
  for (const isFresh of [true, false]) {
    for (const anchor of shuffled) {
      const used = chosen.flatMap(({ word, like, beside }) => [word, like, beside])
      const isKnown = isFresh && chosen.some(({ word }) => rackOf(word) === rackOf(anchor.word))
      const { word, like, beside } = anchor
      if (chosen.length < ANCHORS.most && !isKnown && ![word, like, beside].some((one) => used.includes(one)))
        chosen.push(anchor)
    }
  }
  if (chosen.length < ANCHORS.least) return null
  return random.shuffle(
    chosen.flatMap(({ word, like, beside }): Pair[] => [
      { words: [word, like], kind: 'alike' },
      { words: [word, beside], kind: 'beside' },
    ]),
  )
}
