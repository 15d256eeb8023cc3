/**
 * What the lab does for Receipt: a fresh model of the room's shape takes some steps, and the log says how long that took; then what
 * the first car of coal buys, and one more.
 */
import type { Draft } from '../../shared/match/draft.ts'
import { measure, measures, type Answer } from '../../shared/moves/measure.ts'
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
  // What comes later changes no ticket that was paid for.
  timed: measure('brain', (draft, state: ReceiptState) =>
    state.phase === 'guess' ? { ...state, timed: Math.max(1, draft.at - state.askedAt) } : state,
  ),
  first: car('first'),
  all: car('all'),
  few: car('few'),
})
export { done, failed }

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

/** The bell waits for what the class has chosen: time to look at it. */
function shown(draft: Draft, state: ReceiptState): ReceiptState {
  if (state.phase === 'spent' && isSpent(state)) draft.ringIn(spentSeconds())
  return state
}

/** Timed when nothing else of this stop is before it; in the long form the first car of a fresh model comes behind it. */
export function askTimed(draft: Draft, state: ReceiptState): ReceiptState {
  const { settings, seed } = draft.match
  const { config, rows } = settings.brain
  const question = { config, seed, corpus: corpusOf('all', draft.match, draft.pack), sampling: { seed, rows } }
  const timed = ask(draft, { ...state, askedAt: draft.at }, 'timed', {
    ...question,
    rule: TIMED.rule,
    marks: [TIMED.steps],
    exams: [],
  })
  if (state.form !== 'full') return timed
  return ask(draft, timed, 'first', { ...question, rule: CAR.first, marks: [0, CAR.steps], exams: ['held-out'] })
}

/** The coal of the class goes into copies: the model of the ticket stays what it is. */
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
