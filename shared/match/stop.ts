/**
 * What a match asks of a stop, and all that it knows of one. Stops implement it from above (`stops/`); who opens a match
 * brings the list. All functions are pure: they write on the draft they are given, and answer with the stop's next state,
 * or with a word when the event is not legal now.
 */
import { type PlannedStop, type StopCard } from '../lessons/plan.ts'
import type { z } from 'zod'
import type { LabJob, LabResult } from '../lab/jobs.ts'
import type { LabProgress } from '../lab/shapes.ts'
import type { Pack, TokenId } from '../packs/pack.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { Player } from '../rehearsal/player.ts'
import type { Asked } from './asked.ts'
import type { Provenance } from './origin.ts'
import type { Draft } from './draft.ts'
import type { Figure } from './figure.ts'
import type { CoursePoint } from './ghost.ts'
import type { StopState, StopView, Tap } from './play.ts'
import type { Match, Seat, SeatId, TeamId } from './types.ts'
import type { Audience } from './view-types.ts'

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

/** An award of a stop. `by`: the largest figure, the smallest, or the largest share of `figure` in `of`. */
export interface AwardRule {
  readonly id: string
  readonly by: 'most' | 'least' | 'share'
}

/** Something that a player did, or a team, or the whole class, and what was measured of it. The best may earn an award. */
export interface Deed {
  /** Id of an award of the stop. */
  readonly award: string
  /** Both null: the whole class. */
  readonly seat: SeatId | null
  readonly team: TeamId | null
  readonly figure: number
  /** Of so many. */
  readonly of?: number
  readonly word?: TokenId
}

/** What a stop adds to standings, awards and report. */
export interface Outcome {
  /** Cards revealed so far, each with the teams that bet on it. */
  readonly cards: readonly (readonly TeamScore[])[]
  readonly deeds: readonly Deed[]
  /** What was measured here, in the stop's own shape: its face reads it, for the host's report. null: nothing yet. */
  readonly result: unknown
}

/** One stop. `S` is its state, `T` its taps, `V` what is seen of it. */
export interface Stop<S extends StopState = StopState, T extends Tap = Tap, V extends StopView = StopView> {
  readonly id: S['stop']
  readonly card: StopCard
  /** The door: the shape of all its taps. */
  readonly tap: z.ZodType<T>
  /** The train stops here: sets the first phase and its bell, asks the lab for what will be needed. */
  begin(draft: Draft, planned: PlannedStop): S
  take(draft: Draft, state: S, seat: Seat, tap: T): S | RejectWord
  /** The phase is over, by its bell or by the host. null: so is the stop. */
  ring(draft: Draft, state: S, by: 'bell' | 'host'): S | null
  /** One of the stop's jobs came back. */
  done(draft: Draft, state: S, report: LabReport): S
  /** One of the stop's jobs could not be run, twice. The game goes on without it. */
  failed(draft: Draft, state: S, job: LabJob): S
  /** Has this seat done what the phase asks? null: nothing is asked of it. */
  isDone(state: S, seat: Seat): boolean | null
  /**
   * Of a phase that only shows something: the seconds until all of it has come (choreography.ts). Such a phase is over when
   * everybody has read it. null: no such phase, or not yet.
   */
  shows(state: S, match: Match): number | null
  view(match: Match, state: S, audience: Audience, pack: Pack): V
  /** Everything that was asked so far, for the report; `isOver`: the train has left this stop; `match`: and where it is now. */
  asked(state: S, pack: Pack, isOver: boolean, match: Match): readonly Asked[]
  /** Whose words and figures the phase shows; null: nobody's, as long as people are asked. */
  speaks(state: S, match: Match, audience: Audience): Provenance | null
  /** What a simulated player taps next, from its own seat's view alone. null: nothing now, or nothing it wants to do. */
  robot(view: V, player: Player): T | null

  /** How far a job has come. Unless given, nobody at the stop wants to know. */
  progress?(draft: Draft, state: S, progress: LabProgress): S
  /** May players sit with another team now? Unless given, always. */
  mayMove?(state: S): boolean
  /**
   * The host has put this seat out: what it said goes from all that is still counted, and what it wrote in its own words from
   * everywhere. What was told stays as it was told. Unless given, nobody answers anything here.
   */
  forget?(draft: Draft, state: S, seat: Seat): S
  /** Taps of the host's own. Unless given, the host has none here. */
  readonly host?: { readonly tap: z.ZodType<Tap>; take(state: S, tap: Tap): S | RejectWord }
  /** Who is done may do the model's own task until the others are, and all while the lab is waited for (spare.ts). Unless given, they wait: what people have read counts here. */
  readonly spare?: true
  /** Asks whose answers everybody sees as they come in. Unless given, what one team answers shows on no other's phones. */
  readonly atOnce?: readonly T['ask'][]
  /** Free text in a tap, which the door reads for what must not be said. Unless given, there is none. */
  written?(tap: T, pack: Pack): string | null
  /** Unless given, the stop scores nothing. */
  outcome?(state: S, match: Match, pack: Pack): Outcome
  /** Awards to be won here, in the order in which they are given. */
  readonly awards?: readonly AwardRule[]
  /** What was measured here, as one figure that a class lays beside the one of its last time; only what is told. Unless given, there is none. */
  figure?(state: S, match: Match, pack: Pack): Figure | null
  /** Which way of that figure is better, where it is the players' own doing. Unless given, it is the model's, and no way is. */
  readonly better?: 'more' | 'less'
  /**
   * What is kept of it for the class's next lessons beside that figure, for its own comparison: totals of the class, and
   * nothing of one player. Unless given, nothing.
   */
  totals?(state: S, match: Match): unknown
  /**
   * Sentences of a model that the class has trained here, for thumbs in its next lessons (feedback.ts); only what is told. Unless
   * given, it releases none.
   */
  released?(state: S): readonly (readonly TokenId[])[]
  /** How the training of the room's model went, once it is over, for the ghost train of the class's next time. Unless given, it trains none. */
  course?(state: S, pack: Pack): readonly CoursePoint[] | null
  /** What it has to tell of the room's model once the match is over, from every time that the train stopped here. */
  story?(states: readonly S[], match: Match, pack: Pack): unknown
}

export type Stops = readonly Stop[]

/** What a match is played by: the world its words come from, and the stops its train may come to. */
export interface Rulebook {
  readonly pack: Pack
  readonly stops: Stops
}

/** The rules of a state: a state is only ever handed to the rules that made it. Throws when the list has no such stop. */
export function stopOf(stops: Stops, { stop }: Pick<StopState, 'stop'>): Stop {
  const found = stops.find(({ id }) => id === stop)
  if (found === undefined) throw new Error(`no rules for the stop ${stop}`)
  return found
}

/** The state in its next phase, whose bell rings after so many seconds at the designed pace. */
export function enter<S extends StopState>(draft: Draft, state: S, phase: S['phase'], seconds: number): S {
  draft.newPhase(seconds)
  return { ...state, phase }
}

/** The record without one entry; used for bookkeeping by job id. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
}
