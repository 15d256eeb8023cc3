/** The stop in words for the desk. What the big button does depends on what comes next, as the stop is planned. */
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { DeskWords } from '../../../client/faces/face.ts'
import { textOf } from '../../../client/locale/t.ts'
import { stepAfter } from '../timetable.ts'
import type { SplitView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says({ stop, phase, part, couple }: SplitView, planned: PlannedStop): DeskWords {
  const isAgain = couple !== null && part === 'shown' && couple.round < couple.rounds
  const after = isAgain ? { phase, part: 'pick' } : stepAfter({ ...planned, phase, part })
  const doing = textOf('doing', `${stop}.${phase}-${part}`)
  if (after === null) return { doing, next: null }
  const key = `${stop}.${after.phase}-${after.part}`
  return { doing, next: { label: textOf('next', key), after: textOf('then', key) } }
}
