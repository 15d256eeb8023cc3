/** The stop in words for the desk. Where too few models have written, the last question comes at once. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import { PHASES } from '../types.ts'
import type { JudgeView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases } from './phases.ts'

export function says({ stop, phase, waits, rows }: JudgeView): DeskWords {
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = phase === 'rank' && rows.length === 0 && waits === null ? 'say' : PHASES[PHASES.indexOf(phase) + 1]
  if (after === undefined) return { doing, next: null }
  const next = { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) }
  return { doing, next: heldWords(waits) ?? next }
}
