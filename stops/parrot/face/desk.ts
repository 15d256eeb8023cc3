/** The stop in words for the desk. */
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import { phaseAfter } from '../timetable.ts'
import type { ParrotView } from '../view-types.ts'
import './desk.en.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says({ stop, phase, parts, waits }: ParrotView, planned: PlannedStop): DeskWords {
  const key = `${stop}.${phase}`
  const doing = textOf('doing', key)
  const after = phaseAfter({ ...planned, phase }, parts.includes('newcomer'))
  if (after === null) return { doing, next: null }
  if (waits !== null) {
    // Of two curtains that are silent it is not said that they have answered.
    const isAsked = phase === 'chips'
    const isTraining = waits === 'measuring' && (phase === 'gauge' || phase === 'second')
    return {
      doing: isAsked ? t('doing.parrot.asked') : doing,
      next: isTraining ? { label: t('next.parrot.train'), after: t('then.parrot.train') } : heldWords(waits),
    }
  }
  const next = after === 'again' ? `${stop}.to-again` : key
  return { doing, next: { label: textOf('next', next), after: textOf('then', next) } }
}
