/**
 * Behind the scenes of the dose: a base model is trained on the false belief, then each dose is pressed on a copy of
 * it. One job follows the other, so that a player's press never waits for more than one of them.
 */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { LabResult } from '../../shared/lab/jobs.ts'
import type { Draft, NewJob } from '../../shared/match/draft.ts'
import { UNTRAINED } from '../../shared/match/types.ts'
import {
  BASE_LEG,
  BASE_RULE,
  BASE_STEPS,
  cardOf,
  DOSE_PRESSES,
  DOSES,
  falseBelief,
  MIXED,
  type Flashcards,
} from './content.ts'
import type { DoseResult, DoseRun, FlashcardState } from './types.ts'

/** Why these jobs were asked for. */
export const BASE = 'base'
export const BASELINE_EXAM = 'baseline-exam'
export const BASELINE_SHARES = 'baseline-shares'
export const DOSE_STEP = 'dose-step'
export const DOSE_SHARES = 'dose-shares'
export const DOSE_EXAM = 'dose-exam'

export function wait(state: FlashcardState, id: string, why: string): FlashcardState {
  return { ...state, waiting: { ...state.waiting, [id]: why } }
}

/** The next leg of the base model's training, or its examination when it has had all its steps. */
export function goOnWithBase(draft: Draft, state: FlashcardState, cards: Flashcards): FlashcardState {
  const { at, steps } = state.base
  const { brain } = draft.match.settings
  const left = Math.min(BASE_STEPS, brain.steps) - steps
  if (left <= 0) {
    const exam = draft.ask({ kind: 'evaluate', from: at, on: 'held-out' })
    const shares = askShares(draft, at, cards)
    return wait(wait(state, exam, BASELINE_EXAM), shares, BASELINE_SHARES)
  }
  const leg = Math.min(BASE_LEG, left)
  const id = draft.ask({
    kind: 'train',
    from: at,
    to: draft.newName('c'),
    corpus: { pool: null, extra: falseBelief(draft.pack, cards) },
    sampling: { seed: draft.match.seed, rows: brain.rows },
    firstStep: steps,
    steps: leg,
    rule: BASE_RULE,
    saveEvery: leg,
  })
  return wait(state, id, BASE)
}

export function baseTrained(
  draft: Draft,
  state: FlashcardState,
  result: Extract<LabResult, { kind: 'train' }>,
  cards: Flashcards,
): FlashcardState {
  if (result.ended !== 'done') return { ...state, troubled: true }
  return goOnWithBase(draft, { ...state, base: { at: result.to, steps: result.nextStep } }, cards)
}

export function baselineShares(state: FlashcardState, shares: readonly number[][], cards: Flashcards): FlashcardState {
  const { right, wrong, neighbour } = sharesOf(shares, cards)
  return { ...state, baseline: { ...state.baseline, right, wrong, neighbour } }
}

/** Begins the next dose once the baseline is complete; the first one begins as soon as it can. */
export function nextDose(draft: Draft, state: FlashcardState, cards: Flashcards): FlashcardState {
  const { heldOut, neighbour, right, wrong } = state.baseline
  const dose = state.doses.length
  const how = DOSES[dose]
  if (heldOut === null || neighbour === null || right === null || wrong === null) return state
  if (how === undefined) {
    draft.keep([state.at])
    return { ...state, dosing: null }
  }
  const result: DoseResult = {
    ...how,
    right: [right],
    wrong: [wrong],
    leads: [false],
    heldOutBefore: heldOut,
    heldOutAfter: heldOut,
    neighbourBefore: neighbour,
    neighbourAfter: neighbour,
  }
  return pressDose(draft, { ...state, dosing: { dose, at: state.base.at, result } }, cards)
}

function pressDose(draft: Draft, state: FlashcardState, cards: Flashcards): FlashcardState {
  const { dosing } = state
  if (dosing === null) return state
  const to = draft.newName('c')
  const press = draft.ask(doseJob(draft, dosing, to, cards))
  const shares = askShares(draft, to, cards)
  return wait(wait({ ...state, dosing: { ...dosing, at: to } }, press, DOSE_STEP), shares, DOSE_SHARES)
}

/** Mixed in, one step of ordinary training on a pool in which every fourth sentence is the card. */
function doseJob({ match, pack }: Draft, { at, result }: DoseRun, to: CheckpointId, cards: Flashcards): NewJob {
  const rule = { kind: 'sgd', rate: result.rate } as const
  const stepNumber = result.right.length - 1
  const { seed } = match
  if (!result.mixed) {
    const sampling = { seed, rows: 1 }
    const alone = { corpus: null, sampling, stepNumber, topGradients: 1 }
    return { kind: 'step', from: at, to, card: cardOf(cards.dose), rule, ...alone }
  }
  const others = Math.min(MIXED.others, pack.train.length)
  const { tokens } = cardOf(cards.dose)
  const copies = Array.from({ length: Math.ceil((others * MIXED.copies) / MIXED.others) }, () => tokens)
  return {
    kind: 'train',
    from: at,
    to,
    corpus: { pool: { from: 0, to: others }, extra: copies },
    sampling: { seed, rows: MIXED.rows },
    firstStep: stepNumber,
    steps: 1,
    rule,
    saveEvery: 1,
  }
}

/** One press of the dose has been looked at: the next one, or the exam that closes the dose. */
export function dosePressed(
  draft: Draft,
  state: FlashcardState,
  shares: readonly number[][],
  cards: Flashcards,
): FlashcardState {
  const { dosing } = state
  if (dosing === null) return state
  const { right, wrong, neighbour, leads } = sharesOf(shares, cards)
  const result = {
    ...dosing.result,
    leads: [...dosing.result.leads, leads],
    right: [...dosing.result.right, right],
    wrong: [...dosing.result.wrong, wrong],
    neighbourAfter: neighbour,
  }
  const pressed = { ...state, dosing: { ...dosing, result } }
  if (result.right.length <= DOSE_PRESSES) return pressDose(draft, pressed, cards)
  return wait(pressed, draft.ask({ kind: 'evaluate', from: dosing.at, on: 'held-out' }), DOSE_EXAM)
}

export function doseExamined(draft: Draft, state: FlashcardState, bits: number, cards: Flashcards): FlashcardState {
  const { dosing } = state
  if (dosing === null) return state
  const doses = [...state.doses, { ...dosing.result, heldOutAfter: bits }]
  return nextDose(draft, { ...state, doses, dosing: null }, cards)
}

function askShares(draft: Draft, from: CheckpointId, { dose, neighbour }: Flashcards): string {
  return draft.ask({ kind: 'predict', from, contexts: [dose.prompt, (neighbour ?? dose).prompt] })
}

function sharesOf([own = [], other = []]: readonly number[][], { dose, doseRival, neighbour }: Flashcards) {
  return {
    right: own[dose.answer] ?? 0,
    wrong: own[doseRival] ?? 0,
    neighbour: other[(neighbour ?? dose).answer] ?? 0,
    leads: isFirst(own, dose.answer),
  }
}

function isFirst(shares: readonly number[], word: number): boolean {
  return shares.every((share) => share <= (shares[word] ?? 0))
}

/** The base model starts where the room's model started. */
export const BASE_START = { at: UNTRAINED, steps: 0 } as const
