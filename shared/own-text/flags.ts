/**
 * What in a text may be about a person, or may hurt one: found, counted, and left to whoever brings the text to decide. It is a
 * help and not a judge: a street or a nickname looks like any other word.
 */
import { LONGEST_WORD } from './limits.ts'

export type FlagKind = 'contact' | 'offence' | 'name'

export interface Flag {
  readonly kind: FlagKind
  /** As it stands in the text. */
  readonly what: string
  readonly times: number
}

/** E-mail and web addresses, handles, and numbers as long as a telephone's. Each begins and ends somewhere: a text may be one long line. */
const CONTACTS = [
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,20}/gu,
  /\b(?:https?:\/\/|www\.)\S{1,300}/giu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,40}/gu,
  /\+?\(?\d[\d\s()/-]{5,24}\d/gu,
]
/** Of a kind: more would bury what matters. */
const MOST = 40
/** A word looks like a name when it stands so often with a capital in mid-sentence, and never without one. */
const LEAST_TIMES = 2
/** In a language that writes every noun so, a capital says nothing: share of different words. */
const TOO_MANY = 0.25

/** `isOffensive` judges a word. The commonest of each kind first. */
export function flagsOf(text: string, isOffensive: (word: string) => boolean): Flag[] {
  // Longer ones are not learned either, and nobody has to judge them.
  const words = (text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).filter(
    ({ length }) => length <= LONGEST_WORD,
  )
  const offences = [...new Set(words.map((word) => word.toLowerCase()))].filter(isOffensive)
  return [
    ...counted(
      'contact',
      CONTACTS.flatMap((pattern) => text.match(pattern) ?? []).map((found) => found.trim()),
    ),
    ...counted(
      'offence',
      words.map((word) => word.toLowerCase()).filter((word) => offences.includes(word)),
    ),
    ...counted('name', namesIn(text, words)),
  ]
}

function namesIn(text: string, words: readonly string[]): string[] {
  const small = new Set(words.filter((word) => word === word.toLowerCase()))
  const inside = text.match(/(?<=[\p{L}\p{N},;]["”’)]?\s)\p{Lu}\p{Ll}[\p{L}\p{M}]*/gu) ?? []
  const names = inside.filter((word) => !small.has(word.toLowerCase()))
  const isUsual = new Set(names).size > TOO_MANY * new Set(words.map((word) => word.toLowerCase())).size
  return isUsual ? [] : names
}

function counted(kind: FlagKind, found: readonly string[]): Flag[] {
  const times = new Map<string, number>()
  for (const what of found) times.set(what, (times.get(what) ?? 0) + 1)
  return [...times]
    .filter(([, count]) => kind !== 'name' || count >= LEAST_TIMES)
    .map(([what, times]) => ({ kind, what, times }))
    .toSorted((a, b) => b.times - a.times)
    .slice(0, MOST)
}
