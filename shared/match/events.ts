/** What may happen to a match, what a host may say, and what an accepted event asks of the doorman. */
import type { CheckpointId, LabProgress, Steer } from '../lab/shapes.ts'
import type { LabJob, LabResult } from '../lab/jobs.ts'
import type { Made } from '../lab/made.ts'
import type { Plan } from '../lessons/plan.ts'
import type { Language } from '../protocol/languages.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { Ghost } from './ghost.ts'
import type { BoardRow } from './leaderboard.ts'
import type { Tap } from './play.ts'
import type { Brought, CarriedOver, Match, MatchSettings, Pretrained, Seal, SeatId, TeamId } from './types.ts'

/**
 * Everything that can happen to a match. Plain JSON: the log of them is the match. `tap` is the id of the request that
 * brought it, or the hash of an arrival: asked for again, also after a restart, it is known to have happened.
 */
export type MatchEvent = { readonly at: number; readonly tap?: string } & (
  | {
      readonly type: 'created'
      /** Of the rules by which it is played. */
      readonly edition: number
      readonly code: string
      readonly packId: string
      readonly seed: number
      readonly settings: MatchSettings
      readonly classCode: string | null
      /** Absent in rooms of before there were any, and where a page plays alone: those use the pack's own sentences. */
      readonly sealed?: Seal
      /** Absent where the model begins as random numbers. */
      readonly pretrained?: Pretrained
      /** Absent where a class begins anew. */
      readonly again?: CarriedOver
      /** Absent where the class has not trained such a model before. */
      readonly ghost?: Ghost
    }
  | {
      readonly type: 'joined'
      readonly seat: SeatId
      readonly name: string
      readonly team: TeamId | null
      /** Absent in logs of before, and when the device did not tell. */
      readonly device?: string
      /** The host said yes to this one at the door. */
      readonly letIn?: true
    }
  | { readonly type: 'dropped'; readonly seat: SeatId }
  | { readonly type: 'returned'; readonly seat: SeatId }
  /** Seats that nobody was ever seen on are given up by themselves. */
  | { readonly type: 'freed'; readonly seats: readonly SeatId[] }
  | { readonly type: 'team-changed'; readonly seat: SeatId; readonly team: TeamId }
  | { readonly type: 'host'; readonly command: HostCommand }
  /** A player would like another match. */
  | { readonly type: 'wished'; readonly seat: SeatId }
  /** A player likes a sentence of the class's released model, or does not. */
  | { readonly type: 'thumb'; readonly seat: SeatId; readonly sentence: number; readonly up: boolean }
  /** The host lets in what earlier lessons of the class have left, as the server has kept it; null: takes it out again. */
  | { readonly type: 'feedback'; readonly brought: Brought | null }
  /** The class plays another match, in the room with this code. */
  | { readonly type: 'went-on'; readonly code: string }
  | { readonly type: 'tapped'; readonly seat: SeatId; readonly on: Tap }
  | { readonly type: 'rang'; readonly phase: number }
  | { readonly type: 'lab-progress'; readonly progress: LabProgress }
  | {
      readonly type: 'lab-done'
      readonly result: LabResult
      readonly audited: boolean
      /** Absent where a page plays alone, and in logs of before it was noted. */
      readonly made?: Made
    }
  | { readonly type: 'lab-failed'; readonly jobId: string; readonly why: string }
)

export type HostCommand =
  | { readonly kind: 'start' }
  /** Ends the running phase now, as its bell would. `phase` is the one that the host saw: no other is ended. */
  | { readonly kind: 'next'; readonly phase?: number | undefined }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'extend'; readonly seconds: number }
  /** Leaves the running stop for the next stop of the plan. */
  | { readonly kind: 'skip'; readonly phase?: number | undefined }
  | { readonly kind: 'lock'; readonly locked: boolean }
  | { readonly kind: 'approve'; readonly approve: boolean }
  /** Whether wall, phones and winners name single children. */
  | { readonly kind: 'names'; readonly shown: boolean }
  /** null: each device speaks its own. */
  | { readonly kind: 'language'; readonly language: Language | null }
  /** How many may sit here, from now on. */
  | { readonly kind: 'seats'; readonly limit: number }
  /** Frees the seats of everyone who is away. They may come back. */
  | { readonly kind: 'free-away' }
  | { readonly kind: 'rename'; readonly seat: SeatId; readonly name: string }
  /** Another name for this seat; the one before is kept out of the room, unless the host lets somebody in with it. */
  | { readonly kind: 'keep-out'; readonly seat: SeatId; readonly name: string }
  | { readonly kind: 'remove'; readonly seat: SeatId }
  /** Several at once; those who are not here any more are passed over. */
  | { readonly kind: 'remove-many'; readonly seats: readonly SeatId[] }
  /** Takes a removal back: the seat, its name and its points. */
  | { readonly kind: 'restore'; readonly seat: SeatId }
  | { readonly kind: 'move'; readonly seat: SeatId; readonly team: TeamId }
  /** Evens out team sizes, moving as few as possible. Where the stop lets players move, as the next two. */
  | { readonly kind: 'balance' }
  /** Seats everybody anew, by chance, in teams of the same size. */
  | { readonly kind: 'mix' }
  | { readonly kind: 'add-team' }
  /** Its players sit with the others. Lobby only: what a team has earned stays. */
  | { readonly kind: 'remove-team'; readonly team: TeamId }
  /** '' gives it back the name of its style. */
  | { readonly kind: 'name-team'; readonly team: TeamId; readonly name: string }
  /** Changes the stops that are still ahead; in the lobby the pace as well. */
  | { readonly kind: 'plan'; readonly plan: Plan; readonly timers: number | null }
  /** A tap of the host's own, at a stop that has one. */
  | { readonly kind: 'tap'; readonly on: Tap }
  | { readonly kind: 'end' }
  /** Seats so many simulated players. Lobby only. */
  | { readonly kind: 'rehearse'; readonly players: number }
  /** The simulated players leave, and the room is as new. At any time, after the end too. */
  | { readonly kind: 'end-rehearsal' }

/** What the doorman must do after an accepted event. */
export type Effect =
  | { readonly type: 'lab'; readonly job: LabJob }
  | { readonly type: 'steer'; readonly steer: Steer }
  | { readonly type: 'cancel'; readonly jobId: string }
  /** Set the one bell of the room (null: no bell). */
  | { readonly type: 'bell'; readonly phase: number; readonly rings: number | null }
  /** A row for the stored leaderboards; the doorman stores it only when `row.audited`. */
  | { readonly type: 'board'; readonly row: BoardRow }
  /** Checkpoints that may be asked for again; others can be dropped. */
  | { readonly type: 'keep'; readonly checkpoints: readonly CheckpointId[] }
  /** A word to one seat, outside its own requests: it was renamed, moved, removed. */
  | { readonly type: 'tell'; readonly seat: SeatId; readonly word: 'renamed' | 'moved' | 'removed-by-host' }

export type Applied =
  | { readonly ok: true; readonly match: Match; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly reject: RejectWord }
