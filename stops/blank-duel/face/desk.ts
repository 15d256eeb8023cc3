/** The stop in words for the desk. Behind a word comes the next blank of the leg, behind the duel the rematch, if there is one. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { BlankPhase } from '../types.ts'
import type { BlankView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says(view: BlankView, { form }: PlannedStop): DeskWords {
  const { stop, phase } = view
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = afterIt(view, form === 'full' ? 'say' : null)
  const waits = heldWords(view.waits)
  if (waits !== null) return { doing, next: waits }
  if (after === null) return { doing, next: null }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}

type After = BlankPhase | 'again'

function afterIt(view: BlankView, last: After | null): After | null {
  const { phase, round, rounds, isRead, hasMore } = view
  switch (phase) {
    case 'fill':
      return rounds === 0 ? last : 'told'
    case 'told':
      return round < rounds ? 'fill' : 'bet'
    case 'bet':
      return isRead ? 'duel' : last
    case 'duel':
      return hasMore ? 'again' : last
    case 'say':
      return 'answer'
    case 'answer':
      return null
  }
}
