/**
 * Which book did this brain read? Brains have each read one book most, and write. The class bets on what it was, after one line
 * and again after five; then the counters weigh every word (LEARNING, a class's own text). The room's own model does not move.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import { waitForLab } from '../../shared/moves/measure.ts'
import { bookAsked } from './asked.ts'
import { done, failed, legOf, linesOf, trainNext } from './brains.ts'
import { card } from './card.ts'
import { matrixSeconds, toldSeconds } from './choreography.ts'
import { legsOf, SECONDS, TURNS } from './content.ts'
import { bookFigure } from './figure.ts'
import { bookAwards, bookOutcome } from './outcome.ts'
import { drawBrains, forget, isReady, lay, linesNow, showAll, startTurn, tell } from './play.ts'
import { bookRobot } from './robot.ts'
import { hasPrintings, shelfOf } from './shelf.ts'
import { bookStory } from './story.ts'
import { bookTap, type BookTap } from './taps.ts'
import type { BookState } from './types.ts'
import { bookView } from './view.ts'
import type { BookView } from './view-types.ts'

function begin(draft: Draft, planned: PlannedStop): BookState {
  const legs = legsOf(planned).filter(({ set }) => set === 'mixtures' || hasPrintings(draft.pack))
  const state: BookState = {
    stop: 'which-book',
    phase: 'read',
    legs,
    leg: 0,
    turn: 0,
    asked: 0,
    sizes: {
      mixtures: shelfOf(draft.pack, 'mixtures').books.length,
      printings: shelfOf(draft.pack, 'printings').books.length,
    },
    readers: {},
    draws: drawBrains(draft.pack, legs, draft.match.seed),
    turns: legs.map(() => []),
    moved: [],
    waiting: {},
    troubled: [],
  }
  return enter(draft, trainNext(draft, state), 'read', SECONDS.read)
}

function ring(draft: Draft, state: BookState, by: 'bell' | 'host'): BookState | null {
  const waits = () => (by === 'bell' ? waitForLab(draft, state, isReady(state)) : null)
  switch (state.phase) {
    case 'read':
      return waits() ?? startTurn(draft, state, 0)
    case 'line':
      return waits() ?? showAll(draft, state)
    case 'lines':
      return tell(draft, state)
    case 'told':
      return state.turn + 1 < TURNS
        ? startTurn(draft, state, state.turn + 1)
        : enter(draft, state, 'matrix', SECONDS.matrix)
    case 'matrix':
      return nextLeg(draft, state)
  }
}

function nextLeg(draft: Draft, state: BookState): BookState | null {
  const leg = state.legs[state.leg + 1]
  if (leg === undefined) return null
  const next = { ...state, leg: state.leg + 1, turn: 0 }
  return leg.isRematch ? startTurn(draft, next, 0) : enter(draft, next, 'read', SECONDS.read)
}

/** The line that was waited for is here: from now on there is something to bet on. */
function heard(draft: Draft, before: BookState, state: BookState): BookState {
  if (state.phase === 'line' && !isReady(before) && isReady(state)) draft.ringIn(SECONDS.line)
  return state
}

export const whichBook: Stop<BookState, BookTap, BookView> = {
  id: 'which-book',
  card,
  tap: bookTap,
  begin,
  take: (draft, state, seat, { tap }) => lay(draft, state, seat, tap),
  ring,
  done: (draft, state, report) => heard(draft, state, done(draft, state, report)),
  failed: (draft, state, job) => heard(draft, state, failed(draft, state, job)),
  forget,
  isDone: (state, seat) => {
    if (state.phase !== 'line' && state.phase !== 'lines') return null
    return linesNow(state).length === 0 ? null : state.moved.includes(seat.id)
  },
  shows: (state) => {
    switch (state.phase) {
      case 'read':
        return isReady(state) ? 0 : null
      case 'told':
        return toldSeconds(linesOf(state, state.leg, state.turn).length)
      case 'matrix':
        return matrixSeconds(state.sizes[legOf(state).set])
      case 'line':
      case 'lines':
        return null
    }
  },
  asked: bookAsked,
  view: bookView,
  robot: bookRobot,
  speaks: () => null,
  outcome: bookOutcome,
  figure: bookFigure,
  awards: bookAwards,
  story: (states, _match, pack) => bookStory(states, pack),
}
