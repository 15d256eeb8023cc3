/** The stop in words for the desk. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { DAYS, phasesOf } from '../content.ts'
import type { CapsuleView } from '../view-types.ts'
import './desk.en.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says({ stop, phase, waits, news, watch }: CapsuleView, planned: PlannedStop): DeskWords {
  const doing = textOf('doing', `${stop}.${phase}`)
  const played = phasesOf(planned, news !== null)
  const after = played[played.indexOf(phase) + 1]
  if (after === undefined) return { doing, next: null }
  const held = heldWords(waits)
  if (held !== null) return { doing, next: held }
  const isRolling = (phase === 'days' || phase === 'more') && (watch?.days.length ?? DAYS) < DAYS
  if (isRolling)
    return { doing, next: { label: t('next.time-capsule.days-rest'), after: t('then.time-capsule.days-rest') } }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}
