/**
 * Lift: a model of four layers says a word. Asked after each layer what it would say if that were the last (the logit lens),
 * it says one thing at the entrance, others on the way, and from some floor on what it says at the top. Players see the two
 * lowest guesses and bet on that floor.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { candidatesOf } from '../../shared/match/beginnings.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { held } from '../../shared/moves/held.ts'
import { WAITS } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { liftAsked } from './asked.ts'
import { card } from './card.ts'
import { rideSeconds } from './choreography.ts'
import { betSeconds, CANDIDATES, CHIPS, LAST, roundsOf, SECONDS } from './content.ts'
import { liftFigure } from './figure.ts'
import { forget } from './forget.ts'
import { liftAwards, liftOutcome } from './outcome.ts'
import { liftRobot } from './robot.ts'
import { betsOf, floorScores } from './score.ts'
import { liftStory } from './story.ts'
import { liftTap, type LiftTap } from './taps.ts'
import { askTower, done, failed } from './tower.ts'
import { hasRide, isMeasured, PHASES, type LiftPhase, type LiftState } from './types.ts'
import { liftView } from './view.ts'
import type { LiftView } from './view-types.ts'

function begin(draft: Draft, { form, rematch }: PlannedStop): LiftState {
  draft.newPhase(betSeconds(0))
  // Nobody's time runs before there is something to bet on.
  draft.beat(WAITS.seconds)
  const candidates = candidatesOf(draft, CANDIDATES)
  return askTower(draft, {
    stop: 'lift',
    phase: 'bet',
    form,
    rematch,
    tower: draft.newName('c'),
    candidates,
    ridden: candidates.map(() => null),
    rides: [],
    round: 0,
    bets: Array.from({ length: roundsOf({ form, rematch }) }, () => bet.none),
    reasons: vote.none,
    waiting: {},
    troubled: [],
  })
}

/** When each of them is asked. */
const WHEN: Readonly<Record<LiftTap['ask'], LiftPhase>> = { floor: 'bet', say: 'say' }

function take(_draft: Draft, state: LiftState, seat: Seat, { ask, tap }: LiftTap): LiftState | RejectWord {
  const { phase, round, bets } = state
  const word = untimely(PHASES, phase, WHEN[ask])
  if (word !== null) return word
  switch (ask) {
    case 'floor':
      if (!hasRide(state)) return 'not-now'
      return taken(bet.take(betsOf(state, round), seat, tap, CHIPS), (all) => ({
        ...state,
        bets: bets.with(round, all),
      }))
    case 'say':
      return taken(vote.take(state.reasons, seat, tap, LAST), (reasons) => ({
        ...state,
        reasons,
      }))
  }
}

function ring(draft: Draft, state: LiftState, by: 'bell' | 'host'): LiftState | null {
  const into = (phase: LiftState['phase'], from = state) =>
    enter(draft, from, phase, phase === 'bet' ? betSeconds(from.round) : SECONDS[phase])
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'bet':
      return hasRide(state) ? paid(draft, into('ride')) : into('say')
    case 'ride':
      return state.round + 1 < state.rides.length ? into('bet', { ...state, round: state.round + 1 }) : into('say')
    case 'say':
      payBets(draft, lastScores(state.reasons, LAST))
      return into('answer')
    case 'answer':
      return null
  }
}

function paid(draft: Draft, state: LiftState): LiftState {
  payBets(draft, floorScores(state, state.round))
  return state
}

export const lift: Stop<LiftState, LiftTap, LiftView> = {
  id: 'lift',
  card,
  tap: liftTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone: (state, seat) => {
    if (state.phase === 'bet') return hasRide(state) ? bet.has(betsOf(state, state.round), seat) : null
    return state.phase === 'say' ? vote.has(state.reasons, seat) : null
  },
  shows: ({ phase }) => (phase === 'ride' ? rideSeconds : phase === 'answer' ? 0 : null),
  asked: (state, _pack, isOver) => liftAsked(state, isOver),
  view: liftView,
  robot: liftRobot,
  speaks: ({ phase, tower, rides }, match) =>
    rides.length > 0 && (phase === 'bet' || phase === 'ride') ? provenanceOf(match, tower) : null,
  spare: true,
  outcome: liftOutcome,
  figure: liftFigure,
  awards: liftAwards,
  story: liftStory,
}
