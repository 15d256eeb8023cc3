/** The race with the class's last time, in a sentence: where both trains stood at the same step. Measured, both of them. */
import type { GhostView } from '../../train/view-types.ts'
import { formatBits, formatDay } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'

/** Nearer than this they are level, bits: no screen tells a smaller difference. */
const LEVEL = 0.05

/** null: one of the two is not on its way yet. */
export function ghostLine(ghost: GhostView | null): string | null {
  if (ghost?.bits == null || ghost.ownBits === null) return null
  const lead = ghost.bits - ghost.ownBits
  const told = { day: formatDay(ghost.at), bits: formatBits(ghost.bits) }
  if (Math.abs(lead) < LEVEL) return t('train.ghost-level', told)
  const by = formatBits(Math.abs(lead))
  return t(lead > 0 ? 'train.ghost-ahead' : 'train.ghost-behind', { ...told, lead: by })
}
