/**
 * The nouns of one classroom match. The match is a value: `step` takes one and an event, and gives the next one.
 * Time comes in as `at` (milliseconds, the doorman's clock); randomness comes from `seed`.
 */
import type { CheckpointId, LabProgress, Steer } from '../lab/shapes.ts'
import type { LabJob, LabResult } from '../lab/jobs.ts'
import type { Made } from '../lab/made.ts'
import type { ModelConfig } from '../model/config.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { Plan } from '../lessons/plan.ts'
import type { StopState, Tap } from './play.ts'
import type { Occasion } from '../packs/pack.ts'
import type { BoardRow } from './leaderboard.ts'
import type { OwnLeg, Provenance } from './origin.ts'

export type SeatId = string
export type TeamId = string

/** The room's model before any step: drawn from the match's seed, and kept as long as the match. */
export const UNTRAINED: CheckpointId = 'untrained'
/** The pack's depot model: trained once on this machine, the same for all rooms of one brain. */
export const DEPOT: CheckpointId = 'depot'

export interface Seat {
  readonly id: SeatId
  readonly name: string
  readonly team: TeamId
  readonly connected: boolean
  /** Removed by the host: keeps its place in the log, plays no more. */
  readonly removed: boolean
  /**
   * Given up while its owner was away: it takes no place and no name any more, and comes back with its owner. The
   * points stay with it.
   */
  readonly freed: boolean
  /** A hash of the device that took the seat, so that whoever was removed is known again; null: not told. */
  readonly device: string | null
  readonly joinedAt: number
  /** Played by the server for a host's rehearsal: real taps on a real seat, but nobody's. */
  readonly simulated: boolean
  /** Sum of bits saved over all cards answered, and how many cards that were. */
  readonly bitsSaved: number
  readonly cards: number
  /** Sum of points for saying beforehand what would be measured, 0..1 each. */
  readonly foresight: number
}

/** A seat as one match hands it to the next: who sits where, and who was sent away; nothing that was earned. */
export type CarriedSeat = Pick<Seat, 'id' | 'name' | 'team' | 'removed' | 'freed'>

/** What a match takes over from the one before. */
export interface CarriedOver {
  /** Code of the room of before. */
  readonly from: string
  readonly seats: readonly CarriedSeat[]
  readonly keptOut: readonly string[]
  readonly locked: boolean
  readonly approve: boolean
}

export interface Team {
  readonly id: TeamId
  /** Locale text `team.<name>`. */
  readonly name: string
  /** 0..5: orange triangle, sky circle, vermilion pentagon, green square, mauve diamond, blue star. */
  readonly style: number
}

/** How a room is set up; part of the first event, so a replay needs nothing else. */
export interface MatchSettings {
  readonly plan: Plan
  readonly teams: number
  /** 1 is the designed pace, 2 doubles every timer, null switches timers off: the host moves on. */
  readonly timers: number | null
  readonly seatLimit: number
  readonly brain: Brain
  /** No child is named to all: on the wall and among the winners there are teams. */
  readonly nameless?: true
}

/** The shape and budget of the room's model. `config.vocab` and `config.context` come from the pack. */
export interface Brain {
  readonly config: ModelConfig
  /** Rows of a batch. */
  readonly rows: number
  /** Steps of the Run's training phase after the hand-cranked ones. */
  readonly steps: number
  /** Times the designed pace at which training, and all that is only shown, goes by: 0 is at once. 1 unless given. */
  readonly pace?: number
  readonly creditSteps: number
  readonly creditSeeds: number
}

/** The bell: when the running phase ends by itself. */
export interface Bell {
  /** Counts phases; a bell event names the phase it was set for, so a late one is ignored. */
  readonly phase: number
  /** Milliseconds on the doorman's clock; null while paused or without a timer. */
  readonly rings: number | null
  /** Milliseconds left when paused. */
  readonly left: number | null
  readonly paused: boolean
  /** When the phase began, ms on the doorman's clock. */
  readonly since: number
  /** Who has read what this phase shows, where it shows something and asks nothing. */
  readonly read: readonly SeatId[]
}

/**
 * A room's own papers, as its first event speaks of them: by their fingerprints (SHA-256, hex), so that nothing of them
 * is told before the match is over, and nothing of them can be changed afterwards.
 */
export interface Seal {
  /** Which recipe drew them. */
  readonly version: 1
  readonly papers: Readonly<Record<Occasion, string>>
}

/** What the room's own model is at now. */
export interface ModelState {
  readonly checkpoint: CheckpointId | null
  readonly step: number
  /** Exams taken, oldest first, each audited by the server before it counts on a board. Hidden from players until revealed. */
  readonly exams: readonly ExamRecord[]
  /** Where the class's own model has stood, oldest first. */
  readonly history: readonly OwnLeg[]
  /** Where all other models come from that the lab has made for this match. */
  readonly known: Readonly<Record<CheckpointId, Provenance>>
}

/** Before the first stop. */
export const NO_MODEL: ModelState = { checkpoint: null, step: 0, exams: [], history: [], known: {} }

export interface ExamRecord {
  readonly checkpoint: CheckpointId
  readonly step: number
  readonly bits: number
  readonly keyBits: number
  /** Measured by the server itself (in solo: by the page's own lab). */
  readonly audited: boolean
  /** Players may see it: the bell has rung. */
  readonly revealed: boolean
}

export interface Match {
  readonly code: string
  readonly packId: string
  readonly seed: number
  readonly settings: MatchSettings
  /** A host's own code for "this class over time"; no personal data. */
  readonly classCode: string | null
  /** null: the match is examined on sentences that anybody can read, and earns nothing on a board of many rooms. */
  readonly sealed: Seal | null
  readonly createdAt: number
  readonly seats: Readonly<Record<SeatId, Seat>>
  readonly teams: readonly Team[]
  /** Nobody new comes in. */
  readonly locked: boolean
  /** Whoever is new waits at the door until the host says yes. */
  readonly approve: boolean
  /** Names that the host wants to see on nobody here. */
  readonly keptOut: readonly string[]
  /** -1 in the lobby; plan.length when the match has ended. */
  readonly stop: number
  readonly play: StopState | null
  readonly bell: Bell
  readonly model: ModelState
  /** Lab jobs asked for and not yet answered, oldest first. */
  readonly jobs: readonly LabJob[]
  /** Ids of open jobs that failed once and were asked for again; a second failure is final. */
  readonly retried: readonly string[]
  /** Numbers jobs and checkpoints. */
  readonly nextId: number
  /** Rows earned so far, newest last. */
  readonly board: readonly BoardRow[]
  /** Finished stops, for the report. */
  readonly finished: readonly StopState[]
  /** Code of the room from which this class came here; null for a class that is new. */
  readonly from: string | null
  /** Players who would like another match, in the order of saying so. */
  readonly wishes: readonly SeatId[]
  /** Code of the room in which this class went on. */
  readonly next: string | null
}

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
      /** Absent where a class begins anew. */
      readonly again?: CarriedOver
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
  /** Evens out team sizes, moving as few as possible. Lobby only. */
  | { readonly kind: 'balance' }
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

export type Step =
  | { readonly ok: true; readonly match: Match; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly reject: RejectWord }
