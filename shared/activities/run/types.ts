/**
 * The Run: Brief, Bet, Teach, Forecast, Train, Exam, Explain. What its players may ask for, and the state of the core
 * round. The state holds the truth; what one audience may see of it is in view-types.ts.
 */
import type { Card, CheckpointId, InspectView, LossPoint, StepTrace, WordShare } from '../../lab/jobs.ts'
import type { TokenId } from '../../packs/pack.ts'
import type { SeatId, TeamId } from '../../match/types.ts'
import type { RowTrouble, TeamCredit } from '../../match/leaderboard.ts'

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
  /** Whose card it is, and for which team it travels. */
  readonly seat: SeatId
  readonly team: TeamId
  readonly kind: 'complete' | 'write' | 'doubt'
  /** complete: words with null at the blank; doubt: the suspect sentence; write: empty. */
  readonly words: readonly (TokenId | null)[]
}

/** Stations of the hand-cranked relay, in order. */
export const stations = ['forward', 'truth', 'loss', 'backward', 'driver'] as const
export type Station = (typeof stations)[number]

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
  /** Why both exams together earned no row. */
  readonly noRow: RowTrouble | null
  readonly tablesAfter: readonly (readonly number[])[] | null
  readonly credit: readonly TeamCredit[] | null
  /** The forks and their base were trained by whoever keeps the log, and by nobody else. */
  readonly creditAudited: boolean
  readonly probeBefore: readonly WordShare[] | null
  readonly probeAfter: readonly WordShare[] | null
  readonly troubled: readonly string[]
}
