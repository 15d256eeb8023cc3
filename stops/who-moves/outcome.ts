/** What Who moves together adds to standings, awards and report, and what it has to tell once the match is over. */
import { teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { LAST } from './content.ts'
import { endOf, isTold, pairScores, savedBy } from './score.ts'
import type { MovesState, Pair } from './types.ts'

export const movesAwards: readonly AwardRule[] = [{ id: 'who-moves-pairs', by: 'most' }]

/** Mean cosines at the end; null: not measured. */
export interface MovesStory {
  readonly alike: number
  readonly beside: number
  /** With shuffled words; null without a rematch. */
  readonly shuffled: { readonly alike: number; readonly beside: number } | null
}

export function movesOutcome(state: MovesState, { seats }: Match): Outcome {
  const bets = state.bets.map((_, leg) => teamScores(pairScores(state, leg), seats, state.pairs?.length ?? 1))
  const answers = state.phase === 'answer' ? teamScores(lastScores(state.reasons, LAST), seats, LAST.options) : []
  return {
    cards: [...bets, answers].filter((scores) => scores.length > 0),
    deeds: winnersBy('who-moves-pairs', savedBy(state)),
    result: storyOf(state),
  }
}

/** Of what has been told. */
export function storyOf(state: MovesState): MovesStory | null {
  const [written, shuffled = null] = state.watched.map((watched, leg) => (isTold(state, leg) ? watched : null))
  const { pairs } = state
  if (pairs === null || !written) return null
  const both = (of: Parameters<typeof endOf>[0]) => ({
    alike: meanOf(pairs, of, 'alike'),
    beside: meanOf(pairs, of, 'beside'),
  })
  return { ...both(written), shuffled: shuffled === null ? null : both(shuffled) }
}

function meanOf(pairs: readonly Pair[], watched: Parameters<typeof endOf>[0], kind: Pair['kind']): number {
  return mean(endOf(watched).filter((_, at) => pairs[at]?.kind === kind))
}

export function movesStory(states: readonly MovesState[]): MovesStory | null {
  return states.map(storyOf).findLast((story) => story !== null) ?? null
}
