/** The stop in words for the desk. Behind the word comes another one, if there is a rematch. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { WarmView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases } from './phases.ts'

export function says({ stop, phase, waits, isRematch, secret }: WarmView, { rematch }: PlannedStop): DeskWords {
  const doing = textOf('doing', `${stop}.${phase}`)
  const held = heldWords(waits)
  if (held !== null) return { doing, next: held }
  const again = rematch && !isRematch && secret !== null ? 'again' : null
  const after = phase === 'cold' ? 'warm' : phase === 'warm' ? 'told' : again
  if (after === null) return { doing, next: null }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}
