/**
 * A text that a team brings in the place of a client. It is cut in the team's own page, and only sentences in words that the model
 * knows come out of it: what else was in the text is counted, said, and goes nowhere.
 */
import { countsOf } from '../../shared/measures/counts.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { cutText } from '../../shared/own-text/sentences.ts'
import { BOUNDARY, type Pack, type TokenId } from '../../shared/packs/pack.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { Said, Words } from './clients.ts'
import { BROUGHT, CARDS } from './content.ts'
import type { Pile } from './pile.ts'

export interface Read {
  /** Of words that the model knows, each once; no more than may be brought. */
  readonly sentences: readonly Words[]
  /** Sentences that hold a word which it does not know. */
  readonly strange: number
  /** Words of all sentences together, and how many of them it does not know. */
  readonly words: number
  readonly unknown: number
  /** The commonest of those, the first first. */
  readonly rarest: readonly string[]
  /** Sentences that came before, and those beyond what is taken. */
  readonly repeated: number
  readonly over: number
}

/** Unknown words that are told. */
const TOLD = 8

/** `words`: the pack's, by token; `longest`: words of a sentence, at most. */
export function readBrought(text: string, words: readonly string[], longest: number): Read {
  const tokens = new Map(words.map((word, token) => [word, token]))
  tokens.delete(words[BOUNDARY] ?? '')
  // Whoever types on a phone ends sentences with a line, and begins them with small letters.
  const cut = cutText(text.replaceAll(/(?<=[.!?…])\s+|\r?\n/gu, '\n\n'))
    .paragraphs.flat()
    .filter(({ length }) => length <= longest)
  const unknown = cut.flat().filter((word) => !tokens.has(word))
  const known = cut.filter((sentence) => sentence.every((word) => tokens.has(word)))
  const once = [...new Set(known.map((sentence) => sentence.join(' ')))].map((sentence) => sentence.split(' '))
  return {
    sentences: once
      .slice(0, BROUGHT.most)
      .map((sentence) => sentence.map((word): TokenId => tokens.get(word) ?? BOUNDARY)),
    strange: cut.length - known.length,
    words: cut.flat().length,
    unknown: unknown.length,
    rarest: [...countsOf(unknown)]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, TOLD)
      .map(([word]) => word),
    repeated: known.length - once.length,
    over: Math.max(0, once.length - BROUGHT.most),
  }
}

/** Why these sentences are not taken; null: they are. */
export function broughtTrouble(sentences: readonly Words[], { words, longest }: Pack): RejectWord | null {
  if (sentences.length < BROUGHT.least || sentences.length > BROUGHT.most) return 'out-of-range'
  if (sentences.some(({ length }) => length < 1 || length >= longest)) return 'text-length'
  if (sentences.flat().some((word) => word <= BOUNDARY || word >= words.length)) return 'unknown-word'
  return new Set(sentences.map(String)).size < sentences.length ? 'out-of-range' : null
}

/** Nobody has put a wrong card among them: what is struck is none. */
export function broughtPile(sentences: readonly Words[], seed: number): Pile {
  const all = randomFrom(seed)
    .shuffle(sentences)
    .map((tokens): Said => ({ tokens, about: '', blank: null }))
  const count = Math.round(all.length * BROUGHT.read)
  const right = all.slice(0, count)
  return { right, wrong: [], exam: all.slice(count), slips: [], cards: right.slice(0, CARDS), wrongCard: -1 }
}
