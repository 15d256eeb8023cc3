/**
 * The few ways in which slots of a grammar are filled.
 */
import type { Choice, Filled, Slot } from './grammar.ts'

/** All alike. */
export function even(phrases: readonly string[]): Choice[] {
  return phrases.map((phrase) => ({ phrase, p: 1 / phrases.length }))
}

/** The one with probability p; the others share the rest. */
export function mostly(phrase: string, p: number, others: readonly string[]): Choice[] {
  const rest = others.filter((other) => other !== phrase)
  return [{ phrase, p }, ...rest.map((other) => ({ phrase: other, p: (1 - p) / rest.length }))]
}

/** A slot that tells nothing: any of the phrases. */
export function any(slot: string, phrases: readonly string[]): Slot {
  const choices = even(phrases)
  return { slot, key: false, choices: () => choices }
}

/** The same, or nothing with probability p. */
export function anyOrNone(slot: string, p: number, phrases: readonly string[]): Slot {
  const choices = mostly('', p, phrases)
  return { slot, key: false, choices: () => choices }
}

/** A slot whose word carries meaning. */
export function key(slot: string, choices: (filled: Filled) => readonly Choice[]): Slot {
  return { slot, key: true, choices }
}
