/**
 * A probabilistic template grammar: it writes sentences, and knows exactly how likely each next word is.
 *
 * A sentence is made by picking a template and filling its slots from left to right; the choices of a slot may
 * depend on the slots before it. A derivation is one such way of writing. Several derivations can share a
 * beginning, so the next word is predicted by carrying all of them at once, each with its probability (the
 * forward algorithm). Because this is exact, the world has a true floor that a trained model can be measured against.
 */
import { entryAt } from '../measures/entries.ts'
import type { Random } from '../measures/random.ts'

/** Ends every sentence; it is `words[0]` of the pack. */
export const END = '.'

/** What the slots of a template hold so far, by name. */
export type Filled = Readonly<Record<string, string>>

/** One way to fill a slot: words separated by spaces, or nothing at all. Probabilities of a slot sum to 1. */
export interface Choice {
  readonly phrase: string
  readonly p: number
}

export interface Slot {
  readonly slot: string
  /** Its words carry meaning, and are worth a bet. */
  readonly key: boolean
  readonly choices: (filled: Filled) => readonly Choice[]
  /** The slot before it that it completes, such as an article: one choice, told in two slots. */
  readonly completes?: string
}

export type Part = string | Slot

export interface Template {
  readonly name: string
  /** Probability of the template; those of a grammar sum to 1. */
  readonly p: number
  /** Fixed words and slots, in order. */
  readonly parts: readonly Part[]
  /** Shorter ways to say the same, which the grammar understands and never writes. */
  readonly short?: readonly (readonly Part[])[]
  /** Slots whose combination makes a sentence "unseen": see `held-out.ts`. */
  readonly combine: readonly string[]
}

export type Grammar = readonly Template[]

/** A half-written sentence. */
export interface Derivation {
  readonly template: Template
  /** Probability of this derivation together with the words it has written. */
  readonly p: number
  readonly filled: Filled
  /** Index of the next part. */
  readonly part: number
  /** Words of the current part that are still to be written, and whether they are key words. */
  readonly pending: readonly string[]
  readonly key: boolean
}

/** A derivation after one more word; `isKey` tells about that word. */
export interface Continuation {
  readonly word: string
  readonly isKey: boolean
  readonly next: Derivation
}

/** All the ways in which a sentence can begin. */
export function beginnings(grammar: Grammar): Derivation[] {
  return grammar.map((template) => ({ template, p: template.p, filled: {}, part: 0, pending: [], key: false }))
}

/** Every next word of a derivation; its probabilities sum to the derivation's own. */
export function continuations(from: Derivation): Continuation[] {
  const [word, ...pending] = from.pending
  if (word !== undefined) return [{ word, isKey: from.key, next: { ...from, pending } }]
  const part = from.template.parts[from.part]
  if (part === undefined) return [{ word: END, isKey: false, next: from }]
  return fillings(from, part).flatMap(continuations)
}

function fillings(from: Derivation, part: Part): Derivation[] {
  const moved = { ...from, part: from.part + 1 }
  if (typeof part === 'string') return [{ ...moved, pending: part.split(' '), key: false }]
  return part.choices(from.filled).map(({ phrase, p }) => ({
    ...moved,
    p: from.p * p,
    filled: { ...from.filled, [part.slot]: phrase },
    pending: phrase === '' ? [] : phrase.split(' '),
    key: part.key,
  }))
}

/** Probability of all of them together. */
export function massOf(alive: readonly Derivation[]): number {
  return alive.reduce((sum, { p }) => sum + p, 0)
}

/** What is left of some derivations once they have said this word. */
export function after(alive: readonly Derivation[], said: string): Derivation[] {
  return alive
    .flatMap(continuations)
    .filter(({ word }) => word === said)
    .map(({ next }) => next)
}

/**
 * The exact distribution of the next word (or END) after a prefix: words with their probabilities, which sum to 1.
 * Empty when the grammar never writes that prefix.
 */
export function nextWord(grammar: Grammar, prefix: readonly string[]): Map<string, number> {
  const alive = prefix.reduce(after, beginnings(grammar))
  const all = alive.reduce((sum, { p }) => sum + p, 0)
  const shares = new Map<string, number>()
  for (const { word, next } of alive.flatMap(continuations)) {
    shares.set(word, (shares.get(word) ?? 0) + next.p / all)
  }
  return shares
}

/** A sentence with the way it was made. */
export interface Written {
  readonly words: readonly string[]
  /** Positions of the key words. */
  readonly key: readonly number[]
  readonly template: Template
  readonly filled: Filled
}

/** Writes one sentence at random. */
export function write(grammar: Grammar, random: Random): Written {
  const words: string[] = []
  const key: number[] = []
  let now = pick(beginnings(grammar), random)
  for (;;) {
    const step = pick(
      continuations(now).map((one) => ({ ...one, p: one.next.p })),
      random,
    )
    now = step.next
    if (step.word === END) return { words, key, template: now.template, filled: now.filled }
    if (step.isKey) key.push(words.length)
    words.push(step.word)
  }
}

/** One of the options, in proportion to p (which need not sum to 1). */
function pick<T extends { readonly p: number }>(options: readonly T[], random: Random): T {
  let left = random.unit() * options.reduce((sum, { p }) => sum + p, 0)
  for (const option of options) {
    left -= option.p
    if (left < 0) return option
  }
  return entryAt(options, options.length - 1)
}
