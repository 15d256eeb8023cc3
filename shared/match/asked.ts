/**
 * What was asked at a stop and what each player answered, for the report. Texts are keys of the locale and sentences are
 * tokens, so that whoever shows it finds the words. What is not on anybody's screen yet has no truth here either.
 */
import type { SeatId } from './types.ts'
import type { TokenId } from '../packs/pack.ts'

export const units = ['bits', 'share', 'rate', 'count'] as const

export type Said =
  | { readonly kind: 'number'; readonly value: number; readonly unit: (typeof units)[number] }
  /** Locale text of the option. */
  | { readonly kind: 'option'; readonly key: string }
  /** Cards by number, from 1; none is an answer too. */
  | { readonly kind: 'cards'; readonly cards: readonly number[] }
  | { readonly kind: 'word'; readonly word: TokenId }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  /** By rack, and by word as a token. */
  | {
      readonly kind: 'chips'
      readonly racks: Readonly<Record<string, number>>
      readonly words: Readonly<Record<string, number>>
    }
  | { readonly kind: 'text'; readonly text: string }

/** A sentence: written, kept as it was, binned, or begun by a player and gone on with by the model. */
export interface Line {
  readonly mark: 'written' | 'keep' | 'bin' | 'begun'
  readonly words: readonly TokenId[]
  /** What the model went on with. */
  readonly goesOn: readonly TokenId[]
}

export interface Answer {
  readonly said: Said
  /** 1..3, where that was asked. */
  readonly sure: number | null
  /** Bits saved, on a card. */
  readonly saved: number | null
}

export interface Asked {
  /** Locale text `asked.<id>`. */
  readonly id: string
  /** Which of several alike, from 1. */
  readonly number: number | null
  /** Locale text of the question itself, where the rules choose among several. */
  readonly text: string | null
  /** The sentence that it is about, null at its blank. */
  readonly sentence: readonly (TokenId | null)[] | null
  /** What was measured, or is right; null while unknown, and where nothing is. */
  readonly truth: Said | null
  readonly answers: Readonly<Record<SeatId, Answer>>
}

/** A question with this id; the rest is nothing until it is said. */
export function asked(id: string, answers: Asked['answers'], more: Partial<Omit<Asked, 'id' | 'answers'>> = {}): Asked {
  return { id, number: null, text: null, sentence: null, truth: null, answers, ...more }
}

/** Each seat's answer, made from what the state holds of it. */
export function answersOf<T>(
  held: Readonly<Record<SeatId, T>>,
  say: (value: T, seat: SeatId) => Said,
  more: (value: T, seat: SeatId) => Partial<Pick<Answer, 'sure' | 'saved'>> = () => ({}),
): Asked['answers'] {
  return Object.fromEntries(
    Object.entries(held).map(([seat, value]) => [
      seat,
      { said: say(value, seat), sure: null, saved: null, ...more(value, seat) },
    ]),
  )
}

/** What each seat's answer has saved; null where it is not counted yet. */
export function worth(
  scores: readonly { readonly seat: SeatId; readonly saved: number }[],
): (value: unknown, seat: SeatId) => Pick<Answer, 'saved'> {
  const saved = new Map(scores.map((score) => [score.seat, score.saved]))
  return (_value, seat) => ({ saved: saved.get(seat) ?? null })
}

interface Voted {
  readonly option: number
  readonly confidence: number
}

/**
 * A vote among options. `say` names one of them, `saved` says what a vote was worth where that is counted, `truth` is the right
 * option; null: none is, or it is not told yet.
 */
export function voted(
  id: string,
  votes: Readonly<Record<SeatId, Voted>>,
  say: (option: number) => Said,
  truth: number | null,
  saved: (vote: Voted) => number | null = () => null,
): Asked {
  const answers = answersOf(
    votes,
    ({ option }) => say(option),
    (vote) => ({ sure: vote.confidence, saved: saved(vote) }),
  )
  return asked(id, answers, { truth: truth === null ? null : say(truth) })
}

export function count(value: number, unit: (typeof units)[number]): Said {
  return { kind: 'number', value, unit }
}

/** Each seat's figure. */
export function figuresOf(held: Readonly<Record<SeatId, number>>, unit: (typeof units)[number]): Asked['answers'] {
  return answersOf(held, (value) => count(value, unit))
}

/** null stays null: it has not been measured. */
export function measured(value: number | null | undefined, unit: (typeof units)[number]): Said | null {
  return value === null || value === undefined ? null : count(value, unit)
}
