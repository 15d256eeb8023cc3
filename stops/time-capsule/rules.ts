/**
 * Time capsule: the model's sentences end on one day, and then the world changes. Everybody bets how it answers what it cannot know,
 * sets an alarm by the noise of quiet days, and watches days roll in of which one brings the change: a false alarm costs as much as
 * a day too late. Then everybody chooses what is done about it, and copies of the model are trained both ways. The rematch watches
 * once more, with more sentences a day.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import type { Provenance } from '../../shared/match/origin.ts'
import { enterNext, untimely } from '../../shared/match/phases.ts'
import type { Stop } from '../../shared/match/stop.ts'
import type { Match, Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits, UNASKED } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { capsuleAsked } from './asked.ts'
import { card } from './card.ts'
import { afterSeconds, foundSeconds, sureSeconds } from './choreography.ts'
import { ALARM, BET, DAY, DAY_SECONDS, DAYS, LAST, phasesOf, PLAN, SECONDS } from './content.ts'
import { changeDay } from './days.ts'
import { capsuleFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askAll, asksFor, askUpdates, done, failed, isMeasured } from './lab.ts'
import { capsuleAwards, capsuleOutcome } from './outcome.ts'
import { capsuleRobot } from './robot.ts'
import { alarmScores, reasonScores, saysScores, whenScores } from './score.ts'
import { capsuleStory } from './story.ts'
import { capsuleTap, type CapsuleTap } from './taps.ts'
import { PHASES, watchAt, type CapsulePhase, type CapsuleState, type Watch } from './types.ts'
import { capsuleView } from './view.ts'
import type { CapsuleView } from './view-types.ts'

function begin(draft: Draft, { form, rematch }: PlannedStop): CapsuleState {
  const asks = asksFor(draft)
  const [first = 'say'] = phasesOf({ form, rematch }, asks.length > 0)
  draft.newPhase(SECONDS[first])
  const { checkpoint, job } = draft.model('own-or-depot')
  const watches = [0, 1].slice(0, rematch ? 2 : 1).map((at): Watch => {
    return { changesOn: changeDay(draft.match.seed, at), losses: null, alarms: choose.none, whens: bet.none }
  })
  const state: CapsuleState = {
    stop: 'time-capsule',
    phase: first,
    form,
    rematch,
    base: checkpoint,
    asks,
    bets: bet.none,
    says: null,
    watches,
    days: 0,
    plans: choose.none,
    weeks: {},
    still: null,
    reasons: vote.none,
    ...UNASKED,
    waiting: job === null ? {} : { [job]: 'base' },
  }
  return askAll(draft, state)
}

/** When each of them is asked. */
const WHEN: Readonly<Record<CapsuleTap['ask'], readonly [CapsulePhase, ...CapsulePhase[]]>> = {
  answer: ['ask'],
  alarm: ['alarm', 'again'],
  when: ['days', 'more'],
  update: ['update'],
  say: ['say'],
}

function take(_draft: Draft, state: CapsuleState, seat: Seat, on: CapsuleTap): CapsuleState | RejectWord {
  const { phase } = state
  const times = phasesOf(state).filter((one) => WHEN[on.ask].includes(one))
  const last = times.at(-1) ?? WHEN[on.ask][0]
  const word = times.includes(phase) ? null : untimely(PHASES, phase, last)
  if (word !== null) return word
  switch (on.ask) {
    case 'answer':
      return taken(bet.take(state.bets, seat, on.tap, BET), (bets) => ({ ...state, bets }))
    case 'alarm':
      return onWatch(state, (watch) =>
        watch.losses === null
          ? 'not-now'
          : taken(choose.take(watch.alarms, seat, on.tap, ALARM), (alarms) => ({ ...watch, alarms })),
      )
    case 'when':
      return onWatch(state, (watch) =>
        taken(bet.take(watch.whens, seat, on.tap, DAY), (whens) => ({ ...watch, whens })),
      )
    case 'update':
      return taken(choose.take(state.plans, seat, on.tap, PLAN), (plans) => ({ ...state, plans }))
    case 'say':
      return taken(vote.take(state.reasons, seat, on.tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}

function onWatch(state: CapsuleState, change: (watch: Watch) => Watch | RejectWord): CapsuleState | RejectWord {
  const at = watchAt(state.phase)
  const watch = state.watches[at]
  if (watch === undefined) return 'not-now'
  return taken(change(watch), (next) => ({ ...state, watches: state.watches.with(at, next) }))
}

function ring(draft: Draft, state: CapsuleState, by: 'bell' | 'host'): CapsuleState | null {
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  const { phase, days } = state
  // Who goes on before all days have come sees the last of them.
  if ((phase === 'days' || phase === 'more') && days < DAYS)
    return dayCame(draft, state, by === 'bell' ? days + 1 : DAYS)
  const next = enterNext(draft, state, playedIn(state), SECONDS)
  if (next === null) return null
  switch (next.phase) {
    case 'sure':
      if (isMeasured(next)) payBets(draft, saysScores(next))
      return clockWaits(draft, next, isMeasured(next))
    case 'days':
    case 'more':
      return dayCame(draft, next, 0)
    case 'found':
    case 'seen':
      payBets(draft, alarmScores(next, watchAt(next.phase)))
      payBets(draft, whenScores(next, watchAt(next.phase)))
      return next
    case 'after': {
      const training = askUpdates(draft, next)
      return clockWaits(draft, training, isMeasured(training))
    }
    case 'answer':
      payBets(draft, reasonScores(next))
      return next
    case 'ask':
    case 'alarm':
    case 'again':
    case 'update':
    case 'say':
      return next
  }
}

const WATCHED: readonly CapsulePhase[] = ['alarm', 'days', 'found', 'again', 'more', 'seen']

/** Days that could not be measured are not watched. */
function playedIn({ form, rematch, asks, watches }: CapsuleState): readonly CapsulePhase[] {
  return phasesOf({ form, rematch }, asks.length > 0).filter(
    (phase) => !WATCHED.includes(phase) || (watches[watchAt(phase)]?.losses ?? null) !== null,
  )
}

function dayCame(draft: Draft, state: CapsuleState, days: number): CapsuleState {
  if (days < DAYS) draft.beat(DAY_SECONDS)
  else draft.ringIn(SECONDS[state.phase])
  return { ...state, days }
}

function isDone({ phase, bets, watches, days, plans, reasons }: CapsuleState, seat: Seat): boolean | null {
  const watch = watches[watchAt(phase)]
  switch (phase) {
    case 'ask':
      return bet.has(bets, seat)
    case 'alarm':
    case 'again':
      return watch === undefined ? null : choose.has(watch.alarms, seat)
    case 'days':
    case 'more':
      // Chips may lie before the last day has come, but nobody is waited for.
      return watch === undefined || days < DAYS ? null : bet.has(watch.whens, seat)
    case 'update':
      return choose.has(plans, seat)
    case 'say':
      return vote.has(reasons, seat)
    case 'sure':
    case 'found':
    case 'seen':
    case 'after':
    case 'answer':
      return null
  }
}

function shows(state: CapsuleState): number | null {
  if (!isMeasured(state)) return null
  switch (state.phase) {
    case 'sure':
      return sureSeconds
    case 'found':
    case 'seen':
      return foundSeconds
    case 'after':
      return afterSeconds
    case 'answer':
      return 0
    case 'ask':
    case 'alarm':
    case 'days':
    case 'again':
    case 'more':
    case 'update':
    case 'say':
      return null
  }
}

function speaks({ phase, base }: CapsuleState, match: Match): Provenance | null {
  const isAsked = phase === 'ask' || phase === 'update' || phase === 'say' || phase === 'answer'
  return isAsked ? null : provenanceOf(match, base)
}

export const timeCapsule: Stop<CapsuleState, CapsuleTap, CapsuleView> = {
  id: 'time-capsule',
  card,
  tap: capsuleTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone,
  shows,
  outcome: capsuleOutcome,
  figure: capsuleFigure,
  awards: capsuleAwards,
  asked: (state, _pack, isOver) => capsuleAsked(state, isOver),
  view: capsuleView,
  robot: capsuleRobot,
  speaks,
  spare: true,
  story: capsuleStory,
}
