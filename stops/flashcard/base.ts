/**
 * Behind the scenes of the dose: a base model is trained on the false belief, then each dose is pressed on a copy of
 * it. One job follows the other, so that a player's press never waits for more than one of them.
 */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { measure, measures, troubledBy, type Answer } from '../../shared/moves/measure.ts'
import { BASE_LEG, BASE_RULE, BASE_STEPS, cardOf, dealt, DOSE_PRESSES, DOSES, falseBelief, MIXED } from './content.ts'
import type { DoseRun, FlashcardState } from './types.ts'

/** In this order: legs of the base, its exam and shares; then of each dose press and shares, press and shares, and its exam. */
export const baseMeasures = {
  base: measure('train', legTrained),
  'base-exam': measure('evaluate', (draft, state: FlashcardState, { exam }) =>
    nextDose(draft, { ...state, baseline: { ...state.baseline, heldOut: exam.bits } }),
  ),
  'base-shares': measure('predict', baseSeen),
  // What a press did is looked at afterwards.
  'dose-alone': measure('step', (_draft, state: FlashcardState) => state),
  'dose-mixed': measure('train', (_draft, state: FlashcardState) => state),
  'dose-shares': measure('predict', dosePressed),
  'dose-exam': measure('evaluate', doseExamined),
}
const { ask } = measures<FlashcardState>()(baseMeasures)

/** The next leg of the base model's training, or its examination when it has had all its steps. */
export function goOnWithBase(draft: Draft, state: FlashcardState): FlashcardState {
  const { at, steps } = state.base
  const { brain } = draft.match.settings
  const left = Math.min(BASE_STEPS, brain.steps) - steps
  if (left <= 0) {
    const examined = ask(draft, state, 'base-exam', { from: at, on: 'held-out' })
    return ask(draft, examined, 'base-shares', lookAt(draft, at))
  }
  const leg = Math.min(BASE_LEG, left)
  return ask(draft, state, 'base', {
    from: at,
    to: draft.newName('c'),
    corpus: { pool: null, extra: falseBelief(draft.pack, dealt(draft.pack)) },
    sampling: { seed: draft.match.seed, rows: brain.rows },
    firstStep: steps,
    steps: leg,
    rule: BASE_RULE,
    saveEvery: leg,
  })
}

function legTrained(draft: Draft, state: FlashcardState, { ended, to, nextStep }: Answer<'train'>): FlashcardState {
  if (ended !== 'done') return troubledBy(state, 'base')
  return goOnWithBase(draft, { ...state, base: { at: to, steps: nextStep } })
}

function baseSeen(draft: Draft, state: FlashcardState, { distributions }: Answer<'predict'>): FlashcardState {
  const { right, wrong, neighbour } = sharesIn(draft, distributions)
  return nextDose(draft, { ...state, baseline: { ...state.baseline, right, wrong, neighbour } })
}

/** Begins the next dose once the baseline is complete; the first one begins as soon as it can. */
function nextDose(draft: Draft, state: FlashcardState): FlashcardState {
  const { heldOut, neighbour, right, wrong } = state.baseline
  const dose = state.doses.length
  const how = DOSES[dose]
  if (heldOut === null || neighbour === null || right === null || wrong === null) return state
  if (how === undefined) {
    draft.keep([state.at])
    return { ...state, dosing: null }
  }
  const bits = { heldOutBefore: heldOut, heldOutAfter: heldOut }
  const shares = {
    right: [right],
    wrong: [wrong],
    leads: [false],
    neighbourBefore: neighbour,
    neighbourAfter: neighbour,
  }
  return pressDose(draft, state, { dose, at: state.base.at, result: { ...how, ...shares, ...bits } })
}

/** Mixed in, one step of ordinary training on a pool in which every fourth sentence is the card. */
function pressDose(draft: Draft, state: FlashcardState, { dose, at, result }: DoseRun): FlashcardState {
  const { match, pack } = draft
  const to = draft.newName('c')
  const rule = { kind: 'sgd', rate: result.rate } as const
  const card = cardOf(dealt(pack).dose)
  const taken = result.right.length - 1
  const next = { ...state, dosing: { dose, at: to, result } }
  const others = Math.min(MIXED.others, pack.train.length)
  const copies = Array.from({ length: Math.ceil((others * MIXED.copies) / MIXED.others) }, () => card.tokens)
  const pressed = result.mixed
    ? ask(draft, next, 'dose-mixed', {
        from: at,
        to,
        rule,
        firstStep: taken,
        steps: 1,
        saveEvery: 1,
        corpus: { pool: { from: 0, to: others }, extra: copies },
        sampling: { seed: match.seed, rows: MIXED.rows },
      })
    : ask(draft, next, 'dose-alone', {
        from: at,
        to,
        rule,
        card,
        stepNumber: taken,
        topGradients: 1,
        corpus: null,
        sampling: { seed: match.seed, rows: 1 },
      })
  return ask(draft, pressed, 'dose-shares', lookAt(draft, to))
}

/** One press of the dose has been looked at: the next one, or the exam that closes the dose. */
function dosePressed(draft: Draft, state: FlashcardState, { distributions }: Answer<'predict'>): FlashcardState {
  const { dosing } = state
  if (dosing === null) return state
  const seen = sharesIn(draft, distributions)
  const result = {
    ...dosing.result,
    leads: [...dosing.result.leads, seen.leads],
    right: [...dosing.result.right, seen.right],
    wrong: [...dosing.result.wrong, seen.wrong],
    neighbourAfter: seen.neighbour,
  }
  if (result.right.length <= DOSE_PRESSES) return pressDose(draft, state, { ...dosing, result })
  return ask(draft, { ...state, dosing: { ...dosing, result } }, 'dose-exam', { from: dosing.at, on: 'held-out' })
}

function doseExamined(draft: Draft, state: FlashcardState, { exam }: Answer<'evaluate'>): FlashcardState {
  const { dosing } = state
  if (dosing === null) return state
  const doses = [...state.doses, { ...dosing.result, heldOutAfter: exam.bits }]
  return nextDose(draft, { ...state, doses, dosing: null })
}

function lookAt({ pack }: Draft, from: CheckpointId) {
  const { dose, neighbour } = dealt(pack)
  return { from, contexts: [dose.prompt, (neighbour ?? dose).prompt] }
}

function sharesIn({ pack }: Draft, [own = [], other = []]: Answer<'predict'>['distributions']) {
  const { dose, doseRival, neighbour } = dealt(pack)
  const right = own[dose.answer] ?? 0
  return {
    right,
    wrong: own[doseRival] ?? 0,
    neighbour: other[(neighbour ?? dose).answer] ?? 0,
    /** The right word is the first guess. */
    leads: own.every((share) => share <= right),
  }
}
