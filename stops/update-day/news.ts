/**
 * Something in the world has changed: of what a thing had one word for, another one is true from today on. The fact is one
 * that is found in the world's own sentences. The new word is what another thing has, so that the sentence stays one of this world.
 */
import { sealedFrom, type Random } from '../../shared/measures/random.ts'
import { asksOf, factsOf, type Fact, type Telling } from '../../shared/packs/facts.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { ASKS, NEWS } from './content.ts'
import type { Words } from './types.ts'

export interface News {
  /** Of what it is told. */
  readonly subject: TokenId
  readonly old: TokenId
  readonly fresh: TokenId
  /** All that is to be read, with the new word; the first is the shortest. */
  readonly sentences: readonly Words[]
  /** What one may ask: no two begin alike. */
  readonly asks: readonly Telling[]
}

/** Any number: the draws of other stops begin elsewhere. */
const APART = 61_001

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
  return {
    subject,
    old: word,
    fresh,
    sentences: some.map(({ tokens, blank }) => tokens.with(blank, fresh)),
    asks: asksOf(some).slice(0, ASKS),
  }
}
