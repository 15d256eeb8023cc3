/**
 * Flashcard: guess what one press of a card does, press it, and watch what it does elsewhere; then choose the dose that
 * turns a trained model's hat into a mat without breaking the neighbour (LEARNING X2, X3). It works on copies: the
 * room's own model does not move.
 */
import type { LabJob } from '../../lab/jobs.ts'
import type { Draft } from '../../match/draft.ts'
import { UNTRAINED, type Seat } from '../../match/types.ts'
import type { RejectWord } from '../../protocol/reject.ts'
import { flashcardAsked } from './asked.ts'
import { NO_OUTCOME, without, type Activity, type LabReport } from '../activity.ts'
import type { ActivityIntent } from '../types.ts'
import * as base from './base.ts'
import {
  cardOf,
  DOSE_RATES,
  EXAM_AFTER,
  flashcards,
  MOST_PRESSES,
  PRESS_RULE,
  SECONDS,
  TOP_GRADIENTS,
} from './content.ts'
import type { FlashcardState } from './types.ts'
import { flashcardView } from './view.ts'

/** Why these jobs were asked for. */
const START_SHARE = 'start-share'
const START_EXAM = 'start-exam'
const PRESS = 'press'

function begin(draft: Draft): FlashcardState {
  const cards = flashcards(draft.pack)
  draft.newPhase(SECONDS.guess)
  const state: FlashcardState = {
    activity: 'flashcard',
    phase: 'guess',
    guesses: {},
    at: UNTRAINED,
    presses: [],
    pressing: null,
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

function intent(draft: Draft, state: FlashcardState, seat: Seat, tap: ActivityIntent): FlashcardState | RejectWord {
  if (tap.kind === 'press') return press(draft, state, seat)
  if (tap.kind === 'guess-share') {
    if (state.phase !== 'guess') return 'after-the-bell'
    if (!(tap.p >= 0 && tap.p <= 1)) return 'out-of-range'
    return { ...state, guesses: { ...state.guesses, [seat.id]: tap.p + 0 } }
  }
  if (tap.kind !== 'dose') return 'not-now'
  if (state.phase !== 'dose') return state.phase === 'fixed' ? 'after-the-bell' : 'not-now'
  if (DOSE_RATES[tap.dose] === undefined) return 'out-of-range'
  return { ...state, votes: { ...state.votes, [seat.id]: tap.dose + 0 } }
}

function press(draft: Draft, state: FlashcardState, seat: Seat): FlashcardState | RejectWord {
  const cards = flashcards(draft.pack)
  if (state.phase !== 'press' || cards === null) return state.phase === 'guess' ? 'not-now' : 'after-the-bell'
  if (state.pressing !== null) return 'too-fast'
  if (state.presses.length >= MOST_PRESSES) return 'out-of-range'
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
  return base.wait({ ...state, pressing: seat.id }, id, PRESS)
}

function ring(draft: Draft, state: FlashcardState): FlashcardState | null {
  switch (state.phase) {
    case 'guess':
      draft.newPhase(SECONDS.press)
      return { ...state, phase: 'press' }
    case 'press':
      draft.newPhase(SECONDS.dose)
      return { ...state, phase: 'dose' }
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
  switch (result.kind) {
    case 'train':
      return base.baseTrained(draft, state, result, cards)
    case 'step':
      return why === PRESS ? pressed(draft, state, result) : state
    case 'predict': {
      const shares = result.distributions.map((one) => [...one])
      if (why === START_SHARE) return { ...state, startShare: shares[0]?.[cards.press.answer] ?? null }
      if (why === base.DOSE_SHARES) return base.dosePressed(draft, state, shares, cards)
      return base.nextDose(draft, base.baselineShares(state, shares, cards), cards)
    }
    case 'evaluate':
      return examined(draft, state, why, result.exam.bits)
    case 'init':
    case 'inspect':
    case 'generate':
    case 'forks':
      return state
  }
}

function pressed(draft: Draft, state: FlashcardState, result: Extract<LabReport['result'], { kind: 'step' }>) {
  if (result.diverged) return { ...state, pressing: null, troubled: true }
  const presses = [...state.presses, { trace: result.trace, by: state.pressing, heldOutBits: null }]
  const next: FlashcardState = { ...state, at: result.to, pressing: null, presses }
  if (!EXAM_AFTER.has(presses.length)) return next
  return base.wait(
    next,
    draft.ask({ kind: 'evaluate', from: result.to, on: 'held-out' }),
    `press-exam:${presses.length - 1}`,
  )
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
function failed(_draft: Draft, before: FlashcardState, job: LabJob): FlashcardState {
  const why = before.waiting[job.id] ?? ''
  const state = { ...before, waiting: without(before.waiting, job.id), troubled: true }
  return why === PRESS ? { ...state, pressing: null } : state
}

export const flashcard: Activity<FlashcardState> = {
  id: 'flashcard',
  begin,
  intent,
  ring,
  progress: (_draft, state) => state,
  done,
  failed,
  contrast: () => 'not-now',
  isDone: (state, seat) => {
    if (state.phase === 'guess') return Object.hasOwn(state.guesses, seat.id)
    return state.phase === 'dose' ? Object.hasOwn(state.votes, seat.id) : null
  },
  mayMove: () => true,
  outcome: () => NO_OUTCOME,
  asked: flashcardAsked,
  view: flashcardView,
}
