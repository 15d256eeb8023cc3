/** Slots of a language in which articles and adjectives agree with a noun that comes after them, or before. */
import type { Choice, Filled, Slot } from '../../packs/grammar.ts'
import { key } from '../../packs/slots.ts'
import type { Gender, Noun } from './facts.ts'

const THE = { m: 'el', f: 'la' } as const
const A = { m: 'un', f: 'una' } as const

export interface NounChoice {
  readonly noun: Noun
  readonly p: number
}

export function the(gender: Gender): string {
  return THE[gender]
}

/** The one with probability p; the others share the rest. */
export function mostlyNoun(noun: Noun, p: number, others: readonly Noun[]): NounChoice[] {
  const rest = others.filter(({ word }) => word !== noun.word)
  return [{ noun, p }, ...rest.map((other) => ({ noun: other, p: (1 - p) / rest.length }))]
}

/**
 * An article and its noun, which is a key word. The article is as likely as all nouns of its gender together, and the noun
 * then comes from those: together exactly the noun's own probability.
 */
export function withArticle(slot: string, kind: 'the' | 'a', nouns: (filled: Filled) => readonly NounChoice[]): Slot[] {
  const articles = kind === 'the' ? THE : A
  const massOf = (choices: readonly NounChoice[], gender: Gender) =>
    choices.reduce((sum, { noun, p }) => sum + (noun.gender === gender ? p : 0), 0)
  return [
    {
      slot: `${slot}-article`,
      key: false,
      choices: (filled) =>
        (['m', 'f'] as const)
          .map((gender): Choice => ({ phrase: articles[gender], p: massOf(nouns(filled), gender) }))
          .filter(({ p }) => p > 0),
    },
    {
      completes: `${slot}-article`,
      ...key(slot, (filled) => {
        const gender = filled[`${slot}-article`] === articles.m ? 'm' : 'f'
        const all = massOf(nouns(filled), gender)
        return nouns(filled)
          .filter(({ noun }) => noun.gender === gender)
          .map(({ noun, p }) => ({ phrase: noun.word, p: p / all }))
      }),
    },
  ]
}
