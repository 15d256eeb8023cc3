/** The stop in words for the desk. After the attention comes the next sentence, as long as there is one. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import { PHASES } from '../types.ts'
import type { SpotlightView } from '../view-types.ts'
import './desk.en.ts'
import { t } from './t.ts'

export { phaseOf, phases } from './phases.ts'

export function says({ stop, phase, round, rounds, sentence, waits }: SpotlightView): DeskWords {
  const isAgain = phase === 'heads' && round < rounds
  const isEmpty = phase === 'lamps' && sentence === null
  const after = isAgain ? 'lamps' : PHASES[PHASES.indexOf(phase) + 1]
  const doing = textOf('doing', `${stop}.${phase}`)
  const held = heldWords(waits)
  if (isEmpty) {
    const skip = { label: t('next.spotlight.skip'), after: t('then.spotlight.skip') }
    return { doing: t('doing.spotlight.wait'), next: waits === 'measuring' ? held : skip }
  }
  if (held !== null) return { doing, next: held }
  if (after === undefined) return { doing, next: null }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}
