/** The stop in words for the desk. */
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { BanksView } from '../view-types.ts'
import './desk.en.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says(view: BanksView, planned: PlannedStop): DeskWords {
  const { stop, phase, sentence, waits } = view
  if (phase === 'bet' && sentence === null) {
    const skip = { label: t('next.two-banks.skip'), after: t('then.two-banks.skip') }
    return { doing: t('doing.two-banks.wait'), next: waits === 'measuring' ? heldWords(waits) : skip }
  }
  const doing = textOf('doing', `${stop}.${phase}`)
  const after = afterOf(view, planned)
  if (after === null) return { doing, next: null }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}

/** What comes after a phase; null: the train leaves. */
function afterOf({ phase, round, rounds, isRematch }: BanksView, { form, rematch }: PlannedStop): string | null {
  switch (phase) {
    case 'bet':
      return 'told'
    case 'told':
      return round < rounds ? 'bet' : 'flip'
    case 'flip':
      return 'flipped'
    case 'flipped':
      return rematch && !isRematch ? 'again' : form === 'full' ? 'say' : null
    case 'say':
      return 'answer'
    case 'answer':
      return null
  }
}
