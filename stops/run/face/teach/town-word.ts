/** What the town says of a label, in words: it tells what is always or usually so, what is so now and then, and what never. */
import type { WorldSays } from '../../../../shared/packs/world-says.ts'
import type { Label } from '../../teach/state.ts'
import type { TeachRow } from '../../teach/view-types.ts'
import { t } from '../t.ts'

export interface TownWord {
  readonly text: string
  /** Whether the label was right by it. */
  readonly agrees: boolean
}

export function townWord({ kind }: Label, says: WorldSays): TownWord {
  return kind === 'bin'
    ? { text: t(`teach.binned-${says}`), agrees: says === 'no' }
    : { text: t(`teach.town-${says}`), agrees: says !== 'no' }
}

/** Of the card `last`, while another one, `here`, is in the hand. null: nobody says anything of it, as in a room on a text. */
export function wordBefore(rows: readonly TeachRow[], last: string | null, here: string): TownWord | null {
  const row = rows.find(({ task }) => task.id === last && task.id !== here)
  return row === undefined || row.mine === null || row.townSays === null ? null : townWord(row.mine, row.townSays)
}
