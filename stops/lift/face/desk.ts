/** The stop in words for the desk. After the ride comes the next sentence, as long as there is one. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import { PHASES } from '../types.ts'
import type { LiftView } from '../view-types.ts'
import './desk.en.ts'
import { t } from './t.ts'

export { phaseOf, phases } from './phases.ts'

export function says({ stop, phase, round, rounds, ride, waits }: LiftView): DeskWords {
  if (phase === 'bet' && ride === null) {
    const skip = { label: t('next.lift.skip'), after: t('then.lift.skip') }
    return { doing: t('doing.lift.wait'), next: waits === 'measuring' ? heldWords(waits) : skip }
  }
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = phase === 'ride' && round < rounds ? 'bet' : PHASES[PHASES.indexOf(phase) + 1]
  if (after === undefined) return { doing, next: null }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}
