/** What each audience sees of Lift, built from nothing: the upper floors are in it once the lift has been there. */
import { savedBySeat } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastScores, lastShown } from '../../shared/moves/vote.ts'
import { CHIPS, LAST, roundsOf, SEEN } from './content.ts'
import { betsOf, floorScores, savedBy, settledOn } from './score.ts'
import { scoreOf } from './story.ts'
import { isFrom, isMeasured, type LiftState, type Ride } from './types.ts'
import type { LiftView } from './view-types.ts'

export function liftView(match: Match, state: LiftState, audience: Audience): LiftView {
  const who = looking(match, audience)
  const { phase, round, rides } = state
  const isOver = isFrom(state, 'say')
  const now = isOver ? null : (rides[round] ?? null)
  const isTold = phase === 'ride'
  return {
    stop: 'lift',
    phase,
    waits: waitsFor(match, state, isMeasured(state)),
    round: round + 1,
    rounds: rides.length > 0 ? rides.length : roundsOf(state),
    isRematch: state.rematch && round + 1 === roundsOf(state),
    ride: now && rideShown(now, isTold),
    bet: bet.show(betsOf(state, round), who, CHIPS, isTold),
    say: isOver ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
    won: who === null ? null : wonBy(state, who),
    best: who === null ? best(match, state) : [],
    score: phase === 'answer' && rides.length > 0 ? scoreOf(rides) : null,
    troubled: state.troubled.length > 0,
  }
}

function rideShown(ride: Ride, isTold: boolean): LiftView['ride'] {
  const { words, floors } = ride
  return {
    words,
    floors: isTold ? floors : floors.slice(0, SEEN),
    settled: isTold ? settledOn(ride) : null,
  }
}

/** What the phase tells the worth of: the chips of this sentence, or the last answer. */
function scoresNow(state: LiftState) {
  if (state.phase === 'answer') return lastScores(state.reasons, LAST)
  return state.phase === 'ride' ? floorScores(state, state.round) : []
}

function wonBy(state: LiftState, { id }: Who): LiftView['won'] {
  const now = scoresNow(state).find(({ seat }) => seat === id)?.saved ?? null
  return { now, all: own(savedBy(state), id) ?? 0 }
}

/** Of the sentence while it is told; of all of them at the end. */
function best(match: Match, state: LiftState): LiftView['best'] {
  return winnersOf(match, state.phase === 'answer' ? savedBy(state) : savedBySeat(scoresNow(state)))
}
