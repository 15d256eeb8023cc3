/**
 * What a world knows for sure, looked for in its sentences themselves, so that every world has some: of all that is said of one
 * thing in one kind of sentence, a word that nearly always comes.
 */
import { largestAt } from '../measures/largest.ts'
import { memoized } from '../measures/memoized.ts'
import type { Pack, TokenId } from './pack.ts'

/** A sentence, and where in it the word stands that is told. */
export interface Telling {
  readonly tokens: readonly TokenId[]
  readonly blank: number
}

export interface Fact {
  readonly template: string
  readonly subject: TokenId
  readonly word: TokenId
  /** So sure that everybody in this world could know it. */
  readonly isKnown: boolean
  /** Sentences that say it, the shortest first. */
  readonly said: readonly Telling[]
}

/** Of what is said of a thing so large a share has the word, and in so many sentences; of the kind at most half has it. */
const [SURE, TIMES, USUAL] = [0.7, 8, 0.5]
/** Words that stand before it, at least. */
const BEFORE = 2

interface Count {
  readonly template: string
  readonly subject: TokenId
  /** By word: the sentences. */
  readonly words: Map<TokenId, Map<string, Telling>>
}

export const factsOf = memoized((pack: Pack): readonly Fact[] => {
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
        const said = count.words.get(word) ?? new Map<string, Telling>()
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

/** Each once: no two begin alike up to the word that is told. */
export function asksOf<T extends Telling>(tellings: readonly T[]): T[] {
  const begins = tellings.map(({ tokens, blank }) => tokens.slice(0, blank).join())
  return tellings.filter((_, at) => begins.indexOf(begins[at] ?? '') === at)
}
