/** The stop in words for the desk. A world without news has no update. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import { PHASES } from '../types.ts'
import type { UpdateView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases } from './phases.ts'

export function says({ stop, phase, waits, news }: UpdateView): DeskWords {
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = PHASES[PHASES.indexOf(phase) + 1]
  if (after === undefined || (after === 'plan' && news === null)) return { doing, next: null }
  const next = { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) }
  return { doing, next: heldWords(waits) ?? next }
}
