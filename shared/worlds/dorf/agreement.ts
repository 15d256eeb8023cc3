/**
 * German grammar for slots: articles and adjectives agree with gender and case, a noun may come behind a preposition that
 * has melted with its article ("im Stall"), and the verb stands second, whatever leads the sentence.
 */
import type { Choice, Filled, Part, Slot } from '../../packs/grammar.ts'
import { key } from '../../packs/slots.ts'

export type Gender = 'm' | 'f' | 'n'
export type Case = 'nominative' | 'accusative' | 'dative'

const THE: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
  nominative: { m: 'der', f: 'die', n: 'das' },
  accusative: { m: 'den', f: 'die', n: 'das' },
  dative: { m: 'dem', f: 'der', n: 'dem' },
}
/** In the accusative. */
const A: Readonly<Record<Gender, string>> = { m: 'einen', f: 'eine', n: 'ein' }
const MIXED: Readonly<Record<Gender, string>> = { m: 'en', f: 'e', n: 'es' }

export function the(gender: Gender, as: Case = 'nominative'): string {
  return THE[as][gender]
}

export function a(gender: Gender): string {
  return A[gender]
}

/** An adjective behind "der", by its stem: der alte Hund, den alten Hund, dem alten Hund. */
export function weak(stem: string, gender: Gender, as: Case): string {
  return `${stem}${as === 'nominative' || (as === 'accusative' && gender !== 'm') ? 'e' : 'en'}`
}

/** The same behind "ein", in the accusative: einen roten Apfel, eine rote Kirsche. */
export function mixed(stem: string, gender: Gender): string {
  return `${stem}${MIXED[gender]}`
}

/** A noun with what stands before it in its sentence: "auf dem" and "Sofa", "einen" and "Hut". */
export interface Led {
  readonly lead: string
  readonly word: string
}

/** "auf dem Sofa" taken apart: the last word is the noun. */
export function led(phrase: string): Led {
  const at = phrase.lastIndexOf(' ')
  return { lead: phrase.slice(0, at), word: phrase.slice(at + 1) }
}

/** The one with probability p; the others share the rest. */
export function mostlyLed(one: Led, p: number, others: readonly Led[]): (Led & { readonly p: number })[] {
  const rest = others.filter(({ word }) => word !== one.word)
  return [{ ...one, p }, ...rest.map((other) => ({ ...other, p: (1 - p) / rest.length }))]
}

/**
 * A noun and its lead, of which the noun is a key word. The lead is as likely as all nouns behind it together, and the noun
 * then comes from those: together exactly the noun's own probability.
 */
export function withLead(slot: string, nouns: (filled: Filled) => readonly (Led & { readonly p: number })[]): Slot[] {
  const leadSlot = `${slot}-davor`
  return [
    {
      slot: leadSlot,
      key: false,
      choices: (filled) => [...massesOf(nouns(filled), ({ lead }) => lead)].map(([phrase, p]) => ({ phrase, p })),
    },
    {
      completes: leadSlot,
      ...key(slot, (filled) => sharesOf(nouns(filled).filter(({ lead }) => lead === filled[leadSlot]))),
    },
  ]
}

function massesOf<T extends { readonly p: number }>(all: readonly T[], by: (one: T) => string): Map<string, number> {
  const masses = new Map<string, number>()
  for (const one of all) masses.set(by(one), (masses.get(by(one)) ?? 0) + one.p)
  return masses
}

/** Of their own sum. */
function sharesOf(nouns: readonly { readonly word: string; readonly p: number }[]): Choice[] {
  const all = nouns.reduce((sum, { p }) => sum + p, 0)
  return nouns.map(({ word, p }) => ({ phrase: word, p: p / all }))
}

/** The two places of a finite verb: behind what leads, if anything does, or else behind the subject. */
export const VERBS = ['verb-vorn', 'verb-hinten'] as const

/** Which verb a sentence has, once it is said. */
export function verbOf(filled: Filled): string {
  return VERBS.map((slot) => filled[slot] ?? '').join('')
}

/** A subject and its verb behind a slot that may hold nothing. `verbs` sees the subject only where that comes first. */
export function verbSecond(
  lead: string,
  subject: readonly Part[],
  verbs: (filled: Filled) => readonly Choice[],
): readonly Part[] {
  const none = [{ phrase: '', p: 1 }]
  const [front, back] = VERBS
  return [
    { slot: front, key: false, choices: (filled) => (filled[lead] === '' ? none : verbs(filled)) },
    ...subject,
    { slot: back, key: false, choices: (filled) => (filled[lead] === '' ? verbs(filled) : none) },
  ]
}
