/** The training: hand-cranked steps, then legs from depot to depot. */
import type { Card, CheckpointId, LossPoint } from '../../../shared/lab/shapes.ts'
import type { InspectView } from '../../../shared/lab/jobs/inspect.ts'
import type { StepTrace } from '../../../shared/lab/jobs/step.ts'
import type { SeatId } from '../../../shared/match/types.ts'
import type { Hands } from '../../../shared/moves/press.ts'
import { START_NOTCH } from '../content.ts'

export const driveVotes = ['slower', 'keep', 'faster', 'brake'] as const
export type DriveVote = (typeof driveVotes)[number]

/** Stations of a hand-cranked step, in order. */
export const stations = ['forward', 'truth', 'loss', 'backward', 'driver'] as const
export type Station = (typeof stations)[number]

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
  readonly tapped: Hands
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
  /** Surprise on the last batches before its first step, and at its last, bits; null where none was told. */
  readonly from: number | null
  readonly to: number | null
  readonly lost: boolean
}

export interface TrainPart {
  readonly train: TrainState
}

export const NOT_TRAINED: TrainState = {
  cranked: 0,
  cranks: 0,
  part: 'hands',
  station: 0,
  tapped: [],
  mode: 'crank',
  notch: START_NOTCH,
  votes: {},
  legs: [],
  express: false,
  late: false,
  cards: [],
  points: [],
  lost: [],
  traces: [],
  inspect: null,
  look: null,
  derailments: [],
  from: null,
  to: null,
  depot: null,
  depotStep: 0,
  nextStep: 0,
  jobId: null,
  stepsLeft: 0,
  flips: [],
}
