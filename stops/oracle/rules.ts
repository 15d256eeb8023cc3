/**
 * Oracle: who builds a large model trains small ones first. Four brains that differ in their width alone are trained, and stand
 * as dots on a wall of two logarithmic scales. Everybody draws a line to where the large one will come out, with a band; it is
 * trained before all eyes; then the class may buy the next size.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { UNHEARD } from '../../shared/moves/left.ts'
import { isOpen, UNASKED, clockWaits } from '../../shared/moves/measure.ts'
import { vote } from '../../shared/moves/vote.ts'
import { oracleAsked } from './asked.ts'
import { floorOf } from './brains.ts'
import { card } from './card.ts'
import { boughtSeconds, linesSeconds, outcomeSeconds, trainSeconds } from './choreography.ts'
import { SECONDS } from './content.ts'
import { oracleFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askFor, buyPaid, done, failed, isMeasured, progress } from './lab.ts'
import { oracleAwards, oracleOutcome } from './outcome.ts'
import { oracleRobot } from './robot.ts'
import { guessScores, lineScores, answerScores } from './score.ts'
import { oracleStory } from './story.ts'
import { take } from './take.ts'
import { oracleTap, type OracleTap } from './taps.ts'
import type { OraclePhase, OracleState } from './types.ts'
import { oracleView } from './view.ts'
import type { OracleView } from './view-types.ts'

function begin(draft: Draft, { rematch }: PlannedStop): OracleState {
  draft.newPhase(SECONDS.guess)
  const state: OracleState = {
    stop: 'oracle',
    phase: 'guess',
    rematch,
    floor: floorOf(draft.match, draft.pack),
    guesses: bet.none,
    ats: amount.none,
    bands: choose.none,
    buys: bet.none,
    reasons: vote.none,
    trained: 0,
    live: [],
    small: null,
    large: null,
    next: null,
    since: {},
    ...UNHEARD,
    seconds: {},
    ...UNASKED,
  }
  return askFor(draft, state, 'small')
}

function ring(draft: Draft, state: OracleState, by: 'bell' | 'host'): OracleState | null {
  const into = (phase: OraclePhase) => enter(draft, state, phase, SECONDS[phase])
  const waiting = (next: OracleState) => clockWaits(draft, next, isMeasured(next))
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'guess':
      return state.small === null ? into('say') : guessPaid(draft, into('line'))
    case 'line':
      return into('lines')
    case 'lines':
      return waiting(askFor(draft, into('train'), 'large'))
    case 'train':
      return state.large === null ? into('say') : linesPaid(draft, into('outcome'))
    case 'outcome':
      return state.next === null && !isOpen(state, 'next') ? into('say') : into('buy')
    case 'buy':
      return buyPaid(draft, waiting(into('bought')))
    case 'bought':
      return into('say')
    case 'say':
      return answersPaid(draft, into('answer'))
    case 'answer':
      return null
  }
}

function guessPaid(draft: Draft, state: OracleState): OracleState {
  payBets(draft, guessScores(state))
  return state
}

/** While people look at the outcome the next size is trained. */
function linesPaid(draft: Draft, state: OracleState): OracleState {
  payBets(draft, lineScores(state))
  return state.rematch ? askFor(draft, state, 'next') : state
}

function answersPaid(draft: Draft, state: OracleState): OracleState {
  payBets(draft, answerScores(state))
  return state
}

function isDone(state: OracleState, seat: Seat): boolean | null {
  switch (state.phase) {
    case 'guess':
      return bet.has(state.guesses, seat)
    case 'line':
      return amount.has(state.ats, seat)
    case 'buy':
      return bet.has(state.buys, seat)
    case 'say':
      return vote.has(state.reasons, seat)
    case 'lines':
    case 'train':
    case 'outcome':
    case 'bought':
    case 'answer':
      return null
  }
}

function shows(state: OracleState): number | null {
  switch (state.phase) {
    case 'lines':
      return linesSeconds
    case 'train':
      return isMeasured(state) ? trainSeconds : null
    case 'outcome':
      return outcomeSeconds
    case 'bought':
      return isMeasured(state) ? boughtSeconds : null
    case 'answer':
      return 0
    case 'guess':
    case 'line':
    case 'buy':
    case 'say':
      return null
  }
}

export const oracle: Stop<OracleState, OracleTap, OracleView> = {
  id: 'oracle',
  card,
  tap: oracleTap,
  begin,
  take,
  ring,
  done,
  failed,
  progress,
  forget,
  isDone,
  shows,
  spare: true,
  outcome: oracleOutcome,
  figure: oracleFigure,
  awards: oracleAwards,
  asked: oracleAsked,
  view: oracleView,
  robot: oracleRobot,
  // These brains are nobody's model.
  speaks: () => null,
  story: oracleStory,
}
