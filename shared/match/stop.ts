/**
 * What the match asks of a stop. All functions are pure: they write on the draft they are given, and answer with
 * the stop's next state, or with a word when the event is not legal now.
 */
import type { LabJob, LabProgress, LabResult, LossPoint } from '../lab/jobs.ts'
import type { Draft } from './draft.ts'
import type { RowTrouble, TeamCredit } from './leaderboard.ts'
import type { HostCommand, Match, Seat, SeatId, TeamId } from './types.ts'
import type { Audience } from './view-types.ts'
import type { Pack, TokenId } from '../packs/pack.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { Asked } from './asked.ts'
import type { StopId, StopIntent, StopState, StopView } from '../../stops/types.ts'

/** An accepted report of the lab. */
export interface LabReport {
  readonly job: LabJob
  readonly result: LabResult
  readonly audited: boolean
}

/** What one team's chips were worth on one card. */
export interface TeamScore {
  readonly team: TeamId
  /** -log2 of the team's mixture at the truth. */
  readonly bits: number
  readonly saved: number
  /** Members who bet. */
  readonly players: number
}

/** Something that a player did, or the whole class, and what was measured of it. The most of a kind may earn an award. */
export interface Deed {
  /**
   * Surer of the true word than the model was, bits; own labels that are right; mistakes of team-mates that were seen; bits
   * that the train came down again after a derailment.
   */
  readonly kind: 'bold' | 'labels' | 'eye' | 'recovery'
  /** null: the whole class. */
  readonly seat: SeatId | null
  readonly figure: number
  /** Of so many. */
  readonly of?: number
  readonly word?: TokenId
}

/** What a stop adds to standings and report. */
export interface Outcome {
  /** Cards revealed so far, each with the teams that bet on it. */
  readonly cards: readonly (readonly TeamScore[])[]
  readonly deeds: readonly Deed[]
  /** null while not measured. */
  readonly run: RunOutcome | null
}

export interface RunOutcome {
  readonly curve: readonly LossPoint[]
  /** Bits a word on the sentences that it has trained on, after training; null while not measured. */
  readonly readBits: number | null
  readonly derailments: number
  readonly beforeBits: number | null
  readonly afterBits: number | null
  readonly audited: boolean
  readonly noRow: RowTrouble | null
  readonly credit: readonly TeamCredit[]
  readonly creditAudited: boolean
  readonly cargo: Readonly<Record<TeamId, readonly (readonly TokenId[])[]>>
  /** Points are 0 until the exam has been measured; `ofDrop` are those of the drop, the rest is the card's. */
  readonly forecasts: readonly {
    readonly seat: SeatId
    readonly dropBits: number
    readonly points: number
    readonly ofDrop: number
  }[]
}

export interface Stop<S extends StopState> {
  readonly id: StopId
  /** The train stops here: sets the first phase and its bell, asks the lab for what will be needed. */
  begin(draft: Draft): S
  intent(draft: Draft, state: S, seat: Seat, intent: StopIntent): S | RejectWord
  /** The phase is over, by its bell or by the host. null: so is the stop. */
  ring(draft: Draft, state: S, by: 'bell' | 'host'): S | null
  progress(draft: Draft, state: S, progress: LabProgress): S
  /** One of the stop's jobs came back. */
  done(draft: Draft, state: S, report: LabReport): S
  /** One of the stop's jobs could not be run, twice. The game goes on without it. */
  failed(draft: Draft, state: S, job: LabJob): S
  contrast(state: S, command: Extract<HostCommand, { kind: 'contrast' }>): S | RejectWord
  /** Has this seat done what the phase asks? null: nothing is asked of it. */
  isDone(state: S, seat: Seat): boolean | null
  /**
   * Of a phase that only shows something: the seconds until all of it has come (choreography.ts). Such a phase is over when
   * everybody has read it. null: no such phase, or not yet.
   */
  shows(state: S, match: Match): number | null
  /** May players sit with another team now? */
  mayMove(state: S): boolean
  outcome(state: S, match: Match, pack: Pack): Outcome
  /** Everything that was asked so far, for the report; `isOver`: the train has left this stop. */
  asked(state: S, pack: Pack, isOver: boolean): readonly Asked[]
  view(match: Match, state: S, audience: Audience, pack: Pack): StopView
}

/** A stop that scores nothing. */
export const NO_OUTCOME: Outcome = { cards: [], deeds: [], run: null }

/** The record without one entry; used for bookkeeping by job id. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
}
