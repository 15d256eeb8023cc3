/** The stop in words for the desk. What was not measured is passed over. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { SignalPhase } from '../types.ts'
import type { SignalView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says(view: SignalView, { rematch }: PlannedStop): DeskWords {
  const { stop, phase } = view
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = afterOf(view, rematch)
  if (after === null) return { doing, next: null }
  const waits = heldWords(view.waits)
  if (waits !== null) return { doing, next: waits }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}

/** What comes after a phase; null: the train leaves. */
function afterOf(
  { phase, isReady, isTrained, hasControl, mayLoose, mayFlatter }: SignalView,
  rematch: boolean,
): SignalPhase | null {
  const beyond = rematch && mayLoose ? 'again' : 'say'
  switch (phase) {
    case 'judge':
      return isReady ? 'bet' : 'say'
    case 'bet':
      return 'train'
    case 'train':
      return isTrained ? 'blind' : 'say'
    case 'blind':
      return 'result'
    case 'result':
      return 'moved'
    case 'moved':
      return hasControl ? 'cards' : beyond
    case 'cards':
      return beyond
    case 'again':
      return 'hacked'
    case 'hacked':
      return mayFlatter ? 'flatter' : 'say'
    case 'flatter':
      return 'flattered'
    case 'flattered':
      return 'say'
    case 'say':
      return 'answer'
    case 'answer':
      return null
  }
}
