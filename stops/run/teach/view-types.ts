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

/** A card on the wall. */
export interface BeltCard extends Pick<TeachTask, 'id' | 'team' | 'kind'> {
  /** As it was dealt; the sentence that goes on board once everybody has spoken who may be asked about it. */
  readonly words: TeachTask['words']
  /** What became of it; null: a team-mate may still be asked. */
  readonly end: 'aboard' | 'binned' | null
  /** Where it lies, from 0. */
  readonly place: number
}

/** What the class has done with its cards, without what is still open. */
export interface Belt {
  /** Labels in all. */
  readonly labels: number
  /** Cards that more than one has labelled, and on how many of those all said the same. */
  readonly looked: number
  readonly alike: number
  readonly newest: readonly BeltCard[]
  /** Others, on which everybody has spoken. */
  readonly heard: readonly BeltCard[]
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
  /** Host and projector. */
  readonly belt: Belt | null
}
