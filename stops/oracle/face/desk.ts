/** The stop in words for the desk. What was not measured is passed over. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { OraclePhase } from '../types.ts'
import type { OracleView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says(view: OracleView, { rematch }: PlannedStop): DeskWords {
  const { stop, phase } = view
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = afterOf(view, rematch)
  if (after === null) return { doing, next: null }
  const waits = heldWords(view.waits)
  if (waits !== null) return { doing, next: waits }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}

/** What comes after a phase; null: the train leaves. */
function afterOf({ phase, trained, isTrained, mayBuy }: OracleView, rematch: boolean): OraclePhase | null {
  switch (phase) {
    case 'guess':
      return trained === 1 ? 'line' : 'say'
    case 'line':
      return 'lines'
    case 'lines':
      return 'train'
    case 'train':
      return isTrained ? 'outcome' : 'say'
    case 'outcome':
      return rematch && mayBuy ? 'buy' : 'say'
    case 'buy':
      return 'bought'
    case 'bought':
      return 'say'
    case 'say':
      return 'answer'
    case 'answer':
      return null
  }
}
