/** The stop in words for the desk. Without any candidate the last question comes at once. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { phasesOf } from '../content.ts'
import type { BoardView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says({ stop, phase, waits }: BoardView, planned: PlannedStop): DeskWords {
  const doing = textOf('doing', `${stop}.${phase}`)
  const played = phasesOf(planned)
  const after = played[played.indexOf(phase) + 1]
  if (after === undefined) return { doing, next: null }
  const next = { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) }
  return { doing, next: heldWords(waits) ?? next }
}
