/** What all rooms of one server share. Made once in `app.ts` and handed down; nothing is global. */
import type { Logger } from 'pino'
import type { Stops } from '../shared/match/stop.ts'
import type { Cluster } from './cluster/cluster.ts'
import type { Signer } from './attest/signer.ts'
import type { DepotModels } from './lab/depot-models.ts'
import type { LabQueue } from './lab/lab-queue.ts'
import type { Packs } from './packs.ts'
import type { Metrics } from './metrics.ts'
import type { FrameGuard } from './rooms/frame-guard.ts'
import type { Store } from './persistence/store.ts'
import type { Tokens } from './rooms/tokens.ts'

export interface House {
  readonly store: Store
  /** The other processes of this server; null when it is one alone. */
  readonly cluster: Cluster | null
  readonly tokens: Tokens
  readonly signer: Signer
  readonly packs: Packs
  /** Where a train may stop. */
  readonly stops: Stops
  readonly labs: LabQueue
  /** Whether the server trains; else only hosts' browsers do, and it measures what they make. */
  readonly trains: boolean
  readonly depotModels: DepotModels
  readonly frames: FrameGuard
  readonly metrics: Metrics
  /** How long a room stays in memory when nobody is in it, ms. */
  readonly sleepMs: number
  /** How many rooms with nobody in them stay in memory. */
  readonly mostIdle: number
  /** Days that a room is kept after somebody touched it. */
  readonly keepDays: number
  /** Never given a name, a token, an address or a text that a player wrote. */
  readonly log: Logger
  /** The computer's clock, ms since 1970: whoever owns the computer may set it. */
  readonly now: () => number
  /** A clock that nobody sets, ms since whenever. A computer's sleep may be in it or not. */
  readonly steady: () => number
}
