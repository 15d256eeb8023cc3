/** What the big button says while a phase is held (shared/moves/held.ts). */
import '../locale/en/desk.ts'
import { t } from '../locale/t.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { DeskWords } from './face.ts'

/** null: nothing is waited for. */
export function heldWords(waits: Waits | null): DeskWords['next'] {
  if (waits === null) return null
  return waits === 'pressed'
    ? { label: t('desk.skip'), after: t('desk.skip-then') }
    : { label: t('desk.hold'), after: t('desk.hold-then') }
}
