/** What may be seen of the training. */
import type { InspectView } from '../../../shared/lab/jobs/inspect.ts'
import type { LossPoint, WordShare } from '../../../shared/lab/shapes.ts'
import type { StepTrace } from '../../../shared/lab/jobs/step.ts'
import type { CoursePoint } from '../../../shared/match/ghost.ts'
import type { SeatId, TeamId } from '../../../shared/match/types.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import type { DriveVote, Leg, Station, TrainState } from './state.ts'

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

/** The lever that the class votes on. */
export interface LeverView {
  /** Index into the notches, and its rate. */
  readonly notch: number
  readonly rate: number
  readonly notches: readonly { readonly rate: number; readonly word: 'slow' | 'fast' | 'cliff' }[]
  readonly isOpen: boolean
  readonly mine: DriveVote | null
  /** `to`: the notch it asks for; null where there is none. */
  readonly votes: readonly { readonly vote: DriveVote; readonly count: number; readonly to: number | null }[]
  /** Who is here to vote. */
  readonly voters: number
  /** Where the lever would go with the votes as they are. */
  readonly next: number
  /** More than half are on the brakes. */
  readonly braking: boolean
}

export interface GhostView {
  /** When that lesson began, ms. */
  readonly at: number
  /** All of its way for host and projector. */
  readonly points: readonly CoursePoint[]
  /** Where it stood at the last step that has been told, and where today's train stands there; null before its first step. */
  readonly bits: number | null
  readonly ownBits: number | null
}

export interface TrainView {
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
  /** The forward pass laid open: host and projector. */
  readonly inspect: InspectView | null
  /** Losses of batches: all of them for host and projector, fewer for a phone (see thinned.ts). */
  readonly points: readonly LossPoint[]
  /** Losses of legs that a derailment cost: host and projector. */
  readonly lost: readonly LossPoint[]
  /** The class's last time, where it can be raced. */
  readonly ghost: GhostView | null
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
}
