/** The stop in words for the desk. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { FogView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says({ stop, phase, land, lands, waits }: FogView, { form }: PlannedStop): DeskWords {
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = afterOf(phase, land < lands, land > 1, form === 'full')
  if (after === null) return { doing, next: null }
  const held = heldWords(waits)
  if (held !== null) return { doing, next: held }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}

/** What comes after a phase; null: the train leaves. */
function afterOf(phase: FogView['phase'], isMore: boolean, isAgain: boolean, isFull: boolean): string | null {
  switch (phase) {
    case 'start':
      return 'walk'
    case 'walk':
      return 'fog'
    case 'fog':
      return isAgain ? (isFull ? 'say' : null) : 'below'
    case 'below':
      return isMore ? 'again' : isFull ? 'say' : null
    case 'say':
      return 'answer'
    case 'answer':
      return null
  }
}
