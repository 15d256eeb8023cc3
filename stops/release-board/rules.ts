/**
 * Release board: teams seal what counts before they see anything. Then five models of the room are laid open by those figures
 * alone; one is released, as it is, repaired, or trained anew; and users say sentences that nobody has trained on. Goodhart's crown
 * goes to the metric whose first choice is the worst for them. The rematch is the same with other users.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits } from '../../shared/moves/measure.ts'
import { vote } from '../../shared/moves/vote.ts'
import { boardAsked } from './asked.ts'
import { card } from './card.ts'
import { rowsSeconds } from './choreography.ts'
import { phasesOf, SECONDS } from './content.ts'
import { boardFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askCandidates, askRepairs, done, failed, isMeasured, payUsers } from './lab.ts'
import { boardAwards, boardOutcome } from './outcome.ts'
import { boardRobot } from './robot.ts'
import { againScores, reasonScores, shippedBy } from './score.ts'
import { boardStory } from './story.ts'
import { take } from './take.ts'
import { boardTap, type BoardTap } from './taps.ts'
import { MAKERS, USERS, type BoardPhase, type BoardState, type Maker } from './types.ts'
import { boardView } from './view.ts'
import type { BoardView } from './view-types.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 79_002

function begin(draft: Draft, { form, rematch }: PlannedStop): BoardState {
  draft.newPhase(SECONDS.seal)
  const random = sealedFrom(draft.match.seed, APART)
  const { checkpoint, job } = draft.model('own-or-depot')
  const state: BoardState = {
    stop: 'release-board',
    phase: 'seal',
    form,
    rematch,
    users: USERS[random.below(USERS.length)] ?? USERS[0],
    order: random.shuffle(MAKERS),
    base: checkpoint,
    made: madeOf(draft),
    measured: {},
    repaired: {},
    seals: bet.none,
    decisions: choose.none,
    shipped: {},
    bets: bet.none,
    again: bet.none,
    reasons: vote.none,
    waiting: job === null ? {} : { [job]: 'base' },
    troubled: [],
  }
  return askCandidates(draft, state)
}

function madeOf(draft: Draft): BoardState['made'] {
  const name = (_maker: Maker) => draft.newName('c')
  return {
    steady: name('steady'),
    crammed: name('crammed'),
    narrow: name('narrow'),
    rote: name('rote'),
    early: name('early'),
  }
}

function ring(draft: Draft, state: BoardState, by: 'bell' | 'host'): BoardState | null {
  const waits = held(draft, state, by, state.phase === 'bet' || isMeasured(state))
  if (waits !== null) return waits
  const next = nextOf(state)
  if (next === null) return null
  const closed =
    state.phase === 'board' ? askRepairs(draft, { ...state, shipped: shippedBy(draft.match, state) }) : state
  return entered(draft, enter(draft, closed, next, SECONDS[next]))
}

/** Without any candidate there is nothing to decide. */
function nextOf(state: BoardState): BoardPhase | null {
  if (state.phase === 'seal' && Object.keys(state.measured).length === 0) return 'say'
  const phases = phasesOf(state)
  return phases[phases.indexOf(state.phase) + 1] ?? null
}

/** What the phase tells is paid as it is told. */
function entered(draft: Draft, state: BoardState): BoardState {
  switch (state.phase) {
    case 'users':
      if (isMeasured(state)) payUsers(draft, state)
      return clockWaits(draft, state, isMeasured(state))
    case 'crown':
      // No model is repaired any more.
      draft.keep([])
      return state
    case 'moved':
      payBets(draft, againScores(state))
      return state
    case 'answer':
      payBets(draft, reasonScores(state))
      return state
    case 'seal':
    case 'board':
    case 'bet':
    case 'again':
    case 'say':
      return state
  }
}

function isDone(state: BoardState, seat: Seat): boolean | null {
  switch (state.phase) {
    case 'seal':
      return bet.has(state.seals, seat)
    case 'board':
      return choose.has(state.decisions, seat)
    case 'bet':
      return bet.has(state.bets, seat)
    case 'again':
      return bet.has(state.again, seat)
    case 'say':
      return vote.has(state.reasons, seat)
    case 'users':
    case 'crown':
    case 'moved':
    case 'answer':
      return null
  }
}

function shows(state: BoardState): number | null {
  switch (state.phase) {
    case 'users':
      return isMeasured(state) ? rowsSeconds : null
    case 'crown':
    case 'moved':
      return rowsSeconds
    case 'answer':
      return 0
    case 'seal':
    case 'board':
    case 'bet':
    case 'again':
    case 'say':
      return null
  }
}

export const releaseBoard: Stop<BoardState, BoardTap, BoardView> = {
  id: 'release-board',
  card,
  tap: boardTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone,
  shows,
  // Who has seen one team's figures decides for no other, and is not paid for another's model.
  mayMove: ({ phase }) => phase !== 'board' && phase !== 'bet' && phase !== 'users',
  outcome: boardOutcome,
  figure: boardFigure,
  awards: boardAwards,
  asked: (state, _pack, isOver) => boardAsked(state, isOver),
  view: boardView,
  robot: boardRobot,
  speaks: ({ phase, base }, match) =>
    phase === 'users' || phase === 'crown' || phase === 'moved' ? provenanceOf(match, base) : null,
  spare: true,
  story: boardStory,
}
