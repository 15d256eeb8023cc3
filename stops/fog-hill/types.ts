/** Fog Hill: engines walk down a slice of a real loss, and see only the place where they stand (LEARNING C10). */
import type { Seen } from '../../shared/lab/jobs/way.ts'
import type { Place } from '../../shared/lab/plane.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { Compass } from './content.ts'

/** The rematch walks once more, in another land, and the fog lifts again. */
export const PHASES = ['start', 'walk', 'fog', 'below', 'say', 'answer'] as const
export type FogPhase = (typeof PHASES)[number]

/** A place where an engine stood, and its altitude: the loss that was measured there, bits. */
export interface Stand extends Place {
  readonly bits: number
}

/** What the compass said: the way that plain gradient descent with rate 1 would go from here. */
export interface Bearing {
  readonly step: Place
  /** Sentences that it was made of. */
  readonly sentences: number
}

export interface Walker {
  /** null: a ghost. */
  readonly seat: SeatId | null
  readonly team: TeamId | null
  /** Without the start. */
  readonly track: readonly Stand[]
  readonly coal: number
  readonly bearing: Bearing | null
  /** Where it is going, while the altitude there is measured; or the compass that is being read. */
  readonly busy: Compass | Place | null
  /** Times that it left the map and was towed back, and whether its last move ended so. */
  readonly tows: number
  readonly wasTowed: boolean
  /** Compasses that it has read: each is of other sentences. */
  readonly reads: number
  readonly isParked: boolean
  /** It does not count. */
  readonly isScout: boolean
}

/** One picture of one model. */
export interface Land {
  readonly seed: number
  readonly start: Place
  /** The picture on the shelf; null while it is made. */
  readonly plane: CheckpointId | null
  /** Weights of the model: the directions that there are. */
  readonly directions: number
  /** Altitude of the start. null: not measured. */
  readonly top: number | null
  /** Points of the map that are measured, and their altitudes once all are: row by row, from low to high. */
  readonly measured: number
  readonly heights: readonly number[] | null
  /** The gentle steps and the real training, as they are seen in the picture. */
  readonly gentle: readonly Seen[] | null
  readonly real: readonly Seen[] | null
  /** Two ghosts, then everybody who has moved, in the order of their first move. */
  readonly walkers: readonly Walker[]
  readonly sketches: Readonly<Record<SeatId, readonly number[]>>
}

export interface FogState extends Measuring {
  readonly stop: 'fog-hill'
  readonly phase: FogPhase
  readonly form: Form
  readonly rematch: boolean
  readonly lands: readonly Land[]
  /** Index of the land that is walked. */
  readonly leg: number
  /** Whose compasses and arrivals the lab is measuring, as indices of walkers; null: none. Who comes meanwhile goes next. */
  readonly asked: { readonly compass: readonly number[] | null; readonly arrival: readonly number[] | null }
  readonly bets: Bets
  readonly reasons: Votes
}

/** Which of the two ghosts this is. */
export function ghostOf({ walkers }: Land, compass: Compass): Walker | undefined {
  return walkers[compass === 'rough' ? 0 : 1]
}

/** The fog has lifted over the land that is walked. */
export function isLifted({ phase }: Pick<FogState, 'phase'>): boolean {
  return phase !== 'start' && phase !== 'walk'
}

/** It is told where the ghosts and the real training ended: on the first land. */
export function isTold({ leg, phase }: Pick<FogState, 'leg' | 'phase'>): boolean {
  return leg > 0 || phase === 'below' || phase === 'say' || phase === 'answer'
}

/** The land that is walked. */
export function landNow({ lands, leg }: FogState): Land | null {
  return lands[leg] ?? null
}

/** There is something to walk on. */
export function isThere(land: Land | null): land is Land {
  return land !== null && land.top !== null
}

/** All that the next phase stands on has come, or will not be asked for. */
export function isMeasured(state: FogState): boolean {
  const [land, next] = [landNow(state), state.lands[1]]
  switch (state.phase) {
    case 'start':
      return land?.heights != null
    case 'walk':
      return isThere(land)
    case 'fog':
      return state.leg > 0 || land?.real != null
    case 'below':
      return next === undefined || next.heights !== null
    case 'say':
    case 'answer':
      return true
  }
}
