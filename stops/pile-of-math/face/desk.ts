/** The stop in words for the desk. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { lineOf, textOf } from '../../../client/locale/t.ts'
import type { PileView } from '../types.ts'
import './desk.en.ts'
import { phases } from './phases.ts'

export { phaseOf, phases } from './phases.ts'

export function says({ stop, phase }: PileView): DeskWords {
  const key = `${stop}.${phase}`
  const next = phase === phases.at(-1) ? null : { label: textOf('next', key), after: lineOf('then', key) }
  return { doing: lineOf('doing', key), next }
}
