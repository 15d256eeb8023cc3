/**
 * Departure check: six questions before a lesson and six others after it. Ten chips lie over four answers, and no answer is
 * told before the end. Half of the seats has the one six first, half the other: what is found after is not what was practised
 * before. It pays nobody and ranks nobody: what it measures is the lesson.
 *
 * It comes twice in a plan. The second time it finds in the match what was answered the first time.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Match, Seat } from '../../shared/match/types.ts'
import { bet, type Bets } from '../../shared/moves/bet.ts'
import { explain } from '../../shared/moves/explain.ts'
import { taken } from '../../shared/moves/move.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { sittingOf } from './across.ts'
import { departureAsked } from './asked.ts'
import { card } from './card.ts'
import { askSeconds, ITEMS, SECONDS, TABLE, TEXT } from './content.ts'
import { departureFigure } from './figure.ts'
import { forget } from './forget.ts'
import { asksOf, halvesOf, hasAll } from './halves.ts'
import { departureOutcome } from './outcome.ts'
import { departureRobot } from './robot.ts'
import { departureTap, type DepartureTap } from './taps.ts'
import { isDeparture, PHASES, type DepartureState } from './types.ts'
import { departureView } from './view.ts'
import type { DepartureView } from './view-types.ts'

function begin(draft: Draft, { form }: PlannedStop): DepartureState {
  draft.newPhase(askSeconds(form))
  const before = sittingBefore(draft.match)
  return {
    stop: 'departure',
    phase: 'ask',
    form,
    halves: halvesOf(draft.match, before?.halves),
    bets: ITEMS.map(() => bet.none),
    texts: explain.none,
    earlier: before === null ? null : { bets: before.bets.map(staying(draft.match)), texts: before.texts },
    waiting: {},
  }
}

/** The check before the lesson, if anybody has answered it. null: this is it. */
function sittingBefore({ finished }: Match): DepartureState | null {
  const last = finished.findLast(isDeparture)
  const isBefore = last?.earlier === null && last.bets.some((each) => Object.keys(each).length > 0)
  return isBefore ? last : null
}

/** Without whoever was put out since. */
function staying({ seats }: Match): (bets: Bets) => Bets {
  return (bets) => Object.fromEntries(Object.entries(bets).filter(([seat]) => seats[seat]?.removed === false))
}

function take(draft: Draft, state: DepartureState, seat: Seat, on: DepartureTap): DepartureState | RejectWord {
  const word = untimely(PHASES, state.phase, 'ask')
  if (word !== null) return word
  if (on.ask === 'explain') {
    if (state.form === 'express') return 'not-now'
    return taken(explain.take(state.texts, seat, on.tap, TEXT), (texts) => ({ ...state, texts }))
  }
  const { item, chips } = on.tap
  if (!asksOf(state, draft.match, seat.id).includes(item)) return 'out-of-range'
  return taken(bet.take(state.bets[item] ?? bet.none, seat, chips, TABLE), (all) => ({
    ...state,
    bets: state.bets.with(item, all),
  }))
}

function ring(draft: Draft, state: DepartureState): DepartureState | null {
  switch (state.phase) {
    case 'ask': {
      // Whoever has come meanwhile keeps the half that it has had.
      const halves = halvesOf(draft.match, state.halves)
      const next = state.form === 'full' ? 'draw' : 'close'
      return enter(draft, { ...state, halves }, next, SECONDS[next])
    }
    case 'draw':
      return enter(draft, state, 'close', SECONDS.close)
    case 'close':
      return null
  }
}

export const departure: Stop<DepartureState, DepartureTap, DepartureView> = {
  id: 'departure',
  card,
  tap: departureTap,
  begin,
  take,
  ring,
  done: (_draft, state) => state,
  failed: (_draft, state) => state,
  forget,
  isDone: (state, { id }) => (state.phase === 'ask' ? hasAll(state, id) : null),
  shows: ({ phase }) => (phase === 'ask' ? null : 0),
  asked: (state, _pack, _isOver, match) => departureAsked(state, match),
  view: departureView,
  robot: departureRobot,
  speaks: () => null,
  written: (on) => (on.ask === 'explain' ? on.tap : null),
  outcome: departureOutcome,
  figure: departureFigure,
  better: 'more',
  totals: (state, match) => (state.phase === 'ask' ? null : sittingOf(state, match)),
}
