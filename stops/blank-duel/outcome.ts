/** What Blank duel adds to standings, awards and report, and what it has to tell once the match is over. */
import { teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { LAST } from './content.ts'
import { betScores, fillScores, meanBits, modelsAt, peopleAt, roundsWith, savedBy, type Pair } from './score.ts'
import type { Blank, BlankState } from './types.ts'

export const blankAwards: readonly AwardRule[] = [{ id: 'blank-duel-fill', by: 'most' }]

/** Mean bits at the blanks whose clue stands there; null: nobody has read one so. */
export interface BlankStory {
  readonly before: Both
  readonly behind: Both
}

interface Both {
  readonly people: Pair
  readonly models: Pair
}

export function blankOutcome(state: BlankState, { seats }: Match): Outcome {
  const fills = state.blanks.map(({ options }, round) => teamScores(fillScores(state, round), seats, options.length))
  const bets = state.bets.map((_, leg) => teamScores(betScores(state, leg), seats, state.blanks.length || 1))
  const answers = state.phase === 'answer' ? teamScores(lastScores(state.reasons, LAST), seats, LAST.options) : []
  return {
    cards: [...fills, ...bets, answers].filter((scores) => scores.length > 0),
    deeds: winnersBy('blank-duel-fill', savedBy(state)),
    result: storyOf(state),
  }
}

/** Of what has been told; null: nothing yet, or not measured. */
export function storyOf(state: BlankState): BlankStory | null {
  const all = [...roundsWith(state, 'before'), ...roundsWith(state, 'behind')]
  if (state.reads === null || all.length === 0) return null
  const both = (clue: Blank['clue']): Both => {
    const rounds = roundsWith(state, clue)
    const means = (pairs: readonly Pair[]) => ({ left: meanBits(pairs, 'left'), both: meanBits(pairs, 'both') })
    return {
      people: means(rounds.map((round) => peopleAt(state, round))),
      models: means(rounds.map((round) => modelsAt(state, round))),
    }
  }
  return { before: both('before'), behind: both('behind') }
}

export function blankStory(states: readonly BlankState[]): BlankStory | null {
  return states.map(storyOf).findLast((story) => story !== null) ?? null
}
