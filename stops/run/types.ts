/**
 * The Run: Brief, Read, Bet, Teach, Forecast, Train, Exam, Bet, Speak, Explain. The state of the core
 * round. The state holds the truth; what one audience may see of it is in view-types.ts.
 */
import type { Card, CheckpointId, LossPoint, WordShare } from '../../shared/lab/shapes.ts'
import type { InspectView } from '../../shared/lab/jobs/inspect.ts'
import type { StepTrace } from '../../shared/lab/jobs/step.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { RowTrouble } from '../../shared/match/leaderboard.ts'
import type { TeamCredit } from './exam/team-credit.ts'

/** `bet`, `stakes` and `reveal` follow each other, once a card: half of the cards before `teach`, half after `exam`. */
export type RunPhase =
  | 'brief'
  | 'read'
  | 'bet'
  | 'stakes'
  | 'reveal'
  | 'teach'
  | 'forecast'
  | 'train'
  | 'exam'
  | 'speak'
  | 'explain'

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
  /** Whose card it is, and for which team it travels. */
  readonly seat: SeatId
  readonly team: TeamId
  readonly kind: 'complete' | 'write' | 'doubt'
  /** complete: words with null at the blank; doubt: the suspect sentence; write: empty. */
  readonly words: readonly (TokenId | null)[]
}

export const driveVotes = ['slower', 'keep', 'faster', 'brake'] as const
export type DriveVote = (typeof driveVotes)[number]

/** Stations of a hand-cranked step, in order. */
export const stations = ['forward', 'truth', 'loss', 'backward', 'driver'] as const
export type Station = (typeof stations)[number]

export interface RunCard extends Card {
  readonly floorBits: number
}

export interface RunState {
  readonly stop: 'run'
  readonly phase: RunPhase
  readonly card: number
  readonly cards: readonly RunCard[]
  readonly briefQuestion: string
  readonly briefVotes: Readonly<Record<SeatId, { readonly option: number; readonly confidence: number }>>
  /** Sentences of the town that everybody reads, and the ghost is trained on. */
  readonly reading: readonly (readonly TokenId[])[]
  /** Words laid out for a bet, a card; empty until the card is dealt. */
  readonly candidates: readonly (readonly TokenId[])[]
  /** [card][seat] */
  readonly bets: readonly Readonly<Record<SeatId, Chips>>[]
  /** Next-word distributions at the cards, by table guest: 'model', 'untrained', 'earlier', 'reader'; [guest][card][V]. */
  readonly tables: Readonly<Record<string, readonly (readonly number[])[]>>
  /** Sentences of the pack that the model reads besides the cargo: the first so many. */
  readonly starter: number
  /** Dealt when Teach begins. */
  readonly tasks: readonly TeachTask[]
  /** [task][seat], in the order of speaking: the first is the card's own player's. A label stays as it was given. */
  readonly labels: Readonly<Record<string, Readonly<Record<SeatId, Label>>>>
  /** What each team brought, as sentences to train on; known once Teach is over. */
  readonly cargo: Readonly<Record<TeamId, readonly (readonly TokenId[])[]>>
  readonly forecasts: Readonly<Record<SeatId, { readonly dropBits: number; readonly firstFlip: number }>>
  readonly train: TrainState
  readonly exam: ExamState
  readonly speak: SpeakState
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
  /**
   * A hand-cranked step: all hands at the stations, then the line shows station by station what they did (`station`, an index
   * into `stations`), then the lab takes the step, then everybody sees what it moved.
   */
  readonly part: 'hands' | 'line' | 'busy' | 'moved'
  readonly station: number
  /** Who has tapped in this step. */
  readonly tapped: readonly SeatId[]
  /** `halt`: at a depot, before a leg; `towed`: the same, after a derailment. */
  readonly mode: 'crank' | 'halt' | 'turbo' | 'derailed' | 'towed' | 'over'
  /** Index into the lever's notches. */
  readonly notch: number
  /** For the next depot. */
  readonly votes: Readonly<Record<SeatId, DriveVote>>
  readonly legs: readonly Leg[]
  /** The host wants to see the end: no halts any more, and no pace. */
  readonly express: boolean
  /** The leg's time is up, and its steps have not all come. */
  readonly late: boolean
  /** Each crank's card: a sentence that is trained on, and its blank. */
  readonly cards: readonly Card[]
  /** Losses of the steps that count, and of those that a derailment cost. */
  readonly points: readonly LossPoint[]
  readonly lost: readonly LossPoint[]
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

/** From one depot to the next, or to a derailment. */
export interface Leg {
  readonly rate: number
  readonly steps: number
  /** Mean losses of its first and its last steps, bits; null where it told too few. */
  readonly from: number | null
  readonly to: number | null
  readonly lost: boolean
}

export interface SpeakState {
  readonly beginnings: readonly (readonly TokenId[])[]
  /** What was written after each, without it: by the untrained model, and by the trained one; null until the lab has. */
  readonly before: readonly (readonly TokenId[] | null)[]
  readonly after: readonly (readonly TokenId[] | null)[]
  readonly votes: Readonly<Record<SeatId, number>>
  /** The vote is over. */
  readonly shown: boolean
}

/** What the model was surprised by, bits a word, in what it has read: in all of it, and sentence by sentence. */
export interface Recall {
  readonly bits: number
  /** By team, in the order of its cargo. */
  readonly each: Readonly<Record<TeamId, readonly number[]>>
}

export interface ExamState {
  readonly before: { readonly bits: number; readonly keyBits: number } | null
  readonly after: { readonly bits: number; readonly keyBits: number } | null
  readonly audited: boolean
  /** Why both exams together earned no row. */
  readonly noRow: RowTrouble | null
  readonly tablesAfter: readonly (readonly number[])[] | null
  readonly credit: readonly TeamCredit[] | null
  /** The forks and their base were trained by whoever keeps the log, and by nobody else. */
  readonly creditAudited: boolean
  readonly probeBefore: readonly WordShare[] | null
  readonly probeAfter: readonly WordShare[] | null
  /** The sentences that it has trained on, before and after. */
  readonly recall: { readonly before: Recall | null; readonly after: Recall | null }
  /** The own sentence that each player thinks was learned best, as an index into those that it is asked about. */
  readonly recalled: Readonly<Record<SeatId, number>>
  readonly troubled: readonly string[]
}
