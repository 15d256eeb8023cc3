/** What Update day adds to standings, awards and report. */
import { savedBySeat, teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { CHANGED, MOVED } from './content.ts'
import { changedScores, movedScores } from './score.ts'
import { storyOf } from './story.ts'
import type { UpdateState } from './types.ts'

export const updateAwards: readonly AwardRule[] = [{ id: 'update-day-chips', by: 'most' }]

export function updateOutcome(state: UpdateState, { seats }: Match): Outcome {
  const [changed, moved] = [changedScores(state), movedScores(state)]
  return {
    cards: [teamScores(changed, seats, CHANGED.outcomes), teamScores(moved, seats, MOVED.outcomes)].filter(
      (scores) => scores.length > 0,
    ),
    deeds: winnersBy('update-day-chips', savedBySeat([...changed, ...moved])),
    result: storyOf(state),
  }
}
