/** The stop in words for the desk. */
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { DeskWords } from '../../../client/faces/face.ts'
import { lineOf, textOf } from '../../../client/locale/t.ts'
import type { FlashcardView } from '../types.ts'
import './desk.en.ts'
import { phases, skips } from './phases.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says({ stop, phase }: FlashcardView, planned: PlannedStop): DeskWords {
  const key = `${stop}.${phase}`
  const last = phases.findLast((one) => !skips(planned).includes(one))
  const next = phase === last ? null : { label: textOf('next', key), after: lineOf('then', key) }
  return { doing: lineOf('doing', key), next }
}
