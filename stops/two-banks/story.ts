/** What Two banks has to tell once the match is over: how sure the model was with the clue, without it, and once it was turned. */
import { turnsOf } from './score.ts'
import type { BanksState, Leg, Read } from './types.ts'

export interface BanksStory {
  /** Chance of the larger kind of words: with the clue before the gap, and with the clue behind it. */
  readonly clear: number
  readonly behind: number
  /** By sentence that was to be turned: the chance of the other kind after the best swap. */
  readonly turned: readonly number[]
}

export function scoreOf([clear, behind]: readonly Read[], legs: readonly Leg[]): BanksStory | null {
  if (clear === undefined || behind === undefined) return null
  return {
    clear: Math.max(...clear.shares),
    behind: Math.max(...behind.shares),
    turned: legs.map((leg) => Math.max(0, ...turnsOf(leg))),
  }
}

/** Of the first time that the train stopped here. */
export function banksStory([first]: readonly BanksState[]): BanksStory | null {
  return first === undefined ? null : scoreOf(first.reads, first.legs)
}
