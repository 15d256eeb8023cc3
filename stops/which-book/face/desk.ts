/** The stop in words for the desk. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { BookView } from '../view-types.ts'
import './desk.en.ts'

export { phaseOf, phases } from './phases.ts'

export function says({ stop, phase, round, rounds }: BookView): DeskWords {
  const key = `${stop}.${phase}`
  const isLast = phase === 'matrix' && round === rounds
  const next = isLast ? null : { label: textOf('next', key), after: textOf('then', key) }
  return { doing: textOf('doing', key), next }
}
