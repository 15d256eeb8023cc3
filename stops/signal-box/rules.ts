/**
 * Signal Box: everybody is a judge with a secret card, and says of two sentences of the model which is the better one. A copy of
 * the model is trained from these votes, on a leash that the class chooses. Old and new are compared blind; then it is told what else has
 * moved, whether it was the votes or the choice of the questions, and what comes of it off the leash.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits, isOpen } from '../../shared/moves/measure.ts'
import { vote } from '../../shared/moves/vote.ts'
import { signalAsked } from './asked.ts'
import { card } from './card.ts'
import {
  cardsSeconds,
  flatteredSeconds,
  hackedSeconds,
  movedSeconds,
  resultSeconds,
  trainSeconds,
} from './choreography.ts'
import { SECONDS } from './content.ts'
import { duelCount } from './duels.ts'
import { signalFigure } from './figure.ts'
import { forget } from './forget.ts'
import { blindCount } from './judges.ts'
import { againPaid, askFond, askPool, askRuns, done, failed, isMeasured, mayEnd, mayFlatter, progress } from './lab.ts'
import { signalAwards, signalOutcome } from './outcome.ts'
import { signalRobot } from './robot.ts'
import { answerScores, cardScores, examScores, judgeScores } from './score.ts'
import { signalStory } from './story.ts'
import { take } from './take.ts'
import { signalTap, type SignalTap } from './taps.ts'
import type { SignalPhase, SignalState } from './types.ts'
import { signalView } from './view.ts'
import { released } from './written.ts'
import type { SignalView } from './view-types.ts'

function begin(draft: Draft, { rematch }: PlannedStop): SignalState {
  draft.newPhase(SECONDS.judge)
  const { checkpoint, job } = draft.model('own-or-depot')
  const state: SignalState = {
    stop: 'signal-box',
    phase: 'judge',
    rematch,
    base: checkpoint,
    pool: [],
    verdicts: {},
    leashes: choose.none,
    bets: bet.none,
    exams: bet.none,
    blind: {},
    again: bet.none,
    polite: null,
    manners: [],
    liked: {},
    fonds: bet.none,
    was: null,
    is: null,
    reasons: vote.none,
    live: [],
    runs: {},
    waiting: job === null ? {} : { [job]: 'base' },
    troubled: [],
  }
  return clockWaits(draft, askPool(draft, state), false)
}

function ring(draft: Draft, state: SignalState, by: 'bell' | 'host'): SignalState | null {
  const into = (phase: SignalPhase, from = state) => enter(draft, from, phase, SECONDS[phase])
  const waiting = (next: SignalState) => clockWaits(draft, next, isMeasured(next))
  const waits = held(draft, state, by, mayEnd(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'judge':
      return state.pool.length === 0 ? into('say') : into('bet')
    case 'bet':
      return waiting(askRuns(draft, into('train')))
    case 'train':
      return state.runs.class === undefined ? into('say') : into('blind')
    case 'blind':
      return resultPaid(draft, into('result'))
    case 'result':
      return movedPaid(draft, into('moved'))
    case 'moved':
      return state.runs.coins === undefined ? afterCards(state, into) : into('cards')
    case 'cards':
      return afterCards(state, into)
    case 'again':
      return againPaid(draft, waiting(into('hacked')))
    case 'hacked':
      return into(mayFlatter(state, draft.pack) ? 'flatter' : 'say')
    case 'flatter':
      return waiting(askFond(draft, into('flattered')))
    case 'flattered':
      return into('say')
    case 'say': {
      const told = into('answer')
      payBets(draft, answerScores(told))
      return told
    }
    case 'answer':
      return null
  }
}

function afterCards(state: SignalState, into: (phase: SignalPhase) => SignalState): SignalState {
  const isPlayed = state.rematch && (state.runs.loose !== undefined || isOpen(state, 'loose'))
  return into(isPlayed ? 'again' : 'say')
}

function resultPaid(draft: Draft, state: SignalState): SignalState {
  const { match, pack } = draft
  payBets(draft, [...cardScores(state, pack), ...judgeScores(match, state, pack)])
  return state
}

function movedPaid(draft: Draft, state: SignalState): SignalState {
  payBets(draft, examScores(state))
  return state
}

function isDone(state: SignalState, seat: Seat): boolean | null {
  switch (state.phase) {
    case 'judge':
      return state.pool.length === 0 ? null : (state.verdicts[seat.id]?.length ?? 0) >= duelCount(state.pool)
    case 'bet':
      return choose.has(state.leashes, seat) && bet.has(state.bets, seat) && bet.has(state.exams, seat)
    case 'blind':
      return (state.blind[seat.id]?.length ?? 0) >= blindCount(state)
    case 'again':
      return bet.has(state.again, seat)
    case 'flatter':
      return bet.has(state.fonds, seat)
    case 'say':
      return vote.has(state.reasons, seat)
    case 'train':
    case 'result':
    case 'moved':
    case 'cards':
    case 'hacked':
    case 'flattered':
    case 'answer':
      return null
  }
}

function shows(state: SignalState): number | null {
  switch (state.phase) {
    case 'train':
      return isMeasured(state) ? trainSeconds : null
    case 'result':
      return resultSeconds
    case 'moved':
      return isMeasured(state) ? movedSeconds : null
    case 'cards':
      return cardsSeconds
    case 'hacked':
      return isMeasured(state) ? hackedSeconds : null
    case 'flattered':
      return isMeasured(state) ? flatteredSeconds : null
    case 'answer':
      return 0
    case 'judge':
    case 'bet':
    case 'blind':
    case 'again':
    case 'flatter':
    case 'say':
      return null
  }
}

export const signalBox: Stop<SignalState, SignalTap, SignalView> = {
  id: 'signal-box',
  card,
  tap: signalTap,
  begin,
  take,
  ring,
  done,
  failed,
  progress,
  forget,
  isDone,
  shows,
  outcome: signalOutcome,
  figure: signalFigure,
  released,
  awards: signalAwards,
  asked: signalAsked,
  view: signalView,
  robot: signalRobot,
  spare: true,
  speaks: ({ phase, base, pool }, match) =>
    pool.length > 0 && phase !== 'say' && phase !== 'answer' ? provenanceOf(match, base) : null,
  story: signalStory,
}
