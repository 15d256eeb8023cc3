/** What a match knows of the stop that runs: whose it is, where it is, and what may be tapped there. The rest is the stop's own. */

export type StopId = string

export interface StopState {
  readonly stop: StopId
  readonly phase: string
  /** Why a job was asked for, by job id. The match cancels these when the train leaves. */
  readonly waiting: Readonly<Record<string, string>>
}

/** What one audience sees of a stop: plain JSON. */
export interface StopView {
  readonly stop: StopId
  readonly phase: string
}

/** What a player does at a stop: the answer to one of the things that it asks. */
export interface Tap {
  readonly stop: StopId
  readonly ask: string
  readonly tap?: unknown
}

/** "I have read it": a tap of every stop, where a phase only shows something. No stop asks anything by this name. */
export const READ = 'read'
/** The tap of who is done and has time to spare, at every stop: no stop asks anything by this name. */
export const SPARE = 'spare'
