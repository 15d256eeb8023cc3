/** The stop in words for the desk. */
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import { phasesOf } from '../content.ts'
import type { MirrorView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says({ stop, phase, waits }: MirrorView, planned: PlannedStop): DeskWords {
  const doing = textOf('doing', `${stop}.${phase}`)
  const played = phasesOf(planned)
  const after = played[played.indexOf(phase) + 1]
  if (after === undefined) return { doing, next: null }
  const held = heldWords(waits)
  if (held !== null) return { doing, next: held }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}
