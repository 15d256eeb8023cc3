/**
 * Behind the scenes of the dose: a base model is trained on the false belief, then each dose is pressed on a copy of
 * it. One job follows the other, so that a player's press never waits for more than one of them.
 */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { entryAt } from '../../shared/measures/entries.ts'
import { measure, measures, troubledBy, type Answer } from '../../shared/moves/measure.ts'
import { BASE_LEG, BASE_STEPS, DOSE_PRESSES, DOSES, falseBelief, flashcards } from './content.ts'
import { drill, seenAt } from './drill.ts'
import type { FlashcardState } from './types.ts'

export const baseMeasures = {
  base: measure('train', (draft, state: FlashcardState, { ended, to, nextStep }) =>
    ended === 'done' ? goOn(draft, { ...state, base: { at: to, steps: nextStep } }) : troubledBy(state, 'base'),
  ),
  dose: measure('brain', dosed),
}
const { ask } = measures<FlashcardState>()(baseMeasures)

/** The next leg of the base model's training; when it has had all its steps, the next dose. */
export function goOn(draft: Draft, state: FlashcardState): FlashcardState {
  const { at, steps } = state.base
  const { seed, settings } = draft.match
  const left = Math.min(BASE_STEPS, settings.brain.steps) - steps
  if (left <= 0) return nextDose(draft, state, 0)
  const leg = Math.min(BASE_LEG, left)
  return ask(draft, state, 'base', {
    from: at,
    to: draft.newName('c'),
    corpus: { pool: null, extra: falseBelief(draft.pack) },
    sampling: { seed, rows: settings.brain.rows },
    firstStep: steps,
    steps: leg,
    rule: ADAMW,
    saveEvery: leg,
  })
}

function nextDose(draft: Draft, state: FlashcardState, at: number): FlashcardState {
  const how = DOSES[at]
  if (how === undefined) return state
  const { dose, rival, neighbour } = flashcards(draft.pack)
  const question = drill(draft, DOSE_PRESSES, how, [dose, { ...dose, answer: rival }, neighbour ?? dose])
  return ask(draft, state, 'dose', { ...question, from: state.base.at }, at)
}

function dosed(draft: Draft, state: FlashcardState, answer: Answer<'brain'>, at: number): FlashcardState {
  const { dose } = flashcards(draft.pack)
  const shares = (blank: number) => seenAt(answer, blank).map(({ truth }) => truth)
  const result = {
    ...entryAt(DOSES, at),
    right: shares(0),
    wrong: shares(1),
    neighbour: shares(2),
    leads: seenAt(answer).map(({ top: [first] }) => first?.word === dose.answer),
    heldOut: seenAt(answer).map(({ heldOut }) => heldOut),
  }
  draft.keep([state.at, state.base.at])
  return nextDose(draft, { ...state, doses: [...(state.doses ?? []), result] }, at + 1)
}
