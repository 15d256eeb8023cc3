/**
 * Fog Hill: a slice of a young model's own loss, and everybody has an engine on it. A phone shows the altitude where the engine
 * stands and what its compass says, and no more; compasses cost coal, and the throttle is the rate of plain gradient descent.
 * Who has stopped colours where the valley must lie. Then the fog lifts, and the real training is seen: below the valley.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets, payEach } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import { bet } from '../../shared/moves/bet.ts'
import { held } from '../../shared/moves/held.ts'
import { vote } from '../../shared/moves/vote.ts'
import { fogAsked } from './asked.ts'
import { card } from './card.ts'
import { belowSeconds, fogSeconds } from './choreography.ts'
import { landsOf, SECONDS } from './content.ts'
import { fogFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askLand, askWays, done, failed, goOn, landOf, onLand, progress } from './lab.ts'
import { fogAwards, fogOutcome } from './outcome.ts'
import { fogRobot } from './robot.ts'
import { answerScores, betWorth, sketchWorth } from './score.ts'
import { hasSketched } from './sketch.ts'
import { fogStory } from './story.ts'
import { take } from './take.ts'
import { fogTap, type FogTap } from './taps.ts'
import { isMeasured, isThere, landNow, type FogPhase, type FogState, type Land } from './types.ts'
import { fogView } from './view.ts'
import type { FogView } from './view-types.ts'
import { descents, halted, hasStopped } from './walk.ts'

function begin(draft: Draft, planned: PlannedStop): FogState {
  const { form, rematch } = planned
  const { seed } = draft.match
  const state: FogState = {
    stop: 'fog-hill',
    phase: 'start',
    form,
    rematch,
    lands: Array.from({ length: landsOf(planned) }, (_, at) => landOf(seed + at)),
    leg: 0,
    asked: { compass: null, arrival: null },
    bets: bet.none,
    reasons: vote.none,
    waiting: {},
    troubled: [],
  }
  return enter(draft, askLand(draft, state, 0), 'start', SECONDS.start)
}

/** It is there, or will be. */
function isComing({ waiting }: FogState, land: Land | null): boolean {
  return isThere(land) || (land !== null && Object.keys(waiting).length > 0)
}

function ring(draft: Draft, state: FogState, by: 'bell' | 'host'): FogState | null {
  const into = (phase: FogPhase, from = state) => enter(draft, from, phase, SECONDS[phase])
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'start':
      return isComing(state, landNow(state)) ? into('walk') : lastOf(draft, state)
    case 'walk':
      return walkedOut(draft, state)
    case 'fog':
      return state.leg > 0 ? lastOf(draft, state) : betPaid(draft, into('below'))
    case 'below':
      return again(draft, state)
    case 'say':
      return answersPaid(draft, into('answer'))
    case 'answer':
      return null
  }
}

/** The question at the end, in the whole form; where nothing could be measured it is all that is left. */
function lastOf(draft: Draft, state: FogState): FogState | null {
  return state.form === 'full' ? enter(draft, state, 'say', SECONDS.say) : null
}

function again(draft: Draft, state: FogState): FogState | null {
  const next = state.lands[1]
  if (next === undefined || !isComing(state, next)) return lastOf(draft, state)
  return goOn(draft, enter(draft, { ...state, leg: 1 }, 'walk', SECONDS.walk))
}

/** Engines stop, and what they came down is paid. Behind the lifting fog the lab trains the real model, and makes the next land. */
function walkedOut(draft: Draft, state: FogState): FogState {
  const stopped = { ...onLand(state, state.leg, halted), asked: { compass: null, arrival: null } }
  const lifted = enter(draft, stopped, 'fog', SECONDS.fog)
  const land = landNow(lifted)
  if (land === null) return lifted
  payEach(draft, descents(land))
  for (const [seat, points] of Object.entries(sketchWorth(land))) draft.award(seat, { foresight: points })
  if (lifted.leg > 0) return lifted
  const seen = askWays(draft, lifted)
  return seen.lands.length > 1 ? askLand(draft, seen, 1) : seen
}

function betPaid(draft: Draft, state: FogState): FogState {
  payBets(draft, betWorth(state))
  return state
}

function answersPaid(draft: Draft, state: FogState): FogState {
  payBets(draft, answerScores(state))
  return state
}

export const fogHill: Stop<FogState, FogTap, FogView> = {
  id: 'fog-hill',
  card,
  tap: fogTap,
  begin,
  take,
  ring,
  done,
  failed,
  progress,
  forget,
  isDone: (state, seat) => {
    const land = landNow(state)
    switch (state.phase) {
      case 'start':
        return bet.has(state.bets, seat)
      case 'walk':
        return land !== null && hasStopped(land, seat) && hasSketched(land.sketches, seat)
      case 'say':
        return vote.has(state.reasons, seat)
      case 'fog':
      case 'below':
      case 'answer':
        return null
    }
  },
  shows: (state) => {
    switch (state.phase) {
      case 'fog':
        return fogSeconds()
      case 'below':
        return belowSeconds()
      case 'answer':
        return 0
      case 'start':
      case 'walk':
      case 'say':
        return null
    }
  },
  // A land is made while another one is walked: teams that sketch one map stay together.
  mayMove: ({ phase }) => phase !== 'walk',
  asked: fogAsked,
  view: fogView,
  robot: fogRobot,
  speaks: ({ lands, leg, phase }, match) => {
    const plane = lands[leg]?.plane ?? null
    return plane === null || phase === 'start' || phase === 'say' || phase === 'answer'
      ? null
      : provenanceOf(match, plane)
  },
  spare: true,
  outcome: fogOutcome,
  figure: fogFigure,
  better: 'less',
  awards: fogAwards,
  story: fogStory,
}
