/**
 * Flashcard: everybody says what the next presses of a card will do, then it is pressed, round after round; and what does it
 * do elsewhere? Then choose the dose that turns a trained model's hat into a mat without breaking the neighbour (LEARNING
 * X2, X3). It works on copies: the room's own model does not move.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import type { Stop } from '../../shared/match/stop.ts'
import { presentSeats } from '../../shared/match/teams.ts'
import { UNTRAINED, type Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { measure, measures, troubledBy, type Answer } from '../../shared/moves/measure.ts'
import { isDown, press } from '../../shared/moves/press.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { flashcardAsked } from './asked.ts'
import { card } from './card.ts'
import { baseMeasures, goOnWithBase } from './base.ts'
import { dosesSeconds } from './choreography.ts'
import { cardOf, dealt, DOSES, flashcards, PRESS_RULE, ROUNDS, SECONDS, SHARE, TOP_GRADIENTS } from './content.ts'
import { flashcardRobot } from './robot.ts'
import { flashcardTap, type FlashcardTap } from './taps.ts'
import type { FlashcardState, FlashcardView } from './types.ts'
import { flashcardView } from './view.ts'

const { ask, done, failed } = measures<FlashcardState>()({
  ...baseMeasures,
  share: measure('predict', (draft, state: FlashcardState, { distributions }) => ({
    ...state,
    startShare: distributions[0]?.[dealt(draft.pack).press.answer] ?? null,
  })),
  exam: measure('evaluate', (_draft, state: FlashcardState, { exam }) => ({ ...state, startHeldOutBits: exam.bits })),
  // A press that the lab could not take can be made again.
  press: measure('step', pressed, letGo),
  'press-exam': measure('evaluate', (_draft, state: FlashcardState, { exam }, at) => ({
    ...state,
    presses: state.presses.map((press, i) => (i === at ? { ...press, heldOutBits: exam.bits } : press)),
  })),
})

function begin(draft: Draft, { form }: PlannedStop): FlashcardState {
  const cards = flashcards(draft.pack)
  draft.newPhase(SECONDS.guess)
  const state: FlashcardState = {
    stop: 'flashcard',
    phase: 'guess',
    form,
    round: 0,
    left: ROUNDS[0] ?? 0,
    guesses: ROUNDS.map(() => amount.none),
    hands: press.none,
    at: UNTRAINED,
    presses: [],
    pressing: false,
    startShare: null,
    startHeldOutBits: null,
    base: { at: UNTRAINED, steps: 0 },
    baseline: { heldOut: null, neighbour: null, right: null, wrong: null },
    dosing: null,
    votes: choose.none,
    doses: [],
    waiting: {},
    troubled: cards === null ? ['cards'] : [],
  }
  if (cards === null) return state
  const seen = ask(draft, state, 'share', { from: UNTRAINED, contexts: [cards.press.prompt] })
  const asked = ask(draft, seen, 'exam', { from: UNTRAINED, on: 'held-out' })
  return form === 'express' ? asked : goOnWithBase(draft, asked)
}

function take(
  draft: Draft,
  state: FlashcardState,
  seat: Seat,
  { ask, tap }: FlashcardTap,
): FlashcardState | RejectWord {
  if (ask === 'press') return handOn(draft, state, seat, tap)
  if (ask === 'guess') return state.phase === 'guess' ? guessed(state, seat, tap) : 'after-the-bell'
  if (state.phase !== 'dose') return state.phase === 'fixed' ? 'after-the-bell' : 'not-now'
  const votes = choose.take(state.votes, seat, tap, { options: DOSES.length })
  return typeof votes === 'string' ? votes : { ...state, votes }
}

function guessed(state: FlashcardState, seat: Seat, share: number): FlashcardState | RejectWord {
  const said = amount.take(state.guesses[state.round] ?? amount.none, seat, share, SHARE)
  if (typeof said === 'string') return said
  return { ...state, guesses: state.guesses.map((one, round) => (round === state.round ? said : one)) }
}

/** A hand on the card. When the hands of all who are here are on it, it goes down. */
function handOn(draft: Draft, state: FlashcardState, seat: Seat, share: number | null): FlashcardState | RejectWord {
  if (state.phase !== 'press' || flashcards(draft.pack) === null) {
    return state.phase === 'guess' ? 'not-now' : 'after-the-bell'
  }
  if (state.pressing) return 'too-fast'
  if (state.round >= ROUNDS.length) return 'out-of-range'
  const said = share === null ? state : guessed(state, seat, share)
  if (typeof said === 'string') return said
  const here = presentSeats(draft.match)
  const hands = press.take(said.hands, seat, true, { of: here.length })
  if (typeof hands === 'string') return hands
  return isDown(hands, here) ? goDown(draft, { ...said, hands }) : { ...said, hands }
}

/** One press of the round that comes; the lab's answer brings the next one. */
function goDown(draft: Draft, state: FlashcardState): FlashcardState {
  const cards = flashcards(draft.pack)
  if (cards === null) return state
  if (!state.pressing) draft.ringIn(SECONDS.pressing)
  return ask(draft, { ...state, pressing: true }, 'press', {
    from: state.at,
    to: draft.newName('c'),
    card: cardOf(cards.press),
    corpus: null,
    sampling: { seed: draft.match.seed, rows: 1 },
    stepNumber: state.presses.length,
    rule: PRESS_RULE,
    topGradients: TOP_GRADIENTS,
  })
}

function pressed(draft: Draft, state: FlashcardState, { to, trace, diverged }: Answer<'step'>): FlashcardState {
  if (diverged) return letGo(draft, troubledBy(state, 'press'))
  const presses = [...state.presses, { trace, heldOutBits: null }]
  const next: FlashcardState = { ...state, at: to, presses, left: state.left - 1 }
  if (next.left > 0 && state.phase === 'press') return goDown(draft, next)
  const round = state.round + 1
  const left = ROUNDS[round] ?? 0
  if (state.phase === 'press') draft.ringIn(left > 0 ? SECONDS.round : SECONDS.read)
  const over = { ...next, round, left, hands: press.none, pressing: false }
  return ask(draft, over, 'press-exam', { from: to, on: 'held-out' }, presses.length - 1)
}

function letGo(draft: Draft, state: FlashcardState): FlashcardState {
  if (state.phase === 'press') draft.ringIn(SECONDS.round)
  return { ...state, pressing: false, hands: press.none }
}

function ring(draft: Draft, state: FlashcardState, by: 'bell' | 'host'): FlashcardState | null {
  switch (state.phase) {
    case 'guess':
      draft.newPhase(SECONDS.pressing)
      return goDown(draft, { ...state, phase: 'press' })
    case 'press':
      // The bell presses for who is slow; the host goes on.
      if (by === 'bell' && !state.pressing && state.round < ROUNDS.length) return goDown(draft, state)
      // In its short form nobody cures a false belief.
      if (state.form === 'express') return null
      draft.newPhase(SECONDS.dose)
      return { ...state, phase: 'dose' }
    case 'dose':
      draft.newPhase(SECONDS.fixed)
      return { ...state, phase: 'fixed' }
    case 'fixed':
      return null
  }
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
  isDone: ({ phase, round, pressing, guesses, hands, votes }, seat) => {
    if (phase === 'guess') return amount.has(guesses[0] ?? amount.none, seat)
    if (phase === 'press' && round < ROUNDS.length) return pressing ? null : press.has(hands, seat)
    return phase === 'dose' ? choose.has(votes, seat) : null
  },
  shows: ({ phase, round, doses }) => {
    if (phase === 'press') return round < ROUNDS.length ? null : 0
    return phase === 'fixed' && doses.length === DOSES.length ? dosesSeconds(doses.length) : null
  },
  asked: flashcardAsked,
  view: flashcardView,
  robot: flashcardRobot,
  speaks: ({ phase, at, base: { at: base } }, match) =>
    provenanceOf(match, phase === 'dose' || phase === 'fixed' ? base : at),
}
