/**
 * How the world changes after the capsule was closed: of some of its facts another word is true from then on. So many facts change
 * that a certain share of all that is said is said otherwise, whatever the world.
 */
import { sealedFrom } from '../../shared/measures/random.ts'
import { factsOf, type Fact } from '../../shared/packs/facts.ts'
import type { Pack, Sentence, TokenId } from '../../shared/packs/pack.ts'
import { TOUCHED } from './content.ts'
import type { Words } from './types.ts'

export interface Turned {
  readonly fact: Fact
  /** What is true from now on. */
  readonly fresh: TokenId
}

/** By kind of sentence and thing. */
export type Change = ReadonlyMap<string, Turned>

/** Any number: the draws of other stops begin elsewhere. */
const APART = 83_001

const nameOf = ({ template, subject }: Pick<Fact, 'template' | 'subject'>) => `${template} ${subject}`

/** `seed` is the room's. Empty: this world says nothing for sure. */
export function changeOf(pack: Pack, seed: number, touched = TOUCHED): Change {
  const random = sealedFrom(seed, APART)
  const facts = factsOf(pack)
  const known = facts.filter(({ isKnown }) => isKnown)
  const change = new Map<string, Turned>()
  const said = new Set<Words>()
  for (const fact of random.shuffle(known.length > 0 ? known : facts)) {
    if (said.size >= touched * pack.train.length) break
    const others = facts.filter(({ template, word }) => template === fact.template && word !== fact.word)
    const [other] = random.shuffle(others)
    if (other === undefined) continue
    change.set(nameOf(fact), { fact, fresh: other.word })
    for (const { tokens } of fact.said) said.add(tokens)
  }
  return change
}

/** The sentence as it is said from then on; null: as before. */
export function changed(change: Change, { tokens, key, template }: Sentence): Words | null {
  for (const blank of key) {
    for (const subject of tokens.slice(0, blank)) {
      const turned = change.get(nameOf({ template, subject }))
      if (turned !== undefined && turned.fact.word === tokens[blank]) return tokens.with(blank, turned.fresh)
    }
  }
  return null
}
