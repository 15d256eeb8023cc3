/**
 * The Run: Brief, Bet, Teach, Forecast, Train, Exam, Explain. State and view of the core round.
 * The state holds the truth; `RunView` is what one audience may see of it.
 */
import type { Card, CheckpointId, InspectView, LossPoint, StepTrace, WordShare } from '../../lab/jobs.ts'
import type { TokenId } from '../../packs/pack.ts'
import type { SeatId, TeamId } from '../../match/types.ts'
import type { TeamCredit } from '../../match/leaderboard.ts'

/** `bet` and `reveal` alternate, once a card. */
export type RunPhase = 'brief' | 'bet' | 'reveal' | 'teach' | 'forecast' | 'train' | 'exam' | 'explain'

export type RunIntent =
  /** Brief, and Explain's concept question. Confidence 1..3. */
  | { readonly kind: 'vote'; readonly option: number; readonly confidence: number }
  | {
      readonly kind: 'bet'
      readonly card: number
      /** Whole chips by rack id, and by word (token id as a string). At most 20 in all. */
      readonly racks: Readonly<Record<string, number>>
      readonly words: Readonly<Record<string, number>>
    }
  | { readonly kind: 'teach'; readonly task: string; readonly answer: Label }
  /** Bits the held-out loss will fall, and the card whose top guess turns right first (-1: none). */
  | { readonly kind: 'forecast'; readonly dropBits: number; readonly firstFlip: number }
  /** The tap of the station whose turn it is. */
  | { readonly kind: 'crank' }
  /** The driver's lever: an SGD rate. */
  | { readonly kind: 'throttle'; readonly rate: number }
  | { readonly kind: 'stop' }
  | { readonly kind: 'explain'; readonly text: string }

/** What a player says a sentence should be. */
export type Label =
  /** Complete the blank, or write/repair the whole sentence: all its words. */
  { readonly kind: 'words'; readonly tokens: readonly TokenId[] } | { readonly kind: 'keep' } | { readonly kind: 'bin' }

/** Chips of one player on one card. */
export interface Chips {
  readonly racks: Readonly<Record<string, number>>
  readonly words: Readonly<Record<string, number>>
}

export interface TeachTask {
  readonly id: string
  readonly kind: 'complete' | 'write' | 'doubt'
  /** complete: words with null at the blank; doubt: the suspect sentence; write: empty. */
  readonly words: readonly (TokenId | null)[]
}

/** Stations of the hand-cranked relay, in order. */
export const stations = ['forward', 'truth', 'loss', 'backward', 'driver'] as const
export type Station = (typeof stations)[number]

/** Who sits on one scale when a card is revealed. All bits are -log2 q(truth). */
export interface CardReveal {
  readonly truth: TokenId
  readonly floorBits: number
  readonly model: { readonly bits: number; readonly top: readonly WordShare[] }
  readonly ghosts: readonly {
    readonly id: 'untrained' | 'earlier' | 'bigram'
    readonly bits: number
    readonly top: readonly WordShare[]
  }[]
  readonly teams: readonly {
    readonly team: TeamId
    readonly bits: number
    readonly saved: number
    readonly players: number
  }[]
  /** Every player's bits, sorted, no names. */
  readonly players: readonly number[]
  /** The asking seat's own. */
  readonly mine: { readonly bits: number; readonly saved: number; readonly share: number } | null
}

export interface RunCard extends Card {
  readonly floorBits: number
}

export interface RunState {
  readonly activity: 'run'
  readonly phase: RunPhase
  readonly card: number
  readonly cards: readonly RunCard[]
  readonly briefQuestion: string
  readonly briefVotes: Readonly<Record<SeatId, { readonly option: number; readonly confidence: number }>>
  /** [card][seat] */
  readonly bets: readonly Readonly<Record<SeatId, Chips>>[]
  /** Next-word distributions at the cards, by table guest: 'model', 'untrained', 'earlier'; [guest][card][V]. */
  readonly tables: Readonly<Record<string, readonly (readonly number[])[]>>
  readonly tasks: Readonly<Record<TeamId, readonly TeachTask[]>>
  /** [team][task][seat] */
  readonly labels: Readonly<Record<TeamId, Readonly<Record<string, Readonly<Record<SeatId, Label>>>>>>
  /** [team][task]: what was agreed, for good. */
  readonly agreed: Readonly<Record<TeamId, Readonly<Record<string, Label>>>>
  /** What each team agreed on, as sentences to train on. */
  readonly cargo: Readonly<Record<TeamId, readonly (readonly TokenId[])[]>>
  readonly forecasts: Readonly<Record<SeatId, { readonly dropBits: number; readonly firstFlip: number }>>
  readonly train: TrainState
  readonly exam: ExamState
  readonly explanations: Readonly<Record<SeatId, string>>
  readonly contrast: readonly [SeatId, SeatId] | null
  readonly conceptQuestion: string
  readonly conceptVotes: Readonly<Record<SeatId, { readonly option: number; readonly confidence: number }>>
  /** Explain's last part: the concept question's answer is on the screen. */
  readonly answerShown: boolean
  /** Why a job was asked for, by job id: the rules' own bookkeeping. */
  readonly waiting: Readonly<Record<string, string>>
}

export interface TrainState {
  /** Hand-cranked steps done, of `cranks`. */
  readonly cranked: number
  readonly cranks: number
  /** Index into `stations` of the tap that is due; `busy` while the lab takes the step. */
  readonly station: number
  readonly busy: boolean
  readonly mode: 'crank' | 'turbo' | 'derailed' | 'towed' | 'over'
  readonly throttles: Readonly<Record<TeamId, number>>
  /** Each crank's card: a sentence that is trained on, and its blank. */
  readonly cards: readonly Card[]
  readonly stops: readonly TeamId[]
  readonly points: readonly LossPoint[]
  readonly traces: readonly StepTrace[]
  readonly inspect: InspectView | null
  /** The card on the line, measured at the present weights before its step; null until the lab has looked. */
  readonly look: StepTrace | null
  readonly derailments: readonly { readonly step: number; readonly rate: number }[]
  readonly from: CheckpointId | null
  readonly to: CheckpointId | null
  /** The last checkpoint that was seen to be sound: a derailed train is towed there. */
  readonly depot: CheckpointId | null
  /** Number of the batch that comes after its weights. */
  readonly depotStep: number
  /** Number of the next batch. Batches never come again, not after a derailment either. */
  readonly nextStep: number
  readonly jobId: string | null
  readonly stepsLeft: number
  /** Top guess at each card after some step: when each card first turned right; -1 never. */
  readonly flips: readonly number[]
}

export interface ExamState {
  readonly before: { readonly bits: number; readonly keyBits: number } | null
  readonly after: { readonly bits: number; readonly keyBits: number } | null
  readonly audited: boolean
  readonly tablesAfter: readonly (readonly number[])[] | null
  readonly credit: readonly TeamCredit[] | null
  /** Where all credit forks start: a model of its own, still in training until its job is done; null: there is none. */
  readonly creditBase: CheckpointId | null
  readonly probeBefore: readonly WordShare[] | null
  readonly probeAfter: readonly WordShare[] | null
  readonly troubled: readonly string[]
}

/* ---------- what one audience sees ---------- */

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

export interface RunView {
  readonly activity: 'run'
  readonly phase: RunPhase
  /** The parts of finished phases stay null unless the running phase shows them. */
  readonly brief: {
    readonly question: string
    readonly options: readonly string[]
    readonly mine: { readonly option: number; readonly confidence: number } | null
    /** Votes by option: host and projector. */
    readonly tally: readonly number[] | null
  } | null
  readonly bet: {
    readonly card: number
    readonly of: number
    /** Words of the card up to its end, null at the blank. */
    readonly words: readonly (TokenId | null)[]
    readonly chips: number
    readonly mine: Chips | null
    readonly placed: number | null
    readonly reveal: CardReveal | null
  } | null
  readonly teach: {
    readonly tasks: readonly {
      readonly task: TeachTask
      readonly mine: Label | null
      /** Team-mates' proposals, no names: how many stand behind each. */
      readonly proposals: readonly { readonly label: Label; readonly votes: number }[]
      readonly agreed: Label | null
    }[]
    readonly needed: number
    /** Agreed sentences a team: host and projector. */
    readonly tally: readonly { readonly team: TeamId; readonly agreed: number; readonly of: number }[] | null
  } | null
  /** Teach and Forecast, host and projector: everybody's mean surprise over the cards revealed so far. */
  readonly marks: {
    readonly cards: number
    readonly floorBits: number
    readonly rows: readonly {
      readonly id: 'model' | 'untrained' | 'earlier' | 'bigram' | 'players'
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
    /** Agreed sentences a team, as in `teach`: host and projector. */
    readonly tally: NonNullable<RunView['teach']>['tally']
  } | null
  readonly train: {
    readonly cranked: number
    readonly cranks: number
    readonly station: Station
    readonly busy: boolean
    readonly mode: TrainState['mode']
    /** Whose tap is due, and which of the stations are mine. */
    readonly turn: { readonly team: TeamId; readonly seat: SeatId | null }
    readonly myStations: readonly Station[]
    readonly myTurn: boolean
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
    readonly points: readonly LossPoint[]
    readonly throttle: number
    readonly throttles: readonly { readonly team: TeamId; readonly rate: number }[]
    readonly rates: { readonly least: number; readonly most: number; readonly start: number }
    readonly isDriver: boolean
    readonly stops: readonly TeamId[]
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
    /** Cargo each team taught: the sentences, so that credit can be read beside them. */
    readonly cargo: readonly { readonly team: TeamId; readonly sentences: readonly (readonly TokenId[])[] }[]
    readonly forecast: {
      readonly measuredDrop: number
      readonly firstFlip: number
      readonly mine: { readonly dropBits: number; readonly firstFlip: number; readonly points: number } | null
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
    readonly troubled: readonly string[]
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
    readonly contrast: readonly [string, string] | null
    readonly answered: { readonly right: number; readonly tally: readonly number[] } | null
  } | null
}
