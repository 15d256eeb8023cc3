/**
 * Spotlight: a sentence, the word that the model says next, and ten lamps to hang on the words that told it. The truth is
 * causal: each word is swapped for others that the language allows, and what moves the answer told it. Then the Sceptic's
 * call: do the model's own beams say the same? The room's own model is looked at and does not move.
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
import { taken } from '../../shared/moves/move.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { spotlightAsked } from './asked.ts'
import { card } from './card.ts'
import { spotlightFigure } from './figure.ts'
import { forget } from './forget.ts'
import { headsSeconds, rowsSeconds } from './choreography.ts'
import { CALL, CANDIDATES, lampsOn, LAST, roundsOf, SECONDS } from './content.ts'
import { askSwaps, done, failed } from './light.ts'
import { spotlightAwards, spotlightOutcome } from './outcome.ts'
import { spotlightRobot } from './robot.ts'
import { betsOf, callScores, clueOf, lampScores } from './score.ts'
import { spotlightStory } from './story.ts'
import { spotlightTap, type SpotlightTap } from './taps.ts'
import { isMeasured, litNow, PHASES, type SpotlightPhase, type SpotlightState } from './types.ts'
import { spotlightView } from './view.ts'
import type { SpotlightView } from './view-types.ts'

function begin(draft: Draft, { form, rematch }: PlannedStop): SpotlightState {
  draft.newPhase(SECONDS.lamps)
  const { checkpoint, job } = draft.model('own-or-depot')
  const rounds = Array.from({ length: roundsOf({ form, rematch }) }, () => bet.none)
  const state: SpotlightState = {
    stop: 'spotlight',
    phase: 'lamps',
    form,
    rematch,
    model: checkpoint,
    candidates: candidatesOf(draft, CANDIDATES),
    lit: [],
    round: 0,
    lamps: rounds,
    calls: rounds,
    reasons: vote.none,
    waiting: job === null ? {} : { [job]: 'model' },
    troubled: [],
  }
  return job === null ? askSwaps(draft, state) : state
}

/** One word told clearly, so that there is something to call. */
function mayCall(state: SpotlightState): boolean {
  const lit = litNow(state)
  return lit !== null && clueOf(lit) !== null
}

/** When each of them is asked. */
const WHEN: Readonly<Record<SpotlightTap['ask'], SpotlightPhase>> = { lamps: 'lamps', call: 'swap', say: 'say' }

function take(
  _draft: Draft,
  state: SpotlightState,
  seat: Seat,
  { ask, tap }: SpotlightTap,
): SpotlightState | RejectWord {
  const { round, phase } = state
  const word = untimely(PHASES, phase, WHEN[ask])
  if (word !== null) return word
  switch (ask) {
    case 'lamps': {
      const lit = litNow(state)
      if (lit === null) return 'not-now'
      return taken(bet.take(betsOf(state.lamps, round), seat, tap, lampsOn(lit.words.length)), (bets) => ({
        ...state,
        lamps: state.lamps.with(round, bets),
      }))
    }
    case 'call':
      if (!mayCall(state)) return 'not-now'
      return taken(bet.take(betsOf(state.calls, round), seat, tap, CALL), (bets) => ({
        ...state,
        calls: state.calls.with(round, bets),
      }))
    case 'say':
      return taken(vote.take(state.reasons, seat, tap, LAST), (reasons) => ({
        ...state,
        reasons,
      }))
  }
}

function ring(draft: Draft, state: SpotlightState, by: 'bell' | 'host'): SpotlightState | null {
  const into = (phase: SpotlightState['phase'], from = state) => enter(draft, from, phase, SECONDS[phase])
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'lamps':
      return litNow(state) === null ? into('say') : paid(draft, into('swap'), lampScores)
    case 'swap':
      return paid(draft, into('heads'), callScores)
    case 'heads':
      return state.round + 1 < state.lit.length ? into('lamps', { ...state, round: state.round + 1 }) : into('cover')
    case 'cover':
      return into('say')
    case 'say':
      payBets(draft, lastScores(state.reasons, LAST))
      return into('answer')
    case 'answer':
      return null
  }
}

function paid(draft: Draft, state: SpotlightState, scores: typeof lampScores): SpotlightState {
  payBets(draft, scores(state, state.round))
  return state
}

export const spotlight: Stop<SpotlightState, SpotlightTap, SpotlightView> = {
  id: 'spotlight',
  card,
  tap: spotlightTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone: (state, seat) => {
    switch (state.phase) {
      case 'lamps':
        return litNow(state) === null ? null : bet.has(betsOf(state.lamps, state.round), seat)
      case 'swap':
        return mayCall(state) ? bet.has(betsOf(state.calls, state.round), seat) : null
      case 'say':
        return vote.has(state.reasons, seat)
      case 'heads':
      case 'cover':
      case 'answer':
        return null
    }
  },
  shows: (state) => {
    const words = litNow(state)?.words.length ?? 0
    switch (state.phase) {
      case 'swap':
        return mayCall(state) ? null : rowsSeconds(words)
      case 'heads':
        return headsSeconds(litNow(state)?.attention?.length ?? 0)
      case 'cover':
        return rowsSeconds(words)
      case 'answer':
        return 0
      case 'lamps':
      case 'say':
        return null
    }
  },
  asked: spotlightAsked,
  view: spotlightView,
  robot: spotlightRobot,
  speaks: ({ phase, model, lit }, match) =>
    lit.length === 0 || phase === 'say' || phase === 'answer' ? null : provenanceOf(match, model),
  spare: true,
  outcome: spotlightOutcome,
  figure: spotlightFigure,
  awards: spotlightAwards,
  story: spotlightStory,
}
