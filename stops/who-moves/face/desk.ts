/** The stop in words for the desk. A map that still moves is first shown to its end; behind it comes the rematch, if there is one. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { MovesView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says(view: MovesView, { form, rematch }: PlannedStop): DeskWords {
  const { stop, phase } = view
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = afterIt(view, form === 'full' ? 'say' : null, rematch)
  if (after === null) return { doing, next: null }
  const waits = heldWords(view.waits)
  if (waits !== null) return { doing, next: waits }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}

type After = 'bet' | 'train' | 'map' | 'end' | 'say' | 'answer'

function afterIt(view: MovesView, last: After | null, rematch: boolean): After | null {
  const { phase, pairs, isTrained, ahead, isRematch } = view
  switch (phase) {
    case 'bet':
      return pairs.length === 0 ? last : 'train'
    case 'train':
      return isTrained ? 'map' : last
    case 'map':
      if (ahead > 0) return 'end'
      return rematch && !isRematch ? 'bet' : last
    case 'say':
      return 'answer'
    case 'answer':
      return null
  }
}
