/** What one audience may see of a Run. */
import type { InspectView } from '../../shared/lab/jobs/inspect.ts'
import type { LossPoint, WordShare } from '../../shared/lab/shapes.ts'
import type { StepTrace } from '../../shared/lab/jobs/step.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { RowTrouble } from '../../shared/match/leaderboard.ts'
import type { TeamCredit } from './exam/team-credit.ts'
import type { Chips, DriveVote, Label, Leg, RunPhase, Station, TeachTask, TrainState } from './types.ts'
import type { CardReveal, Duel, Stakes } from './bet/view-bet-types.ts'

/**
 * What the lab measured of the card on the line, before its step. Each station of the relay shows one thing more: what the
 * later ones will show is null.
 */
export interface LookView {
  readonly step: number
  /** From `forward`: the model's top words at the blank. */
  readonly guess: readonly WordShare[]
  /** From `truth`: the share that the model gave the true word. */
  readonly share: number | null
  /** From `loss`: the surprise at the true word, and the mean over the whole batch. */
  readonly bits: number | null
  readonly batchBits: number | null
  /** From `backward`: the gradient's norm a layer, and its largest entries with the weights they belong to. */
  readonly blame: Pick<StepTrace, 'gradientNorms' | 'top'> | null
}

/** One card to label, as its player or a team-mate sees it. */
export interface TeachRow {
  readonly task: Pick<TeachTask, 'id' | 'kind' | 'words'> & {
    /** Mine to label; else a team-mate's, to look over. */
    readonly isMine: boolean
  }
  readonly mine: Label | null
  /** All labels of this card, no names: how many stand behind each. Empty until I have labelled it. */
  readonly proposals: readonly { readonly label: Label; readonly votes: number }[]
  /** Whether the town could say what I made of it; null: not labelled yet, or nobody knows. */
  readonly townAgrees: boolean | null
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

/** A beginning, and how the model went on: untrained and trained; null while it is being written. */
export interface SpeechLine {
  readonly prompt: readonly TokenId[]
  readonly before: readonly TokenId[] | null
  readonly after: readonly TokenId[] | null
  /** Whether the town could say the trained model's sentence; null: not written yet, or nobody knows. */
  readonly townSays: boolean | null
}

/** The lever that the class votes on. */
export interface LeverView {
  /** Index into the notches, and its rate. */
  readonly notch: number
  readonly rate: number
  readonly notches: readonly { readonly rate: number; readonly word: 'slow' | 'fast' | 'cliff' }[]
  readonly isOpen: boolean
  readonly mine: DriveVote | null
  readonly votes: readonly { readonly vote: DriveVote; readonly count: number }[]
  /** Who is here to vote. */
  readonly voters: number
  /** Where the lever would go with the votes as they are. */
  readonly next: number
  /** More than half are on the brakes. */
  readonly braking: boolean
}

export interface RunView {
  readonly stop: 'run'
  readonly phase: RunPhase
  /** The parts of finished phases stay null unless the running phase shows them. */
  readonly brief: {
    readonly question: string
    readonly options: readonly string[]
    readonly mine: { readonly option: number; readonly confidence: number } | null
    /** Votes by option: host and projector. */
    readonly tally: readonly number[] | null
    /** What the untrained model says: host and projector. */
    readonly speech: readonly SpeechLine[] | null
  } | null
  readonly read: {
    readonly sentences: readonly (readonly TokenId[])[]
    /** How many have read: host and projector. */
    readonly done: number | null
  } | null
  readonly bet: {
    /** Among all cards of both rounds: what a bet names. */
    readonly card: number
    readonly of: number
    /** Its place in its round, from 0, and how many cards the round has. */
    readonly round: { readonly at: number; readonly of: number }
    /** The second round: against the trained model. */
    readonly isAgain: boolean
    /** Words of the card up to its end, null at the blank. */
    readonly words: readonly (TokenId | null)[]
    /** Words laid out, in the order in which they lie. */
    readonly candidates: readonly TokenId[]
    readonly chips: number
    readonly mine: Chips | null
    readonly placed: number | null
    /** null until the bets are closed. */
    readonly stakes: Stakes | null
    readonly reveal: CardReveal | null
    /** At the end of each round. */
    readonly duel: Duel | null
  } | null
  readonly teach: TeachView | null
  /** Teach and Forecast, host and projector: everybody's mean surprise over the cards revealed so far. */
  readonly marks: {
    readonly cards: number
    readonly floorBits: number
    readonly rows: readonly {
      readonly id: 'model' | 'untrained' | 'earlier' | 'reader' | 'bigram' | 'players'
      readonly bits: number
    }[]
  } | null
  readonly forecast: {
    readonly nowBits: number | null
    readonly summitBits: number
    readonly floorBits: number
    readonly cards: readonly (readonly (TokenId | null)[])[]
    readonly mine: { readonly dropBits: number; readonly firstFlip: number } | null
    readonly made: number | null
    /** Sentences on board, a team: host and projector. */
    readonly tally: TeachView['tally']
  } | null
  readonly train: {
    readonly cranked: number
    readonly cranks: number
    readonly part: TrainState['part']
    /** The station that the line shows. */
    readonly station: Station
    readonly mode: TrainState['mode']
    /** Who stands where: host and projector. */
    readonly crew:
      | readonly {
          readonly seat: SeatId
          readonly name: string
          readonly team: TeamId
          readonly stations: readonly Station[]
          readonly tapped: boolean
        }[]
      | null
    readonly myStations: readonly Station[]
    /** I have tapped in this step; and how many have not. */
    readonly tapped: boolean
    readonly missing: number
    /** The card on the line, with its truth: training data is not a secret. */
    readonly card: readonly TokenId[]
    readonly blank: number
    /** C, numbers a word: tells which number of which word a weight of the embedding is. */
    readonly width: number
    readonly look: LookView | null
    /** The last step that was taken, and the true word of its card. */
    readonly trace: StepTrace | null
    readonly traceTruth: TokenId | null
    readonly inspect: InspectView | null
    /** Losses of batches: all of them for host and projector, fewer for a phone (see thinned.ts). */
    readonly points: readonly LossPoint[]
    /** Losses of legs that a derailment cost: host and projector. */
    readonly lost: readonly LossPoint[]
    /** The newest loss of a step that counts. */
    readonly nowBits: number | null
    readonly lever: LeverView
    readonly legs: readonly Leg[]
    readonly express: boolean
    readonly derailments: readonly { readonly step: number; readonly rate: number }[]
    /** Where a derailed train is towed to: the batch that comes after the last weights that were seen to be sound. */
    readonly depotStep: number
    readonly stepsLeft: number
    readonly cargo: readonly { readonly team: TeamId; readonly sentences: number }[]
  } | null
  readonly exam: {
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
    readonly probe: {
      readonly prompt: readonly TokenId[]
      readonly before: readonly WordShare[]
      readonly after: readonly WordShare[]
    } | null
    readonly credit: readonly TeamCredit[] | null
    /** false: the host's browser measured it, and nobody measured it again. */
    readonly creditAudited: boolean
    /** Cargo each team taught: the sentences, so that credit can be read beside them. */
    readonly cargo: readonly { readonly team: TeamId; readonly sentences: readonly (readonly TokenId[])[] }[]
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
  } | null
  readonly speak: {
    readonly lines: readonly (SpeechLine & { readonly votes: number | null })[]
    readonly mine: number | null
    /** Host and projector. */
    readonly voted: number | null
    readonly shown: boolean
    /** Lines, the one with most votes first. */
    readonly favourites: readonly number[]
  } | null
  readonly explain: {
    readonly question: string
    readonly options: readonly string[]
    readonly mine: {
      readonly text: string | null
      readonly vote: { readonly option: number; readonly confidence: number } | null
    }
    readonly written: number | null
    /** Host only, to choose two; no names. */
    readonly texts: readonly { readonly seat: SeatId; readonly text: string }[] | null
    /** Letters that a text may have. */
    readonly longest: number
    readonly contrast: readonly [string, string] | null
    readonly answered: { readonly right: number; readonly tally: readonly number[] } | null
  } | null
}
