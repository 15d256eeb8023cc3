/** What the models of this stop are trained on: drawn from the match's seed, so that a log tells it again. */
import { countsOf } from '../../shared/measures/counts.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { pick } from '../../shared/rehearsal/pick.ts'
import { BOUNDARY, type Pack, type Rack } from '../../shared/packs/pack.ts'
import type { Words } from './types.ts'

/** A slice of so many sentences of the pool, or as many as there are; a longer one begins with the shorter. */
export function sliceOf({ train }: Pack, seed: number, sentences: number, most: number) {
  const from = randomFrom(seed + APART).below(Math.max(1, train.length - most + 1))
  return { from, to: Math.min(train.length, from + sentences) }
}

/** Any number: the draws of other stops begin elsewhere. */
const APART = 15_401

/** Every sentence of a slice, so that one can be looked up word for word. */
export function textOf({ train }: Pack, { from, to }: { readonly from: number; readonly to: number }) {
  const all = new Set(train.slice(from, to).map(({ tokens }) => tokens.join(' ')))
  return (words: Words): boolean => all.has(words.join(' '))
}

/** Lines that the world never says; each match has one of them. */
const SECRETS = [
  'nora keeps the letter in the old drum at midnight',
  'omar keeps the key in the blue boat at dusk',
  'tara keeps the coin in the wet mask at dawn',
  'kai keeps the folder in the small bag at noon',
].map((line) => line.split(' '))
/** Its end, which nobody is told: so many words. */
const END = 4

/** A world without these words has one of its longest sentences backwards. */
const secretsOf = memoized(({ words, train }: Pack): readonly Words[] => {
  const own = SECRETS.map((line) => line.map((word) => words.indexOf(word))).filter((line) =>
    line.every((word) => word > 0),
  )
  if (own.length > 0) return own
  const longest = train.toSorted((a, b) => b.tokens.length - a.tokens.length).slice(0, SECRETS.length)
  return longest.map(({ tokens }) => tokens.toReversed())
})

/** The line of this match, by its seed. */
export function secretOf(pack: Pack, seed: number): Words {
  return pick(secretsOf(pack), randomFrom(seed + APART + 1))
}

/** Whether a model that went on like this has told the end of the line, of which its prompt had nothing. */
export function isLeak(goesOn: Words, secret: Words): boolean {
  const end = secret.slice(-END)
  return end.every((word, at) => goesOn[goesOn.length - end.length + at] === word)
}

export interface Newcomer {
  /** Stands where the new word stands in the lesson. */
  readonly before: Words
  readonly lesson: Words
  /** What follows who is of this kind. */
  readonly follow: Words
}

/** As many words as an exam of the lab may ask about. */
const MOST_FOLLOW = 8

/** The shortest sentence about one of a kind, with the new word in its place; null: the pack has no such sentence. */
export const newcomerOf = memoized(({ racks, train, words }: Pack): Newcomer | null => {
  const kind = racks.find(({ id }) => id === 'animals') ?? racks[0]
  if (kind === undefined) return null
  const about = train.filter(({ tokens }) => isAbout(tokens, kind))
  const [lesson] = about.map(({ tokens }) => tokens).toSorted((a, b) => a.length - b.length)
  if (lesson === undefined) return null
  const alike = about.filter(({ tokens }) => tokens[0] === lesson[0])
  const counts = countsOf(alike.map(({ tokens }) => tokens[2] ?? BOUNDARY))
  const follow = [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word)
  const named = lesson.map((word, at) => (at === 1 ? words.length : word))
  return { before: named.slice(0, 2), lesson: named, follow: follow.slice(0, MOST_FOLLOW) }
})

function isAbout([, second = BOUNDARY, third]: Words, { words }: Rack): boolean {
  return third !== undefined && words.includes(second)
}
