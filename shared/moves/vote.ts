/** One question, one of several answers, and how sure. */
import { z } from 'zod'
import { countTap } from '../match/tap.ts'
import type { SeatId } from '../match/types.ts'
import { seatScore, type SeatScore } from '../match/chip-scores.ts'
import { bitsSaved, distributionOf } from '../measures/chips.ts'
import { isOption, tallyOf, type Options } from './choose.ts'
import { own, type Move, type Who } from './move.ts'

export interface Vote {
  readonly option: number
  /** 1 a guess, 2 fairly, 3 very. */
  readonly confidence: number
}

export type Votes = Readonly<Record<SeatId, Vote>>

export interface VoteShown extends Options {
  readonly mine: Vote | null
  /** Votes by option, once the question is closed: nobody is led. */
  readonly tally: readonly number[] | null
}

/** The question with which a stop ends: one of its answers is right. */
export interface LastQuestion extends Options {
  readonly right: number
}

export interface LastShown {
  readonly vote: VoteShown
  /** null until it is told. */
  readonly right: number | null
}

export const MOST_CONFIDENCE = 3

export const vote: Move<Votes, Vote, Options, VoteShown> = {
  tap: z.strictObject({ option: countTap, confidence: countTap }),
  none: {},
  take(kept, { id }, { option, confidence }, { options }) {
    if (!isOption(option, options) || !isOption(confidence - 1, MOST_CONFIDENCE)) return 'out-of-range'
    return { ...kept, [id]: { option: option + 0, confidence } }
  },
  has: (kept, { id }) => Object.hasOwn(kept, id),
  show: (kept, to, { options }, isOpen) => ({
    options,
    mine: own(kept, to?.id ?? null),
    tally: isOpen
      ? tallyOf(
          Object.values(kept).map(({ option }) => option),
          options,
        )
      : null,
  }),
  robot: ({ mine, options }, { random }) =>
    mine === null && options > 0
      ? { option: random.below(options), confidence: 1 + random.below(MOST_CONFIDENCE) }
      : null,
}

/** What an answer lays on its option, as chips: by how sure it is. The rest stays in the hand and counts for all alike. */
const LAID = [2, 6, 10] as const

/** What an answer gives to this option. */
function shareOf({ option, confidence }: Vote, options: number, to: number): number {
  const laid = Array.from({ length: options }, (_, at) => (at === option ? (LAID[confidence - 1] ?? 0) : 0))
  return distributionOf(laid, { outcomes: options, chips: 10, house: 4 })[to] ?? 0
}

/** Bits that an answer saves, by the score of chips: who is sure wins most where they are right, and loses most where not. */
export function lastWorth(vote: Vote, { options, right }: LastQuestion): number {
  return bitsSaved(shareOf(vote, options, right), options)
}

export function lastScores(kept: Votes, { options, right }: LastQuestion): SeatScore[] {
  return Object.entries(kept).map(([seat, one]) => seatScore(seat, shareOf(one, options, right), options))
}

/** `isTold`: which answer is right, and what all have answered. */
export function lastShown(kept: Votes, to: Who | null, { options, right }: LastQuestion, isTold: boolean): LastShown {
  return { vote: vote.show(kept, to, { options }, isTold), right: isTold ? right : null }
}
