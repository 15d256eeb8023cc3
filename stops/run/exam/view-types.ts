/** What may be seen of the exam. */
import type { LossPoint, WordShare } from '../../../shared/lab/shapes.ts'
import type { RowTrouble } from '../../../shared/match/leaderboard.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import type { TeamCredit } from './team-credit.ts'

export interface ExamView {
  /** What the lab still measures: 'before', 'after', 'cards', 'credit', 'audit'. */
  readonly waitingFor: readonly string[]
  readonly beforeBits: number | null
  readonly afterBits: number | null
  readonly summitBits: number
  readonly floorBits: number
  readonly audited: boolean
  /** Why this Run stands on no board. */
  readonly noRow: RowTrouble | null
  /** For the stage: host and projector. */
  readonly points: readonly LossPoint[]
  readonly cards: readonly {
    readonly words: readonly TokenId[]
    readonly blank: number
    readonly beforeBits: number
    readonly afterBits: number
    readonly floorBits: number
    readonly flipped: boolean
    readonly mine: number | null
  }[]
  /**
   * How the model stands at words that carry the meaning, bits a word over the whole exam, and how sure it is of its first
   * guess on the cards: cards ask only for such words.
   */
  readonly meaning: {
    readonly beforeBits: number
    readonly afterBits: number
    readonly sureBefore: number
    readonly sureAfter: number
  } | null
  readonly probe: {
    readonly prompt: readonly TokenId[]
    readonly before: readonly WordShare[]
    readonly after: readonly WordShare[]
  } | null
  readonly credit: readonly TeamCredit[] | null
  /** How many of the models for the credit are trained. */
  readonly controls: { readonly done: number; readonly all: number } | null
  /** false: the host's browser measured it, and nobody measured it again. */
  readonly creditAudited: boolean
  /** Cargo each team taught: the sentences, so that credit can be read beside them. */
  readonly cargo: readonly {
    readonly team: TeamId
    readonly sentences: readonly (readonly TokenId[])[]
    /** How many of them the town says, always or now and then; null where nobody knows. */
    readonly agreed: number | null
  }[]
  readonly forecast: {
    readonly measuredDrop: number
    readonly firstFlip: number
    readonly mine: {
      readonly dropBits: number
      readonly firstFlip: number
      readonly points: number
      /** Points of the drop; the rest is the card's. */
      readonly ofDrop: number
    } | null
    /** The nearest three, names as the players chose them. */
    readonly best: readonly { readonly name: string; readonly team: TeamId; readonly off: number }[]
    /** Everybody's forecast, sorted, no names: host and projector. */
    readonly drops: readonly number[] | null
  } | null
  readonly briefOutcome: {
    readonly question: string
    readonly options: readonly string[]
    readonly right: number
    readonly measured: number
    readonly tally: readonly number[]
  } | null
  /** Bits a word on what it has trained on, beside `afterBits` on what it has never seen: before, and now. */
  readonly read: { readonly beforeBits: number; readonly afterBits: number } | null
  /** The asking seat's own sentences, and its guess which was learned best. Bits are told once it has guessed. */
  readonly recall: {
    readonly sentences: readonly (readonly TokenId[])[]
    readonly mine: number | null
    readonly bits: readonly { readonly before: number; readonly after: number }[] | null
    readonly best: number | null
  } | null
  /** How many have guessed: host and projector. */
  readonly recalled: number | null
  readonly troubled: readonly string[]
}
