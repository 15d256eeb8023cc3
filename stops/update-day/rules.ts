/**
 * Update day: everybody talks to the model and tells it what is new, and bets on what that has changed in it. A fingerprint of
 * all its numbers says: nothing. Then the class decides how an update is read, copies of the model are trained on it, and the
 * fingerprint is another one.
 */
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Provenance } from '../../shared/match/origin.ts'
import type { Match, Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { rowsOf, write } from '../../shared/moves/write.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { updateAsked } from './asked.ts'
import { card } from './card.ts'
import { sameSeconds, updatedSeconds } from './choreography.ts'
import { CHANGED, ENOUGH, MOVED, PLAN, SECONDS } from './content.ts'
import { updateFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askLook, askUpdates, done, failed, isMeasured, say } from './lab.ts'
import { newsOf } from './news.ts'
import { updateAwards, updateOutcome } from './outcome.ts'
import { updateRobot } from './robot.ts'
import { chosenPlan } from './score.ts'
import { updateStory } from './story.ts'
import { updateTap, type UpdateTap } from './taps.ts'
import { PHASES, type UpdatePhase, type UpdateState } from './types.ts'
import { updateView } from './view.ts'
import type { UpdateView } from './view-types.ts'

function begin(draft: Draft): UpdateState {
  draft.newPhase(SECONDS.chat)
  const { checkpoint, job } = draft.model('own-or-depot')
  const state: UpdateState = {
    stop: 'update-day',
    phase: 'chat',
    base: checkpoint,
    said: write.none,
    first: null,
    last: null,
    changed: bet.none,
    moved: bet.none,
    plans: choose.none,
    updates: {},
    waiting: job === null ? {} : { [job]: 'base' },
    troubled: [],
  }
  return askLook(draft, state, 'first')
}

/** When each of them is asked. */
const WHEN: Readonly<Record<UpdateTap['ask'], UpdatePhase>> = {
  chat: 'chat',
  changed: 'bet',
  plan: 'plan',
  moved: 'plan',
}

function take(draft: Draft, state: UpdateState, seat: Seat, on: UpdateTap): UpdateState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[on.ask])
  if (word !== null) return word
  switch (on.ask) {
    case 'chat':
      return say(draft, state, seat, on.tap)
    case 'changed':
      return taken(bet.take(state.changed, seat, on.tap, CHANGED), (changed) => ({ ...state, changed }))
    case 'plan':
      return taken(choose.take(state.plans, seat, on.tap, PLAN), (plans) => ({ ...state, plans }))
    case 'moved':
      return taken(bet.take(state.moved, seat, on.tap, MOVED), (moved) => ({ ...state, moved }))
  }
}

function ring(draft: Draft, state: UpdateState, by: 'bell' | 'host'): UpdateState | null {
  const into = (phase: UpdatePhase) => enter(draft, state, phase, SECONDS[phase])
  const waiting = (next: UpdateState) => clockWaits(draft, next, isMeasured(next))
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'chat':
      return into('bet')
    case 'bet':
      return waiting(askLook(draft, into('same'), 'last'))
    case 'same':
      return newsOf(draft.pack, draft.match.seed) === null ? null : into('plan')
    case 'plan':
      return waiting(askUpdates(draft, into('updated'), chosenPlan(state)))
    case 'updated':
      return null
  }
}

function isDone({ phase, said, changed, plans, moved }: UpdateState, seat: Seat): boolean | null {
  if (phase === 'chat') return rowsOf(said, seat.id) >= ENOUGH
  if (phase === 'bet') return bet.has(changed, seat)
  return phase === 'plan' ? choose.has(plans, seat) && bet.has(moved, seat) : null
}

function shows(state: UpdateState): number | null {
  if (!isMeasured(state)) return null
  return state.phase === 'same' ? sameSeconds : state.phase === 'updated' ? updatedSeconds : null
}

function speaks(state: UpdateState, match: Match): Provenance | null {
  const { phase, base, updates } = state
  if (phase === 'bet' || phase === 'plan') return null
  return provenanceOf(match, phase === 'updated' ? (updates[chosenPlan(state)]?.to ?? base) : base)
}

export const updateDay: Stop<UpdateState, UpdateTap, UpdateView> = {
  id: 'update-day',
  card,
  tap: updateTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone,
  shows,
  outcome: updateOutcome,
  figure: updateFigure,
  awards: updateAwards,
  asked: (state, _pack, _isOver) => updateAsked(state),
  view: updateView,
  robot: updateRobot,
  speaks,
  spare: true,
  story: updateStory,
}
