/**
 * Something in the world has changed: of what a thing had one word for, another one is true from today on. The fact is looked
 * for in the sentences themselves, so that every world has news: of all that is said of one thing in one kind of sentence, a word
 * that nearly always comes. The new word is what another thing has, so that the sentence stays one of this world.
 */
import { largestAt } from '../../shared/measures/largest.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { sealedFrom, type Random } from '../../shared/measures/random.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { ASKS, NEWS } from './content.ts'
import type { Words } from './types.ts'

interface Fact {
  readonly template: string
  readonly subject: TokenId
  readonly word: TokenId
  /** So sure that everybody in this world could know it. */
  readonly isKnown: boolean
  /** Sentences that say it, the shortest first, and where the word stands in each. */
  readonly said: readonly { readonly tokens: Words; readonly blank: number }[]
}

/** A sentence up to the word that is new. */
export interface Question {
  readonly tokens: Words
  readonly blank: number
}

export interface News {
  /** Of what it is told. */
  readonly subject: TokenId
  readonly old: TokenId
  readonly fresh: TokenId
  /** All that is to be read, with the new word; the first is the shortest. */
  readonly sentences: readonly Words[]
  /** What one may ask: no two begin alike. */
  readonly asks: readonly Question[]
}

/** Any number: the draws of other stops begin elsewhere. */
const APART = 61_001
/** Of what is said of a thing so large a share has the word, and in so many sentences; of the kind at most half has it. */
const [SURE, TIMES, USUAL] = [0.7, 8, 0.5]
/** Words that stand before it, at least. */
const BEFORE = 2

interface Count {
  readonly template: string
  readonly subject: TokenId
  /** By word: the sentences. */
  readonly words: Map<TokenId, Map<string, { readonly tokens: Words; readonly blank: number }>>
}

const factsOf = memoized((pack: Pack): readonly Fact[] => {
  const counts = new Map<string, Count>()
  const kinds = new Map<string, Map<TokenId, number>>()
  for (const { tokens, key, template } of pack.train) {
    for (const blank of key) {
      const word = tokens[blank]
      if (word === undefined || blank < BEFORE) continue
      const kind = kinds.get(template) ?? new Map<TokenId, number>()
      kinds.set(template, kind.set(word, (kind.get(word) ?? 0) + 1))
      for (const subject of new Set(tokens.slice(0, blank))) {
        const name = `${template} ${subject}`
        const count = counts.get(name) ?? { template, subject, words: new Map() }
        counts.set(name, count)
        const said = count.words.get(word) ?? new Map<string, { readonly tokens: Words; readonly blank: number }>()
        count.words.set(word, said.set(tokens.join(), { tokens, blank }))
      }
    }
  }
  return [...counts.values()].flatMap((count) => factIn(count, kinds.get(count.template) ?? new Map()))
})

/** What is most often said of a thing. It is known where it nearly always is, and not of everything. */
function factIn({ template, subject, words }: Count, kind: ReadonlyMap<TokenId, number>): Fact[] {
  const all = [...words.entries()]
  const sizes = all.map(([, said]) => said.size)
  const most = all[largestAt(sizes)]
  if (most === undefined) return []
  const [word, said] = most
  const ofThing = said.size / sizes.reduce((sum, size) => sum + size, 0)
  const ofKind = (kind.get(word) ?? 0) / [...kind.values()].reduce((sum, size) => sum + size, 0)
  const isKnown = said.size >= TIMES && ofThing >= SURE && ofKind <= USUAL
  const shortest = [...said.values()].toSorted((a, b) => a.tokens.length - b.tokens.length)
  return [{ template, subject, word, isKnown, said: shortest }]
}

/**
 * `seed` is the room's: the same news in every view. A small world that has no fact as sure as wanted changes one that is less so.
 * null: it says the same everywhere.
 */
export function newsOf(pack: Pack, seed: number): News | null {
  const facts = factsOf(pack)
  const random = sealedFrom(seed, APART)
  return (
    newsFrom(
      facts.filter(({ isKnown }) => isKnown),
      random,
    ) ?? newsFrom(facts, random)
  )
}

function newsFrom(facts: readonly Fact[], random: Random): News | null {
  for (const fact of random.shuffle(facts)) {
    const others = facts.filter(
      ({ template, subject, word }) => template === fact.template && word !== fact.word && subject !== fact.subject,
    )
    const [other] = random.shuffle(others)
    if (other !== undefined) return told(fact, other.word)
  }
  return null
}

function told({ subject, word, said }: Fact, fresh: TokenId): News {
  const some = said.slice(0, NEWS)
  const asks = some.filter(
    ({ tokens, blank }, at) =>
      some.findIndex((one) => one.tokens.slice(0, one.blank).join() === tokens.slice(0, blank).join()) === at,
  )
  return {
    subject,
    old: word,
    fresh,
    sentences: some.map(({ tokens, blank }) => tokens.with(blank, fresh)),
    asks: asks.slice(0, ASKS),
  }
}
