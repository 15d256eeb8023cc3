/**
 * Garage: one coal car each. Every team has the same coal, 6 multiplications and additions for each parameter and each token,
 * and designs a brain for it: a wide one takes few steps, a narrow one many. All cars run as one job of the lab, beside some
 * from the factory that differ in their width alone; then the same cars run with ten times the coal.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets, payEach } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { UNHEARD } from '../../shared/moves/left.ts'
import { isOpen, clockWaits } from '../../shared/moves/measure.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import { garageAsked } from './asked.ts'
import { card } from './card.ts'
import { curveSeconds, movedSeconds, raceSeconds } from './choreography.ts'
import { buildSeconds, LAST, SECONDS } from './content.ts'
import { garageFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askRace, done, failed, isMeasured, laterPaid, progress } from './lab.ts'
import { garageAwards, garageOutcome } from './outcome.ts'
import { garageRobot } from './robot.ts'
import { carWorth, firstBets } from './score.ts'
import { garageStory } from './story.ts'
import { take } from './take.ts'
import { garageTap, type GarageTap } from './taps.ts'
import type { GaragePhase, GarageState } from './types.ts'
import { garageView } from './view.ts'
import type { GarageView } from './view-types.ts'

function begin(draft: Draft, { form, rematch }: PlannedStop): GarageState {
  draft.newPhase(SECONDS.rules + SECONDS.bet)
  return {
    stop: 'garage',
    phase: 'bet',
    form,
    rematch,
    bets: bet.none,
    levers: { width: choose.none, layers: choose.none, heads: choose.none, share: choose.none },
    hands: {},
    tests: [],
    ready: [],
    cars: [],
    live: [],
    race: null,
    later: null,
    since: null,
    ...UNHEARD,
    seconds: 0,
    again: bet.none,
    reasons: vote.none,
    waiting: {},
    troubled: [],
  }
}

function ring(draft: Draft, state: GarageState, by: 'bell' | 'host'): GarageState | null {
  const into = (phase: GaragePhase, from = state) =>
    enter(draft, from, phase, phase === 'build' ? buildSeconds(from) : SECONDS[phase])
  const waiting = (next: GarageState) => clockWaits(draft, next, isMeasured(next))
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'bet':
      return into('build')
    case 'build':
      return waiting(askRace(draft, into('race')))
    case 'race':
      // Why the largest was not the best can only be asked where they have raced.
      return state.race === null ? null : racePaid(draft, into('curve'))
    case 'curve':
      return state.later === null && !isOpen(state, 'again') ? into('say') : into('again')
    case 'again':
      return laterPaid(draft, waiting(into('moved')))
    case 'moved':
      return into('say')
    case 'say':
      payBets(draft, lastScores(state.reasons, LAST))
      return into('answer')
    case 'answer':
      return null
  }
}

function racePaid(draft: Draft, state: GarageState): GarageState {
  payEach(draft, carWorth(draft.match, state))
  payBets(draft, firstBets(state))
  return state
}

function isDone(state: GarageState, seat: Seat): boolean | null {
  switch (state.phase) {
    case 'bet':
      return bet.has(state.bets, seat)
    case 'build':
      return state.ready.includes(seat.id)
    case 'again':
      return bet.has(state.again, seat)
    case 'say':
      return vote.has(state.reasons, seat)
    case 'race':
    case 'curve':
    case 'moved':
    case 'answer':
      return null
  }
}

function shows(state: GarageState): number | null {
  switch (state.phase) {
    case 'race':
      return isMeasured(state) ? raceSeconds : null
    case 'curve':
      return curveSeconds
    case 'moved':
      return isMeasured(state) ? movedSeconds : null
    case 'answer':
      return 0
    case 'bet':
    case 'build':
    case 'again':
    case 'say':
      return null
  }
}

export const garage: Stop<GarageState, GarageTap, GarageView> = {
  id: 'garage',
  card,
  tap: garageTap,
  begin,
  take,
  ring,
  done,
  failed,
  progress,
  forget,
  isDone,
  shows,
  // A team's levers are its members'.
  // Nobody changes over to a car once the race has told which is fast, and is paid for it.
  mayMove: ({ phase }) => phase !== 'build' && phase !== 'race',
  spare: true,
  outcome: garageOutcome,
  figure: garageFigure,
  awards: garageAwards,
  asked: garageAsked,
  view: garageView,
  robot: garageRobot,
  // The cars are nobody's model.
  speaks: () => null,
  story: garageStory,
}
