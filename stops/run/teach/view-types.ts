/** What may be seen of the cards to label. */
import type { TeamId } from '../../../shared/match/types.ts'
import type { WorldSays } from '../../../shared/packs/world-says.ts'
import type { Label, TeachTask } from './state.ts'

/** One card to label, as its player or a team-mate sees it. */
export interface TeachRow {
  readonly task: Pick<TeachTask, 'id' | 'kind' | 'words'> & {
    /** Mine to label; else a team-mate's, to look over. */
    readonly isMine: boolean
  }
  readonly mine: Label | null
  /** All labels of this card, no names: how many stand behind each. Empty until I have labelled it. */
  readonly proposals: readonly { readonly label: Label; readonly votes: number }[]
  /** What the town says of the sentence that I made of it, or binned; null: not labelled yet, or nobody knows. */
  readonly townSays: WorldSays | null
}

export interface TeachView {
  /** Whose almanac lies on the table. */
  readonly packId: string
  /** Words of a sentence that may go on board. */
  readonly shortest: number
  readonly longest: number
  readonly tasks: readonly TeachRow[]
  /** Labelled cards a team, of all that it has: host and projector. */
  readonly tally: readonly { readonly team: TeamId; readonly loaded: number; readonly of: number }[] | null
}
