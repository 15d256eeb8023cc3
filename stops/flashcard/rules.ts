/**
 * Flashcard: everybody says what the next presses of a card will do, then it is pressed, round after round; and what does it
 * do elsewhere? Then choose the dose that turns a trained model's hat into a mat without breaking the neighbour (LEARNING
 * X2, X3). It works on copies: the room's own model does not move.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { enterNext, untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import { presentSeats } from '../../shared/match/teams.ts'
import { UNTRAINED, type Seat } from '../../shared/match/types.ts'
import { amount, SHARE } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { isOpen, measure, measures, troubledBy, UNASKED, type Answer } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { isDown, press } from '../../shared/moves/press.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { flashcardAsked } from './asked.ts'
import { card } from './card.ts'
import { flashcardFigure } from './figure.ts'
import { forget } from './forget.ts'
import { dosesSeconds } from './choreography.ts'
import { baseMeasures, goOn } from './base.ts'
import { DOSES, flashcards, PHASES, PRESS, ROUNDS, SECONDS } from './content.ts'
import { drill, seenAt } from './drill.ts'
import { flashcardRobot } from './robot.ts'
import { roundOf } from './score.ts'
import { flashcardTap, type FlashcardTap } from './taps.ts'
import type { FlashcardState, FlashcardView } from './types.ts'
import { flashcardView } from './view.ts'

const { ask, done, failed } = measures<FlashcardState>()({
  ...baseMeasures,
  // A press may have been quicker, and has told it as well.
  start: measure('brain', (_draft, state: FlashcardState, answer) =>
    state.seen.length > 0 ? state : { ...state, seen: seenAt(answer) },
  ),
  // A press that the lab could not take can be made again.
  press: measure('brain', pressed),
})

function begin(draft: Draft, { form }: PlannedStop): FlashcardState {
  draft.newPhase(SECONDS.guess)
  const state: FlashcardState = {
    stop: 'flashcard',
    phase: 'guess',
    at: UNTRAINED,
    guesses: ROUNDS.map(() => amount.none),
    hands: press.none,
    seen: [],
    base: { at: UNTRAINED, steps: 0 },
    doses: form === 'express' ? null : [],
    votes: choose.none,
    ...UNASKED,
  }
  if (draft.pack.probes.length === 0) return troubledBy(state, 'cards')
  const asked = ask(draft, state, 'start', {
    ...drill(draft, 0, PRESS, [flashcards(draft.pack).press]),
    from: UNTRAINED,
  })
  return asked.doses === null ? asked : goOn(draft, asked)
}

function take(draft: Draft, state: FlashcardState, seat: Seat, on: FlashcardTap): FlashcardState | RejectWord {
  const word = untimely(PHASES, state.phase, on.ask)
  if (word !== null) return word
  if (on.ask === 'press') return handOn(draft, state, seat, on.tap)
  if (on.ask === 'guess') return guessed(state, seat, on.tap)
  return taken(choose.take(state.votes, seat, on.tap, { options: DOSES.length }), (votes) => ({ ...state, votes }))
}

function guessed(state: FlashcardState, seat: Seat, share: number): FlashcardState | RejectWord {
  const round = roundOf(state)
  const said = amount.take(state.guesses[round] ?? amount.none, seat, share, SHARE)
  return taken(said, (all) => ({ ...state, guesses: state.guesses.with(round, all) }))
}

/** A hand on the card. When the hands of all who are here are on it, it goes down. */
function handOn(draft: Draft, state: FlashcardState, seat: Seat, share: number | null): FlashcardState | RejectWord {
  if (isOpen(state, 'press')) return 'too-fast'
  if (roundOf(state) >= ROUNDS.length) return 'out-of-range'
  const said = share === null ? state : guessed(state, seat, share)
  if (typeof said === 'string') return said
  const here = presentSeats(draft.match)
  return taken(press.take(said.hands, seat, true, { of: here.length }), (hands) =>
    isDown(hands, here) ? goDown(draft, { ...said, hands }) : { ...said, hands },
  )
}

/** All presses of the round that comes. */
function goDown(draft: Draft, state: FlashcardState): FlashcardState {
  draft.ringIn(SECONDS.press)
  const question = drill(draft, ROUNDS[roundOf(state)] ?? 0, PRESS, [flashcards(draft.pack).press])
  const names = { from: state.at, to: draft.newName('c') }
  return ask(draft, { ...state, hands: press.none }, 'press', { ...question, ...names })
}

function pressed(draft: Draft, state: FlashcardState, answer: Answer<'brain'>): FlashcardState {
  // A round begins where the one before has ended.
  const next = { ...state, seen: [...state.seen.slice(0, -1), ...seenAt(answer)] }
  if (state.phase === 'press') draft.ringIn(roundOf(next) < ROUNDS.length ? SECONDS.round : SECONDS.read)
  return { ...next, at: answer.to ?? state.at }
}

function ring(draft: Draft, state: FlashcardState, by: 'bell' | 'host'): FlashcardState | null {
  // Without cards there is nothing to press.
  if (draft.pack.probes.length === 0) return null
  if (state.phase === 'guess') return goDown(draft, enter(draft, state, 'press', SECONDS.press))
  // The bell presses for who is slow; the host goes on.
  const isSlow = state.phase === 'press' && roundOf(state) < ROUNDS.length && !isOpen(state, 'press')
  if (isSlow && by === 'bell') return goDown(draft, state)
  return state.doses === null ? null : enterNext(draft, state, PHASES, SECONDS)
}

export const flashcard: Stop<FlashcardState, FlashcardTap, FlashcardView> = {
  id: 'flashcard',
  card,
  tap: flashcardTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone: (state, seat) => {
    const { phase, guesses, hands, votes } = state
    if (phase === 'guess') return amount.has(guesses[0] ?? amount.none, seat)
    if (phase === 'press')
      return roundOf(state) >= ROUNDS.length || isOpen(state, 'press') ? null : press.has(hands, seat)
    return phase === 'dose' ? choose.has(votes, seat) : null
  },
  shows: (state) => {
    if (state.phase === 'press') return roundOf(state) < ROUNDS.length ? null : 0
    return state.phase === 'fixed' && state.doses?.length === DOSES.length ? dosesSeconds(DOSES.length) : null
  },
  asked: flashcardAsked,
  view: flashcardView,
  robot: flashcardRobot,
  speaks: ({ phase, at, base }, match) => provenanceOf(match, phase === 'dose' || phase === 'fixed' ? base.at : at),
  figure: flashcardFigure,
}
