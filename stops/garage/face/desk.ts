/** The stop in words for the desk. What was not measured is passed over. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { GaragePhase } from '../types.ts'
import type { GarageView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says(view: GarageView, { rematch }: PlannedStop): DeskWords {
  const { stop, phase } = view
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = afterOf(view, rematch)
  if (after === null) return { doing, next: null }
  const waits = heldWords(view.waits)
  if (waits !== null) return { doing, next: waits }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}

/** What comes after a phase; null: the train leaves. */
function afterOf({ phase, isRaced, mayRematch }: GarageView, rematch: boolean): GaragePhase | null {
  switch (phase) {
    case 'bet':
      return 'build'
    case 'build':
      return 'race'
    case 'race':
      return isRaced ? 'curve' : 'say'
    case 'curve':
      return rematch && mayRematch ? 'again' : 'say'
    case 'again':
      return 'moved'
    case 'moved':
      return 'say'
    case 'say':
      return 'answer'
    case 'answer':
      return null
  }
}
