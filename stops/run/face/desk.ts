/** The Run in words for the desk: what the class is doing, what the big button will do, and what comes then. */
import { html, type TemplateResult } from 'lit'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { DeskWords } from '../../../client/faces/face.ts'
import { lineOf, textOf } from '../../../client/locale/t.ts'
import type { RunView } from '../view-types.ts'
import { CommandEvent } from '../../../client/screens/command-event.ts'
import type { Contrast } from '../../../client/moves/host-texts.ts'
import '../../../client/moves/host-texts.ts'
import type { ContrastTap } from '../explain/taps.ts'
import './desk.en.ts'

export { estimateSentence as estimate } from './desk/training-estimate.ts'
export { phaseOf, phases, skips } from './phases.ts'

export function says(play: RunView, { rematch }: PlannedStop): DeskWords {
  const key = `${play.stop}.${stateOf(play)}`
  const numbers = numbersOf(play)
  const doing = lineOf('doing', key, numbers)
  if (stateOf(play) === 'answer') return { doing, next: null }
  // Without the rematch the model speaks next.
  const ahead = rematch || play.phase !== 'exam' ? key : `${play.stop}.reveal-end`
  return { doing, next: { label: textOf('next', ahead, numbers), after: lineOf('then', ahead, numbers) } }
}

export function wantsEstimate({ phase }: RunView): boolean {
  return phase === 'forecast' || phase === 'train' || phase === 'exam'
}

export function tools({ explain }: RunView): TemplateResult | null {
  const texts = explain?.texts ?? null
  return texts === null ? null : html`<host-texts .texts=${texts} @contrast=${show}></host-texts>`
}

function show({ target, detail: tap }: CustomEvent<Contrast>): void {
  const on: ContrastTap = { stop: 'run', ask: 'contrast', tap }
  target?.dispatchEvent(new CommandEvent({ kind: 'tap', on }))
}

/** A phase, and within it what changes the button. */
function stateOf({ phase, bet, train, exam, speak, explain }: RunView): string {
  if (phase === 'reveal') {
    if (bet === null || bet.round.at + 1 < bet.round.of) return 'reveal'
    return bet.isAgain ? 'reveal-end' : 'reveal-last'
  }
  if (phase === 'train' && train !== null)
    return train.mode !== 'turbo' ? train.mode : train.stepsLeft === 0 ? 'brakes' : train.express ? 'express' : 'turbo'
  if (phase === 'exam' && exam !== null && exam.waitingFor.length > 0) return 'measuring'
  if (phase === 'speak' && speak?.shown) return 'favourites'
  return phase === 'explain' && (explain?.right ?? null) !== null ? 'answer' : phase
}

function numbersOf({ bet, train }: RunView): Readonly<Record<string, number>> {
  return {
    card: (bet?.round.at ?? 0) + 1,
    following: (bet?.round.at ?? 0) + 2,
    of: bet?.round.of ?? 0,
    step: Math.min((train?.cranked ?? 0) + 1, train?.cranks ?? 0),
    steps: train?.cranks ?? 0,
  }
}
