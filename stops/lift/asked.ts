/** What Lift asked: on which floor each sentence settles, and what layers do. */
import { answersOf, asked, count, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import { LAST, REASONS } from './content.ts'
import { betsOf, floorScores, isTold, settledOn } from './score.ts'
import type { LiftState } from './types.ts'

export function liftAsked(state: LiftState, isOver: boolean): Asked[] {
  const rounds = state.rides.map((ride, round) => {
    return asked(
      'floor',
      answersOf(
        betsOf(state, round),
        (laid) => ({ kind: 'text', text: laid.join(' · ') }),
        worth(floorScores(state, round)),
      ),
      {
        number: round + 1,
        sentence: [...ride.words, null],
        truth: isTold(state, round) ? count(settledOn(ride), 'count') : null,
      },
    )
  })
  const isAnswered = isOver || state.phase === 'answer'
  const say = voted('say', state.reasons, reasonSaid, isAnswered ? LAST.right : null, (one) =>
    isAnswered ? lastWorth(one, LAST) : null,
  )
  return [...rounds, say]
}

function reasonSaid(reason: number): Said {
  return { kind: 'option', key: `lift.reason-${REASONS[reason] ?? ''}` }
}
