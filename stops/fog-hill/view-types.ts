/** What is seen of Fog Hill. */
import type { Seen } from '../../shared/lab/jobs/way.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { StopView } from '../../shared/match/play.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { Bearing, FogPhase, Stand } from './types.ts'

/** A seat's own engine. */
export interface EngineShown {
  /** Altitude here, and all those before, the start first, bits. */
  readonly bits: number
  readonly log: readonly number[]
  readonly coal: number
  readonly bearing: Bearing | null
  readonly busy: 'compass' | 'way' | null
  /** Times that it was towed back, and whether its last move ended so. */
  readonly tows: number
  readonly wasTowed: boolean
  readonly mayPark: boolean
  /** Which compasses it can pay and use. */
  readonly compasses: readonly boolean[]
  /** It does not count: it measures for the map. */
  readonly isScout: boolean
}

/** A way that an engine went; whose it was is not told. */
export interface TrackShown {
  readonly team: TeamId
  readonly stands: readonly Stand[]
}

export interface SketchShown {
  readonly columns: number
  readonly rows: number
  /** So many squares are coloured. */
  readonly colours: number
  readonly mine: readonly number[] | null
  /** So many scouts may still be sent. */
  readonly scouts: number
  /** My team's engines that have stopped, and mine: where they stood. */
  readonly tracks: readonly TrackShown[]
  readonly start: Stand
}

/** What is seen of an engine in the fog: that it moves, and not where it stands. Whose it is is not told. */
export interface EngineInFog {
  readonly team: TeamId | null
  /** Those that led off the map are among them. */
  readonly moves: number
  readonly hasStopped: boolean
}

/** All engines, in the order of their first move; coal that they burnt, moves of scouts, maps handed in. */
export interface FogShown {
  readonly engines: readonly EngineInFog[]
  readonly moving: number
  readonly stopped: number
  readonly burnt: number
  readonly scouted: number
  readonly sketches: number
}

/** The land once the fog has lifted. */
export interface MapShown {
  /** So many were measured. */
  readonly points: number
  /**
   * Points along and across, units; their altitudes row by row from the low edge, bits. Altitudes, tracks and the class's
   * sketch are for the wall: a phone, which draws none of them, has empty lists.
   */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly heights: readonly number[]
  readonly start: Stand
  /** The lowest point. */
  readonly floor: Stand
  readonly tracks: readonly TrackShown[]
  /** How often each square was coloured, by how many sketches, and which are the lowest. */
  readonly sketch: readonly number[]
  readonly sketches: number
  readonly columns: number
  readonly rows: number
  /** A seat's own sketch. */
  readonly mine: readonly number[] | null
  readonly lowest: readonly number[]
  /** Mean of all engines, and the best one, bits; null: none has moved. */
  readonly mean: number | null
  readonly best: number | null
}

/** The real ways from where the picture begins; places are for the wall. */
export interface WaysShown {
  readonly gentle: readonly Seen[]
  readonly real: readonly Seen[]
  /** Shares of the way that lie in the picture: of the gentle one after `toldStep` steps, of the real one at its end. */
  readonly toldStep: number
  readonly gentleShare: number
  readonly realShare: number
  readonly realBits: number
  readonly directions: number
}

export interface FogView extends StopView {
  readonly stop: 'fog-hill'
  readonly phase: FogPhase
  /** The host cannot go on yet without losing an answer. */
  readonly waits: Waits | null
  /** From 1. */
  readonly land: number
  readonly lands: number
  readonly isRematch: boolean
  /** Rules: coal and what a compass costs, the throttles, fields of the map. */
  readonly coal: number
  readonly costs: readonly number[]
  readonly throttles: readonly number[]
  /** Steps of the young model, and how many directions it has (0: not known yet). */
  readonly youngSteps: number
  readonly directions: number
  /** Points of the map that are measured. */
  readonly measured: { readonly done: number; readonly of: number }
  readonly bet: BetShown
  /** Where the two ghosts ended, bits, and which was lower: null: too close to call. */
  readonly ghosts: { readonly bits: readonly number[]; readonly lower: number | null } | null
  /** A seat's own; null elsewhere, and while nothing is measured. */
  readonly engine: EngineShown | null
  /** A seat's own, once its engine has stopped. */
  readonly sketch: SketchShown | null
  /** Where the whole room looks. */
  readonly fog: FogShown | null
  readonly map: MapShown | null
  readonly ways: WaysShown | null
  /** A seat's own: where its engine ended, bits, how far down it came, the time before, and how many squares it hit. */
  readonly won: {
    readonly end: number | null
    readonly down: number | null
    readonly before: number | null
    readonly hits: number | null
    readonly bet: number | null
    /** With the last answer. */
    readonly say: number | null
  } | null
  readonly best: readonly Placed[]
  readonly say: LastShown | null
  readonly troubled: boolean
}
