/**
 * What the lab does for Receipt: a fresh model of the room's shape takes some steps, and what is heard of them says how long they
 * take; then what the first car of coal buys, and one more.
 */
import type { LabProgress } from '../../shared/lab/shapes.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { isOpen, measure, measures, waitedFor, type Answer } from '../../shared/moves/measure.ts'
import { burnedFor, corpusOf, isSpent, spendOf } from './coal.ts'
import { CAR, TIMED } from './content.ts'
import { spentSeconds } from './choreography.ts'
import type { Bought, Car, ReceiptState } from './types.ts'

const { ask, done, failed } = measures<ReceiptState>()({
  base: measure(
    'depot',
    (draft, state: ReceiptState) => askTimed(draft, state),
    (draft, state) => askTimed(draft, state),
  ),
  // Heard step by step: see `progress`.
  timed: measure('brain', (_draft, state: ReceiptState) => state),
  first: car('first'),
  all: car('all'),
  few: car('few'),
})
export { done, failed }

/**
 * From the first steps that are heard of to the last: neither what the job waited for, nor a try before it, is in it. What comes
 * later changes no ticket that was paid for.
 */
export function progress({ at }: Draft, state: ReceiptState, { jobId, done: steps }: LabProgress): ReceiptState {
  if (state.phase !== 'guess' || waitedFor(state, jobId)?.name !== 'timed') return state
  const { begun } = state
  if (begun === null || steps <= begun.done) return { ...state, begun: { done: steps, at }, timed: null }
  if (steps < TIMED.steps) return state
  return { ...state, timed: (Math.max(1, at - begun.at) * TIMED.steps) / (steps - begun.done) }
}

function car(name: Car) {
  return measure<'brain', ReceiptState>(
    'brain',
    (draft, state, answer) => shown(draft, { ...state, bought: { ...state.bought, [name]: boughtBy(answer) } }),
    shown,
  )
}

function boughtBy({ marks }: Answer<'brain'>): Bought {
  return { before: marks[0]?.exams[0]?.bits ?? Number.NaN, after: marks[1]?.exams[0]?.bits ?? Number.NaN }
}

/** The bell waits for both: time to look at them. */
function shown(draft: Draft, state: ReceiptState): ReceiptState {
  if (state.phase === 'spent' && isSpent(state)) draft.ringIn(spentSeconds())
  return state
}

/** The ticket has its seconds, or never will. */
export function isTimed(state: ReceiptState): boolean {
  return state.timed !== null || !(isOpen(state, 'base') || isOpen(state, 'timed'))
}

/** Timed when nothing else of this stop is before it; in the long form the first car of a fresh model comes behind it. */
export function askTimed(draft: Draft, state: ReceiptState): ReceiptState {
  const { settings, seed } = draft.match
  const { config, rows } = settings.brain
  const question = { config, seed, corpus: corpusOf('all', draft.match, draft.pack), sampling: { seed, rows } }
  const timed = ask(draft, state, 'timed', {
    ...question,
    rule: TIMED.rule,
    marks: [TIMED.steps],
    exams: [],
  })
  if (state.form !== 'full') return timed
  return ask(draft, timed, 'first', { ...question, rule: CAR.first, marks: [0, CAR.steps], exams: ['held-out'] })
}

/** The coal goes into copies: the model of the ticket stays what it is. */
export function burn(draft: Draft, state: ReceiptState): ReceiptState {
  const { settings, seed } = draft.match
  const { config, rows } = settings.brain
  return burnedFor(spendOf(state)).reduce(
    (now, burned) =>
      ask(draft, now, burned, {
        config,
        seed,
        from: state.base,
        corpus: corpusOf(burned, draft.match, draft.pack),
        // Other draws than those that the depot's model and the first car have seen.
        sampling: { seed: seed + CAR.steps, rows },
        rule: CAR.rule,
        marks: [0, CAR.steps],
        exams: ['held-out'],
      }),
    state,
  )
}
