/**
 * Who moves together: before a fresh model learns anything, chips lie on pairs of words that may come to lie near each other.
 * Then it is trained before all eyes, and the map of its words is shown step by step. In the rematch the words of each
 * sentence are shuffled, and chips lie on the pair that this brings nearer.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { bet } from '../../shared/moves/bet.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits, troubledBy, UNASKED } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { movesAsked } from './asked.ts'
import { card } from './card.ts'
import { lastFrameSeconds } from './choreography.ts'
import { betSeconds, FRAME_SECONDS, LAST, legsOf, SECONDS, tableOf } from './content.ts'
import { movesFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askWatched, done, failed, isMeasured, progress } from './lab.ts'
import { movesAwards, movesOutcome, movesStory } from './outcome.ts'
import { pairsFor } from './pairs.ts'
import { movesRobot } from './robot.ts'
import { betsOf, pairScores } from './score.ts'
import { movesTap, type MovesTap } from './taps.ts'
import { PHASES, type MovesPhase, type MovesState } from './types.ts'
import { movesView } from './view.ts'
import type { MovesView } from './view-types.ts'

function begin(draft: Draft, planned: PlannedStop): MovesState {
  const { form, rematch } = planned
  draft.newPhase(betSeconds(0))
  const pairs = pairsFor(draft.pack, randomFrom(draft.match.seed))
  const legs = Array.from({ length: legsOf(planned) })
  const state: MovesState = {
    stop: 'who-moves',
    phase: 'bet',
    form,
    rematch,
    pairs,
    leg: 0,
    bets: legs.map(() => bet.none),
    watched: legs.map(() => null),
    live: null,
    frame: 0,
    reasons: vote.none,
    ...UNASKED,
  }
  return pairs === null ? troubledBy(state, 'pairs') : state
}

/** When each of them is asked. */
const WHEN: Readonly<Record<MovesTap['ask'], MovesPhase>> = { pair: 'bet', say: 'say' }

function take(_draft: Draft, state: MovesState, seat: Seat, { ask, tap }: MovesTap): MovesState | RejectWord {
  const { phase, leg, bets, pairs } = state
  const word = untimely(PHASES, phase, WHEN[ask])
  if (word !== null) return word
  switch (ask) {
    case 'pair':
      if (pairs === null) return 'not-now'
      return taken(bet.take(betsOf(state, leg), seat, tap, tableOf(pairs.length)), (all) => ({
        ...state,
        bets: bets.with(leg, all),
      }))
    case 'say':
      return taken(vote.take(state.reasons, seat, tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}

function ring(draft: Draft, state: MovesState, by: 'bell' | 'host'): MovesState | null {
  const into = (phase: MovesPhase, from = state) =>
    enter(draft, from, phase, phase === 'bet' ? betSeconds(from.leg) : SECONDS[phase])
  const last = () => (state.form === 'full' ? into('say') : null)
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  const { phase, leg, watched, frame } = state
  switch (phase) {
    case 'bet': {
      if (state.pairs === null) return last()
      const training = askWatched(draft, into('train', { ...state, live: null, frame: 0 }))
      return clockWaits(draft, training, isMeasured(training))
    }
    case 'train': {
      if (watched[leg] == null) return last()
      const onMap = into('map')
      draft.beat(FRAME_SECONDS)
      payBets(draft, pairScores(onMap, leg))
      return onMap
    }
    case 'map': {
      const lastFrame = (watched[leg]?.marks.length ?? 1) - 1
      // Who goes on before the map has come to its end sees the end.
      if (frame < lastFrame) return framed(draft, state, by === 'bell' ? frame + 1 : lastFrame, lastFrame)
      return leg + 1 < state.bets.length ? into('bet', { ...state, leg: leg + 1 }) : last()
    }
    case 'say':
      payBets(draft, lastScores(state.reasons, LAST))
      return into('answer')
    case 'answer':
      return null
  }
}

function framed(draft: Draft, state: MovesState, frame: number, lastFrame: number): MovesState {
  if (frame < lastFrame) draft.beat(FRAME_SECONDS)
  else draft.ringIn(SECONDS.map)
  return { ...state, frame }
}

function shows(state: MovesState): number | null {
  const { phase, leg, watched, frame } = state
  if (phase === 'train') return watched[leg] == null ? null : 0
  if (phase === 'map') return frame + 1 < (watched[leg]?.marks.length ?? 0) ? null : lastFrameSeconds
  return phase === 'answer' ? 0 : null
}

export const whoMoves: Stop<MovesState, MovesTap, MovesView> = {
  id: 'who-moves',
  card,
  tap: movesTap,
  begin,
  take,
  ring,
  done,
  failed,
  progress,
  forget,
  isDone: (state, seat) => {
    if (state.phase === 'bet') return state.pairs === null ? null : bet.has(betsOf(state, state.leg), seat)
    return state.phase === 'say' ? vote.has(state.reasons, seat) : null
  },
  shows,
  asked: movesAsked,
  view: movesView,
  robot: movesRobot,
  // A brain of its own, which begins with nothing.
  speaks: (state) => {
    const { phase, live, frame, leg, watched } = state
    if (phase === 'train') return { origin: 'fresh', steps: live?.step ?? 0, of: null }
    return phase === 'map' ? { origin: 'fresh', steps: watched[leg]?.marks[frame]?.step ?? 0, of: null } : null
  },
  outcome: movesOutcome,
  figure: movesFigure,
  awards: movesAwards,
  spare: true,
  story: movesStory,
}
