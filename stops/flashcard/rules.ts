/**
 * Flashcard: everybody says what the next presses of a card will do, then it is pressed, round after round; and what does it
 * do elsewhere? Then choose the dose that turns a trained model's hat into a mat without breaking the neighbour (LEARNING
 * X2, X3). It works on copies: the room's own model does not move.
 */
import type { LabJob } from '../../shared/lab/jobs.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { presentSeats } from '../../shared/match/teams.ts'
import { UNTRAINED, type Seat } from '../../shared/match/types.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { flashcardAsked } from './asked.ts'
import { without, type Stop, type LabReport } from '../../shared/match/stop.ts'
import { dosesSeconds } from './choreography.ts'
import * as base from './base.ts'
import { cardOf, DOSES, flashcards, PRESS_RULE, ROUNDS, SECONDS, TOP_GRADIENTS } from './content.ts'
import { flashcardRobot } from './robot.ts'
import { flashcardTap, type FlashcardTap } from './taps.ts'
import type { FlashcardState, FlashcardView } from './types.ts'
import { flashcardView } from './view.ts'

/** Why these jobs were asked for. */
const START_SHARE = 'start-share'
const START_EXAM = 'start-exam'
const PRESS = 'press'

function begin(draft: Draft): FlashcardState {
  const cards = flashcards(draft.pack)
  draft.newPhase(SECONDS.guess)
  const state: FlashcardState = {
    stop: 'flashcard',
    phase: 'guess',
    round: 0,
    left: ROUNDS[0] ?? 0,
    guesses: ROUNDS.map(() => ({})),
    hands: [],
    at: UNTRAINED,
    presses: [],
    pressing: false,
    startShare: null,
    startHeldOutBits: null,
    base: base.BASE_START,
    baseline: { heldOut: null, neighbour: null, right: null, wrong: null },
    dosing: null,
    votes: {},
    doses: [],
    waiting: {},
    troubled: cards === null,
  }
  if (cards === null) return state
  const share = draft.ask({ kind: 'predict', from: UNTRAINED, contexts: [cards.press.prompt] })
  const exam = draft.ask({ kind: 'evaluate', from: UNTRAINED, on: 'held-out' })
  return base.goOnWithBase(draft, base.wait(base.wait(state, share, START_SHARE), exam, START_EXAM), cards)
}

function take(
  draft: Draft,
  state: FlashcardState,
  seat: Seat,
  { ask, tap }: FlashcardTap,
): FlashcardState | RejectWord {
  if (ask === 'press') return press(draft, state, seat, tap)
  if (ask === 'guess') {
    if (state.phase !== 'guess') return 'after-the-bell'
    return isShare(tap) ? guessed(state, seat, tap) : 'out-of-range'
  }
  if (state.phase !== 'dose') return state.phase === 'fixed' ? 'after-the-bell' : 'not-now'
  if (DOSES[tap] === undefined) return 'out-of-range'
  return { ...state, votes: { ...state.votes, [seat.id]: tap + 0 } }
}

function isShare(p: number): boolean {
  return p >= 0 && p <= 1
}

function guessed(state: FlashcardState, seat: Seat, p: number): FlashcardState {
  const guesses = state.guesses.map((one, round) => (round === state.round ? { ...one, [seat.id]: p + 0 } : one))
  return { ...state, guesses }
}

/** A hand on the card. When the hands of all who are here are on it, it goes down. */
function press(draft: Draft, state: FlashcardState, seat: Seat, p: number | null): FlashcardState | RejectWord {
  if (state.phase !== 'press' || flashcards(draft.pack) === null) {
    return state.phase === 'guess' ? 'not-now' : 'after-the-bell'
  }
  if (state.pressing) return 'too-fast'
  if (state.round >= ROUNDS.length || (p !== null && !isShare(p))) return 'out-of-range'
  const said = p === null ? state : guessed(state, seat, p)
  const held = { ...said, hands: [...said.hands.filter((id) => id !== seat.id), seat.id] }
  const isEverybody = presentSeats(draft.match).every(({ id }) => held.hands.includes(id))
  return isEverybody ? goDown(draft, held) : held
}

/** One press of the round that comes; the lab's answer brings the next one. */
function goDown(draft: Draft, state: FlashcardState): FlashcardState {
  const cards = flashcards(draft.pack)
  if (cards === null) return state
  if (!state.pressing) draft.ringIn(SECONDS.pressing)
  const id = draft.ask({
    kind: 'step',
    from: state.at,
    to: draft.newName('c'),
    card: cardOf(cards.press),
    corpus: null,
    sampling: { seed: draft.match.seed, rows: 1 },
    stepNumber: state.presses.length,
    rule: PRESS_RULE,
    topGradients: TOP_GRADIENTS,
  })
  return base.wait({ ...state, pressing: true }, id, PRESS)
}

function ring(draft: Draft, state: FlashcardState, by: 'bell' | 'host'): FlashcardState | null {
  switch (state.phase) {
    case 'guess':
      draft.newPhase(SECONDS.pressing)
      return goDown(draft, { ...state, phase: 'press' })
    case 'press': {
      // The bell presses for who is slow; the host goes on.
      if (by === 'bell' && !state.pressing && state.round < ROUNDS.length) return goDown(draft, state)
      draft.newPhase(SECONDS.dose)
      return { ...state, phase: 'dose' }
    }
    case 'dose':
      draft.newPhase(SECONDS.fixed)
      return { ...state, phase: 'fixed' }
    case 'fixed':
      return null
  }
}

function done(draft: Draft, before: FlashcardState, report: LabReport): FlashcardState {
  const { job, result } = report
  const why = before.waiting[job.id] ?? ''
  const state = { ...before, waiting: without(before.waiting, job.id) }
  const cards = flashcards(draft.pack)
  if (cards === null) return state
  if (result.kind === 'train') return why === base.BASE ? base.baseTrained(draft, state, result, cards) : state
  if (result.kind === 'step') return why === PRESS ? pressed(draft, state, result) : state
  if (result.kind === 'evaluate') return examined(draft, state, why, result.exam.bits)
  if (result.kind !== 'predict') return state
  const shares = result.distributions.map((one) => [...one])
  if (why === START_SHARE) return { ...state, startShare: shares[0]?.[cards.press.answer] ?? null }
  if (why === base.DOSE_SHARES) return base.dosePressed(draft, state, shares, cards)
  return base.nextDose(draft, base.baselineShares(state, shares, cards), cards)
}

function pressed(draft: Draft, state: FlashcardState, result: Extract<LabReport['result'], { kind: 'step' }>) {
  if (result.diverged) return letGo(draft, { ...state, troubled: true })
  const presses = [...state.presses, { trace: result.trace, heldOutBits: null }]
  const next: FlashcardState = { ...state, at: result.to, presses, left: state.left - 1 }
  if (next.left > 0 && state.phase === 'press') return goDown(draft, next)
  const round = state.round + 1
  const left = ROUNDS[round] ?? 0
  if (state.phase === 'press') draft.ringIn(left > 0 ? SECONDS.round : SECONDS.read)
  return base.wait(
    { ...next, round, left, hands: [], pressing: false },
    draft.ask({ kind: 'evaluate', from: result.to, on: 'held-out' }),
    `press-exam:${presses.length - 1}`,
  )
}

/** A press that the lab could not take can be made again. */
function letGo(draft: Draft, state: FlashcardState): FlashcardState {
  if (state.phase === 'press') draft.ringIn(SECONDS.round)
  return { ...state, pressing: false, hands: [] }
}

function examined(draft: Draft, state: FlashcardState, why: string, bits: number): FlashcardState {
  const cards = flashcards(draft.pack)
  if (why === START_EXAM) return { ...state, startHeldOutBits: bits }
  if (why === base.DOSE_EXAM && cards) return base.doseExamined(draft, state, bits, cards)
  if (why === base.BASELINE_EXAM && cards) {
    return base.nextDose(draft, { ...state, baseline: { ...state.baseline, heldOut: bits } }, cards)
  }
  const presses = state.presses.map((press, i) => (why === `press-exam:${i}` ? { ...press, heldOutBits: bits } : press))
  return { ...state, presses }
}

/** What could not be measured is left out; a dose that broke off is not shown. */
function failed(draft: Draft, before: FlashcardState, job: LabJob): FlashcardState {
  const why = before.waiting[job.id] ?? ''
  const state = { ...before, waiting: without(before.waiting, job.id), troubled: true }
  return why === PRESS ? letGo(draft, state) : state
}

export const flashcard: Stop<FlashcardState, FlashcardTap, FlashcardView> = {
  id: 'flashcard',
  tap: flashcardTap,
  begin,
  take,
  ring,
  done,
  failed,
  isDone: (state, seat) => {
    if (state.phase === 'guess') return Object.hasOwn(state.guesses[0] ?? {}, seat.id)
    if (state.phase === 'press' && state.round < ROUNDS.length) {
      return state.pressing ? null : state.hands.includes(seat.id)
    }
    return state.phase === 'dose' ? Object.hasOwn(state.votes, seat.id) : null
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
