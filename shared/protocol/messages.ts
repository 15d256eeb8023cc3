/**
 * What the server sends on its own, one line each, and the receipt that answers a request.
 * A view is whole when a line begins, and from then on told by what is new in it: see view-news.ts.
 */
import type { EngineTrouble } from '../engine/trouble.ts'
import type { LabJob } from '../lab/jobs.ts'
import type { Steer } from '../lab/shapes.ts'
import type { Brain, SeatId } from '../match/types.ts'
import type { RejectWord } from './reject.ts'
import type { ViewNews } from './view-news.ts'

/** Answer to every request: what is new in the asker's own view. A "no" rejects the request with a `RejectWord`. */
export type Receipt = ViewNews

/** Answer to the request `beat`, which asks for nothing but a sign of life. `now` is the doorman's clock, ms. */
export interface Beat {
  readonly now: number
}

export interface Pushes {
  /** To each client whose view has changed, at most ten times a second. */
  readonly view: ViewNews
  /** To a client once after it joined: who it is, and the token that reclaims its place. */
  readonly welcome: Welcome
  /**
   * To the host's browser: run this job. `from` checkpoints it lacks are fetched over http; `anew`: also one that it has,
   * because the room's is another.
   */
  readonly lab: { readonly job: LabJob; readonly anew: boolean }
  /** To the host's browser: turn the running job, or drop it. */
  readonly steer: { readonly steer: Steer } | { readonly cancel: string }
  /** To the host, when it changes: who trains now, and what the room is made of. */
  readonly desk: DeskNews
  /** To the host, when it changes: who waits at the door. */
  readonly door: DoorNews
  /** To the host, when it comes and when it changes: how many projector views are open. */
  readonly walls: { readonly open: number }
  /** To one client, just before its connection is closed for good, or when the host did something to it. */
  readonly word: { readonly word: RejectWord | 'renamed' | 'moved'; readonly final: boolean }
}

export type PushName = keyof Pushes

export interface Welcome {
  readonly role: 'host' | 'projector' | 'seat'
  /**
   * Of a seat: reclaims it after a reload, sleep or on a new connection. Of the host: opens a wall that is never one too
   * many. Empty for the projector.
   */
  readonly token: string
  /** For a seat: twelve letters that bring it to another device. */
  readonly recovery: string | null
}

/** Who waits at the door, the first comer first; `more` wait whom the list has no room for. */
export interface DoorNews {
  readonly waiting: readonly Waiting[]
  readonly more: number
}

export interface Waiting {
  readonly id: string
  /** As it was typed, and fit to be shown; '' for a player who leaves the choice to the room. */
  readonly name: string
  /**
   * Somebody new; new, but no seat is free; new, under a name that is not let in by itself; somebody who says that a seat
   * is theirs; a player who was removed; new, on a device that has several seats already.
   */
  readonly why: 'new' | 'full' | 'name' | 'seat' | 'removed' | 'crowded'
  /** The seat that is asked for, if it is known which. */
  readonly seat: SeatId | null
  /** Stands on the screen of whoever waits, too (see door-sign.ts); null for somebody who comes back to a seat. */
  readonly sign: number | null
}

export interface DeskNews {
  /** Who runs the lab now: the host's browser, or the server in its place, or nobody where the server trains nothing; and why. */
  readonly trainer: 'browser' | 'server' | 'nobody'
  /** The server takes what counts again itself, and trains where no browser does. */
  readonly serverTrains: boolean
  readonly reason:
    | 'host-away'
    | 'host-hidden'
    | 'host-slow'
    /** Its lab could not do a job. */
    | 'host-failed'
    /** No sign of life for too long in a job. */
    | 'host-silent'
    /** The weights did not get from there to here, or back. */
    | 'host-weights'
    /** Its report was checked and refused. */
    | 'host-refused'
    | 'no-lab'
    | null
  /** The server is on a piece of work still, and the browser, which is well again, gets the next one. */
  readonly handsBack: boolean
  readonly engine: string
  readonly msPerStep: number | null
  /** The trainer had a faster engine, which failed: why. Training goes on with `engine`. */
  readonly trouble: EngineTrouble | null
  /** The room's model and batches, so that the host's lab can find its engine before the first job. */
  readonly brain: Brain
  /** Progress of the running job, done of all; null when idle. */
  readonly job: { readonly kind: LabJob['kind']; readonly done: number; readonly all: number } | null
  /** The room waits for the server's trainer: works that come first, and for about how long. */
  readonly row: { readonly before: number; readonly seconds: number } | null
  readonly refusedReports: number
}

/** Options of `joinById`, by role. Exactly one way in. */
export type JoinOptions =
  /** New player. `visit` is drawn by the device for this one arrival: asked again on a slow line, it finds the same seat. */
  | {
      readonly as: 'player'
      readonly name: string
      readonly team: string | null
      readonly visit: string
      /** Drawn once by the device for this room, so that a removed player is known again. */
      readonly device?: string
      /** Says that this seat or this name is theirs, or that they were removed, and asks the host. */
      readonly asks?: boolean
    }
  /** Player who was here before: same device. `asks`: was removed, and asks the host. */
  | { readonly as: 'return'; readonly token: string; readonly asks?: boolean }
  /** Player who was here before: another device. */
  | { readonly as: 'recover'; readonly recovery: string }
  | { readonly as: 'host'; readonly secret: string }
  /** `key`: the token of the host's welcome. */
  | { readonly as: 'projector'; readonly key?: string }
