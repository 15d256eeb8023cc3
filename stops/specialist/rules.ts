/**
 * Specialist, client day: clients bring sentences, and each team tunes a copy of one model for one of them: steps, rate, and how
 * many old sentences are mixed in. Two gauges stay hidden until all have bet: the client's exam and the general one. In the
 * rematch the same model gets a second job, and the question is what of the first is left.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { copyOf, provenanceOf } from '../../shared/match/models.ts'
import { enterNext, untimely } from '../../shared/match/phases.ts'
import type { Stop } from '../../shared/match/stop.ts'
import { teamsAtPlay } from '../../shared/match/teams.ts'
import type { Match, Seat, TeamId } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { done, failed, isMeasured, lacks, train } from './arms.ts'
import { specialistAsked } from './asked.ts'
import { card } from './card.ts'
import { frontSeconds } from './choreography.ts'
import { CLIENT, KEEP, LAST, leverIds, LEVERS, LOSS, phasesOf, SECONDS, STRIKE } from './content.ts'
import { forget } from './forget.ts'
import { specialistAwards, specialistOutcome } from './outcome.ts'
import { specialistRobot } from './robot.ts'
import { clientFor, keepFor, lossScores, recipeFor, struckFor } from './score.ts'
import { specialistStory } from './story.ts'
import { specialistTap, type SpecialistTap } from './taps.ts'
import { PHASES, type SpecialistPhase, type SpecialistState } from './types.ts'
import { specialistView } from './view.ts'
import type { SpecialistView } from './view-types.ts'

function begin(draft: Draft, { form, rematch }: PlannedStop): SpecialistState {
  draft.newPhase(SECONDS.pick)
  const { checkpoint, job } = draft.model('own-or-depot')
  return {
    stop: 'specialist',
    phase: 'pick',
    form,
    rematch,
    base: checkpoint,
    picks: choose.none,
    levers: { steps: choose.none, rate: choose.none, replay: choose.none },
    strikes: choose.none,
    keeps: choose.none,
    clients: {},
    recipes: {},
    struck: {},
    kept: {},
    bets: bet.none,
    measured: {},
    made: {},
    training: null,
    says: {},
    reasons: vote.none,
    waiting: job === null ? {} : { [job]: 'base' },
    troubled: [],
  }
}

/** When each of them is asked. */
const WHEN: Readonly<Record<SpecialistTap['ask'], SpecialistPhase>> = {
  client: 'pick',
  steps: 'recipe',
  rate: 'recipe',
  replay: 'recipe',
  strike: 'recipe',
  loss: 'bet',
  keep: 'again',
  say: 'say',
}

function take(
  _draft: Draft,
  state: SpecialistState,
  seat: Seat,
  { ask, tap }: SpecialistTap,
): SpecialistState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[ask])
  if (word !== null) return word
  switch (ask) {
    case 'client':
      return taken(choose.take(state.picks, seat, tap, CLIENT), (picks) => ({ ...state, picks }))
    case 'steps':
    case 'rate':
    case 'replay':
      return taken(choose.take(state.levers[ask], seat, tap, { options: LEVERS[ask].length }), (set) => ({
        ...state,
        levers: { ...state.levers, [ask]: set },
      }))
    case 'strike':
      return taken(choose.take(state.strikes, seat, tap, STRIKE), (strikes) => ({ ...state, strikes }))
    case 'loss':
      return taken(bet.take(state.bets, seat, tap, LOSS), (bets) => ({ ...state, bets }))
    case 'keep':
      return taken(choose.take(state.keeps, seat, tap, KEEP), (keeps) => ({ ...state, keeps }))
    case 'say':
      return taken(vote.take(state.reasons, seat, tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}

/** Of every team that somebody plays in. */
function byTeam<T>(match: Match, of: (team: TeamId) => T): Readonly<Record<TeamId, T>> {
  return Object.fromEntries(teamsAtPlay(match).map(({ id }) => [id, of(id)]))
}

function ring(draft: Draft, state: SpecialistState, by: 'bell' | 'host'): SpecialistState | null {
  const { match } = draft
  const waits = held(draft, state, by, !lacks(state))
  if (waits !== null) return waits
  const next = enterNext(draft, closed(match, state), phasesOf(state), SECONDS)
  if (next === null) return null
  if (next.phase === 'front') payBets(draft, lossScores(next, match))
  if (next.phase === 'answer') payBets(draft, lastScores(next.reasons, LAST))
  // The weights of the first jobs are not needed any more.
  if (next.phase === 'say') draft.keep([next.base])
  const asked = train(draft, next)
  return next.phase === 'left' ? clockWaits(draft, asked, !lacks(asked)) : asked
}

/** What the phase has asked is decided. */
function closed(match: Match, state: SpecialistState): SpecialistState {
  switch (state.phase) {
    case 'pick':
      return { ...state, clients: byTeam(match, (team) => clientFor(match, state, team)) }
    case 'recipe':
      return {
        ...state,
        recipes: byTeam(match, (team) => recipeFor(match, state, team)),
        struck: byTeam(match, (team) => struckFor(match, state, team)),
      }
    case 'again':
      return { ...state, kept: byTeam(match, (team) => keepFor(match, state, team)) }
    case 'bet':
    case 'front':
    case 'interview':
    case 'left':
    case 'say':
    case 'answer':
      return state
  }
}

export const specialist: Stop<SpecialistState, SpecialistTap, SpecialistView> = {
  id: 'specialist',
  card,
  tap: specialistTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone: (state, seat) => {
    switch (state.phase) {
      case 'pick':
        return choose.has(state.picks, seat)
      case 'recipe':
        return leverIds.every((lever) => choose.has(state.levers[lever], seat)) && choose.has(state.strikes, seat)
      case 'bet':
        return bet.has(state.bets, seat)
      case 'again':
        return choose.has(state.keeps, seat)
      case 'say':
        return vote.has(state.reasons, seat)
      case 'front':
      case 'interview':
      case 'left':
      case 'answer':
        return null
    }
  },
  shows: (state) => {
    switch (state.phase) {
      case 'front':
      case 'left':
        return isMeasured(state) ? frontSeconds(Object.keys(state.recipes).length) : null
      case 'interview':
      case 'answer':
        return 0
      case 'pick':
      case 'recipe':
      case 'bet':
      case 'again':
      case 'say':
        return null
    }
  },
  // Who chose for one team is not paid for another's model.
  mayMove: ({ phase }) => phase === 'pick' || phase === 'say' || phase === 'answer',
  asked: (state, _pack, isOver) => specialistAsked(state, isOver),
  view: specialistView,
  robot: specialistRobot,
  speaks: ({ phase, base }, match) => {
    if (phase !== 'front' && phase !== 'interview' && phase !== 'left') return null
    const from = provenanceOf(match, base)
    return from === null ? null : copyOf(from)
  },
  spare: true,
  outcome: specialistOutcome,
  awards: specialistAwards,
  story: specialistStory,
}
