/**
 * Two banks: a word has two meanings, and another word tells which. Players bet on how a sentence goes on with the clue before
 * the gap, then with the clue behind it, where a reader from left to right has not come yet. Then everybody turns a sentence
 * with a single word: which one does this model go by?
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets, payEach } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { WAITS } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { banksAsked } from './asked.ts'
import { card } from './card.ts'
import { flippedSeconds, toldSeconds } from './choreography.ts'
import { betSeconds, CHIPS, LAST, legsOf, ROUNDS, SECONDS } from './content.ts'
import { banksFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askReads, done, failed } from './lab.ts'
import { banksAwards, banksOutcome } from './outcome.ts'
import { pairIn, swapsFor } from './pair.ts'
import { banksRobot } from './robot.ts'
import { betsOf, kindScores, picksOf, turnScores } from './score.ts'
import { banksStory } from './story.ts'
import { banksTap, type BanksTap } from './taps.ts'
import {
  hasReads,
  isMeasured,
  otherSide,
  PHASES,
  type BanksPhase,
  type BanksState,
  type Leg,
  type Pair,
  type Side,
} from './types.ts'
import { banksView } from './view.ts'
import type { BanksView } from './view-types.ts'

function begin(draft: Draft, planned: PlannedStop): BanksState {
  const { form, rematch } = planned
  draft.newPhase(betSeconds(0))
  // Nobody's time runs before there is something to bet on.
  draft.beat(WAITS.seconds)
  const { checkpoint, job } = draft.model('own-or-depot')
  const pair = pairIn(draft.pack)
  const side: Side = draft.match.seed % 2 === 0 ? 0 : 1
  const legs = pair === null ? [] : legsFor(draft, pair, side, legsOf(planned))
  const state: BanksState = {
    stop: 'two-banks',
    phase: 'bet',
    form,
    rematch,
    model: checkpoint,
    pair,
    side,
    round: 0,
    reads: [],
    bets: Array.from({ length: ROUNDS }, () => bet.none),
    leg: 0,
    legs,
    picks: legs.map(() => choose.none),
    reasons: vote.none,
    waiting: job === null ? {} : { [job]: 'model' },
    troubled: [],
  }
  return job === null ? askReads(draft, state) : state
}

/** The sentence of the first bet is turned; in the rematch the other one is turned back. */
function legsFor({ pack, match }: Draft, pair: Pair, side: Side, count: number): Leg[] {
  const random = randomFrom(match.seed)
  return [side, otherSide(side)].slice(0, count).map((one) => ({
    side: one,
    swaps: swapsFor(pack, pair, one, random),
    before: null,
    after: [],
    looks: null,
  }))
}

/** When each of them is asked. */
const WHEN: Readonly<Record<BanksTap['ask'], BanksPhase>> = { kind: 'bet', swap: 'flip', say: 'say' }

function take(_draft: Draft, state: BanksState, seat: Seat, { ask, tap }: BanksTap): BanksState | RejectWord {
  const { phase, round, leg, bets, picks } = state
  const word = untimely(PHASES, phase, WHEN[ask])
  if (word !== null) return word
  switch (ask) {
    case 'kind':
      if (!hasReads(state)) return 'not-now'
      return taken(bet.take(betsOf(state, round), seat, tap, CHIPS), (all) => ({
        ...state,
        bets: bets.with(round, all),
      }))
    case 'swap': {
      const options = state.legs[leg]?.swaps.length ?? 0
      return taken(choose.take(picksOf(state, leg), seat, tap, { options }), (all) => ({
        ...state,
        picks: picks.with(leg, all),
      }))
    }
    case 'say':
      return taken(vote.take(state.reasons, seat, tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}

function ring(draft: Draft, state: BanksState, by: 'bell' | 'host'): BanksState | null {
  const into = (phase: BanksPhase, from = state) =>
    enter(draft, from, phase, phase === 'bet' ? betSeconds(from.round) : SECONDS[phase])
  const last = () => (state.form === 'full' ? into('say') : null)
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'bet':
      return hasReads(state) ? betsPaid(draft, into('told')) : last()
    case 'told':
      return state.round + 1 < ROUNDS ? into('bet', { ...state, round: state.round + 1 }) : into('flip')
    case 'flip':
      return turnsPaid(draft, into('flipped'))
    case 'flipped':
      return state.leg + 1 < state.legs.length ? into('flip', { ...state, leg: state.leg + 1 }) : last()
    case 'say':
      payBets(draft, lastScores(state.reasons, LAST))
      return into('answer')
    case 'answer':
      return null
  }
}

function betsPaid(draft: Draft, state: BanksState): BanksState {
  payBets(draft, kindScores(state, state.round))
  return state
}

function turnsPaid(draft: Draft, state: BanksState): BanksState {
  payEach(draft, turnScores(state, state.leg))
  return state
}

export const twoBanks: Stop<BanksState, BanksTap, BanksView> = {
  id: 'two-banks',
  card,
  tap: banksTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone: (state, seat) => {
    switch (state.phase) {
      case 'bet':
        return hasReads(state) ? bet.has(betsOf(state, state.round), seat) : null
      case 'flip':
        return choose.has(picksOf(state, state.leg), seat)
      case 'say':
        return vote.has(state.reasons, seat)
      case 'told':
      case 'flipped':
      case 'answer':
        return null
    }
  },
  shows: ({ phase, legs, leg }) => {
    switch (phase) {
      case 'told':
        return toldSeconds
      case 'flipped':
        return flippedSeconds(legs[leg]?.swaps.length ?? 0)
      case 'answer':
        return 0
      case 'bet':
      case 'flip':
      case 'say':
        return null
    }
  },
  asked: (state, _pack, isOver) => banksAsked(state, isOver),
  view: banksView,
  robot: banksRobot,
  speaks: ({ phase, model, reads }, match) =>
    reads.length > 0 && phase !== 'say' && phase !== 'answer' ? provenanceOf(match, model) : null,
  spare: true,
  outcome: banksOutcome,
  figure: banksFigure,
  awards: banksAwards,
  story: banksStory,
}
