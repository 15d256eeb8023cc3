/** Who looks at a run. */
import type { Match } from '../../shared/match/types.ts'
import type { Who } from '../../shared/moves/move.ts'
import type { Pack } from '../../shared/packs/pack.ts'

/** The seat of a player, or a screen for everybody (host or projector). */
export interface Looker {
  readonly match: Match
  readonly pack: Pack
  readonly seat: string | null
  readonly isShow: boolean
  readonly isHost: boolean
}

/** As moves know it: null for a screen that the whole room sees. */
export function whoOf({ match, seat, isShow }: Looker): Who | null {
  return isShow || seat === null ? null : (match.seats[seat] ?? { id: seat, team: '' })
}
