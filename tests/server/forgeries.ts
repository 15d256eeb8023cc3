/** Taps that no phone sends, by the move that they are answers to: each with what the room must say to it. */
import type { RejectWord } from '../../shared/protocol/reject.ts'

type Words = readonly RejectWord[]
export type Forgery = readonly [tap: unknown, words: Words]

/** What a phase asks: an answer that is taken, another one, and those that are not. */
export interface Question {
  readonly ask: string
  readonly good: unknown
  readonly other: unknown
  readonly bad: readonly Forgery[]
}

const malformed = ['malformed'] as const
const nothings: readonly unknown[] = [null, undefined, '0', {}, [[]], { toString: 1 }, Number.NaN]
const ofNoShape = nothings.map((tap): Forgery => [tap, malformed])

/** Chips, or coal, on so many outcomes. */
export function onChips(ask: string, outcomes: number, chips: number, on = 0): Question {
  const laid = (most: number, at: number) => Array.from({ length: outcomes }, (_, i) => (i === at ? most : 0))
  const all = (each: number) => Array.from({ length: outcomes }, () => each)
  return {
    ask,
    good: laid(chips, on),
    other: laid(chips - 1, outcomes - 1),
    bad: [
      ...ofNoShape,
      [laid(chips + 1, 0), ['too-many-chips']],
      [all(1000), ['too-many-chips']],
      [[chips + 1, -1, ...all(0).slice(2)], ['negative-chips']],
      [[...all(0), chips], ['out-of-range']],
      [[chips], ['out-of-range']],
      [[], ['out-of-range']],
      [all(1e9), malformed],
      [all(0.5), malformed],
      [all(Number.NaN), malformed],
      [Array.from({ length: 5_000 }, () => 0), ['malformed', 'too-large']],
    ],
  }
}

/** One of so many. `put`: what else belongs to the answer. */
export function onOptions(ask: string, options: number, put: (at: unknown) => unknown = (at) => at): Question {
  const bad = (at: unknown, words: Words): Forgery => [put(at), words]
  return {
    ask,
    good: put(0),
    other: put(options - 1),
    bad: [
      ...ofNoShape,
      ...[options, -1, 1000].map((at) => bad(at, ['out-of-range'])),
      ...[0.5, 1e9, '0', [0], null].map((at) => bad(at, malformed)),
    ],
  }
}

/** A question with an answer, and how sure one is. */
export function onVote(ask: string, options: number): Question {
  const vote = (option: unknown, confidence: unknown, more: object = {}) => ({ option, confidence, ...more })
  return {
    ask,
    good: vote(0, 3),
    other: vote(1, 1),
    bad: [
      ...ofNoShape,
      [vote(options, 1), ['out-of-range']],
      [vote(-1, 1), ['out-of-range']],
      [vote(0, 4), ['out-of-range']],
      [vote(0, 0), ['out-of-range']],
      [vote(0, 1e9), malformed],
      [vote(0, 3, { right: 0 }), malformed],
    ],
  }
}
