/**
 * Split Duel: ten rounds of byte-pair merges, each team on its own train; then brains that read words, pieces and letters
 * race with the same number of sums to spend, on known words, on a word that nobody saw and on a slip of the pen (LEARNING
 * B11, B12, C11).
 */
import { largestAt } from '../../shared/measures/largest.ts'
import type { Draft } from '../../shared/match/draft.ts'
import type { Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose, tallyOf } from '../../shared/moves/choose.ts'
import { taken } from '../../shared/moves/move.ts'
import { clockWaits } from '../../shared/moves/measure.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { splitAsked } from './asked.ts'
import { begin } from './begin.ts'
import { exams } from './book.ts'
import { card } from './card.ts'
import { splitFigure } from './figure.ts'
import { forget } from './forget.ts'
import { CHANGES, FORECASTS, LAST, PRICES, RACERS } from './content.ts'
import { coupleRound, picked, picksOf, roundsOf, startRound } from './couple.ts'
import { askChanged, done, drawUpLists, failed, goOn, isMeasured, waitForBrains } from './lab.ts'
import { splitAwards, splitOutcome } from './outcome.ts'
import { splitRobot } from './robot.ts'
import { questionsOf, wonWith } from './score.ts'
import { splitTap, type SplitTap } from './taps.ts'
import { stepAfter, whenAsked, type Step } from './timetable.ts'
import type { SplitPhase, SplitState } from './types.ts'
import type { SplitView } from './view-types.ts'
import { splitView } from './view.ts'

function take(_draft: Draft, state: SplitState, seat: Seat, on: SplitTap): SplitState | RejectWord {
  if (on.ask === 'couple') return picked(state, seat, on.tap)
  const when = whenAsked(state, on.ask)
  return when === 'now' ? answered(state, seat, on) : when
}

function answered(state: SplitState, seat: Seat, on: Exclude<SplitTap, { ask: 'couple' }>): SplitState | RejectWord {
  switch (on.ask) {
    case 'race': {
      const { exam, vote: tap } = on.tap
      const votes = vote.take(state.bets[exam], seat, tap, { options: RACERS.length })
      return taken(votes, (kept) => ({ ...state, bets: { ...state.bets, [exam]: kept } }))
    }
    case 'word': {
      const votes = choose.take(state.wordVotes, seat, on.tap, { options: state.words.length })
      return taken(votes, (wordVotes) => ({ ...state, wordVotes }))
    }
    case 'ticket':
      return taken(amount.take(state.priceGuesses, seat, on.tap, PRICES), (priceGuesses) => ({
        ...state,
        priceGuesses,
      }))
    case 'change': {
      const votes = choose.take(state.changeVotes, seat, on.tap, { options: CHANGES.length })
      return taken(votes, (changeVotes) => ({ ...state, changeVotes }))
    }
    case 'forecast': {
      const votes = vote.take(state.forecasts, seat, on.tap, { options: FORECASTS.length })
      return taken(votes, (forecasts) => ({ ...state, forecasts }))
    }
    case 'say': {
      const votes = vote.take(state.reasons, seat, on.tap, LAST)
      return taken(votes, (reasons) => ({ ...state, reasons }))
    }
  }
}

function ring(draft: Draft, state: SplitState, by: 'bell' | 'host'): SplitState | null {
  const waits = by === 'bell' ? waitForBrains(draft, state) : null
  if (waits !== null) return waits
  if (state.phase === 'couple' && state.part === 'pick') return coupleRound(draft, state)
  if (state.phase === 'couple' && state.round + 1 < roundsOf(state)) return startRound(draft, state, state.round + 1)
  const step = stepAfter(state)
  if (step === null) return payFor(draft, state, 'say')
  if (state.part === 'shown') payFor(draft, state, state.phase)
  return enter(draft, state, step)
}

/** What everybody has won with the questions that this phase has answered. Nothing comes after it. */
function payFor(draft: Draft, state: SplitState, phase: SplitPhase): null {
  const all = questionsOf(state)
  const answered = phase === 'race' ? all.slice(0, exams.length) : phase === 'rematch' ? all.slice(-2, -1) : []
  for (const question of phase === 'say' ? all.slice(-1) : answered) {
    for (const seat of Object.keys(question.votes)) {
      const won = wonWith(question, seat)
      if (won !== null) draft.award(seat, { bitsSaved: won, cards: 1 })
    }
  }
  return null
}

/** What must be asked of the lab when a step begins, and its bell. */
function enter(draft: Draft, state: SplitState, { phase, part, seconds }: Step): SplitState {
  draft.newPhase(seconds)
  const next = { ...state, phase, part }
  if (phase === 'bet') return drawUpLists(draft, next)
  if (phase === 'race' || phase === 'lists') return begun(draft, goOn(draft, next))
  if (phase === 'rematch' && part === 'guess') {
    return { ...next, change: largestAt(tallyOf(Object.values(state.changeVotes), CHANGES.length)) }
  }
  return phase === 'rematch' && part === 'shown' ? begun(draft, askChanged(draft, next)) : next
}

/** The phase shows brains. */
function begun(draft: Draft, state: SplitState): SplitState {
  return clockWaits(draft, state, isMeasured(state))
}

function isDone(state: SplitState, seat: Seat): boolean | null {
  if (state.part === 'shown') return null
  switch (state.phase) {
    case 'couple':
      return choose.has(picksOf(state), seat)
    case 'bet':
      return exams.every((exam) => vote.has(state.bets[exam], seat))
    case 'word':
      return choose.has(state.wordVotes, seat)
    case 'ticket':
      return amount.has(state.priceGuesses, seat)
    case 'rematch':
      return state.part === 'pick' ? choose.has(state.changeVotes, seat) : vote.has(state.forecasts, seat)
    case 'say':
      return vote.has(state.reasons, seat)
    case 'race':
    case 'lists':
      return null
  }
}

export const splitDuel: Stop<SplitState, SplitTap, SplitView> = {
  id: 'split-duel',
  card,
  tap: splitTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone,
  // A round's count is looked at together: it goes on by its bell.
  shows: (state) => (state.part === 'shown' && state.phase !== 'couple' && isMeasured(state) ? 0 : null),
  // A team's options are its own train's.
  mayMove: ({ phase }) => phase !== 'couple',
  outcome: splitOutcome,
  figure: splitFigure,
  better: 'more',
  awards: splitAwards,
  asked: splitAsked,
  view: splitView,
  robot: splitRobot,
  speaks: () => null,
}
