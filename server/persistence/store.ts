/**
 * What the server keeps. One interface, one contract test, several stores.
 * A method that returns has written: what was acknowledged survives `kill -9`.
 */
import { z } from 'zod'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import { keptFeedbackSchema, type KeptFeedback } from '../../shared/match/feedback.ts'
import { keptLessonSchema, type KeptLesson } from '../../shared/match/kept-lesson.ts'
import type { LoggedEvent } from '../attest/chain.ts'
import type { HomeworkShelf } from './homework-shelf.ts'

export interface StoredRoom {
  readonly code: string
  /** SHA-256 of the host's secret, hex. The secret itself is never stored. */
  readonly secretHash: string
  readonly createdAt: number
  /** Ended rooms are kept for their report, but not brought back as live rooms. */
  readonly ended: boolean
}

/** What is left of a lesson for the class's next ones. */
export interface StoredLesson {
  readonly classCode: string
  /** Of its room: whoever has the key may delete it, also when the room itself has expired. */
  readonly secretHash: string
  readonly lesson: KeptLesson
}

const lessonRow = z.object({ class_code: z.string(), secret_hash: z.string(), body: z.string() })

/** Of a row of either database; one that is none is left out. */
export function toLesson(row: unknown): StoredLesson[] {
  const { class_code, secret_hash, body } = lessonRow.parse(row)
  const read = keptLessonSchema.safeParse(JSON.parse(body))
  return read.success ? [{ classCode: class_code, secretHash: secret_hash, lesson: read.data }] : []
}

/** What a lesson has left of its feedback, with the hash of the key that it was held with. */
export interface StoredFeedback {
  readonly code: string
  readonly secretHash: string
  readonly feedback: KeptFeedback
}

const feedbackRow = z.object({ code: z.string(), secret_hash: z.string(), body: z.string() })

/** Of a row of either database; one that is none is left out. */
export function toFeedback(row: unknown): StoredFeedback[] {
  const { code, secret_hash, body } = feedbackRow.parse(row)
  const read = keptFeedbackSchema.safeParse(JSON.parse(body))
  return read.success ? [{ code, secretHash: secret_hash, feedback: read.data }] : []
}

/** Whatever writes rejects with `NotStored` when it cannot; nothing has changed then. */
export interface Store {
  /**
   * Reserves a code, and writes event 0 with it, and the text that the class has brought; false when the code is taken. All
   * or nothing.
   */
  reserveRoom(room: StoredRoom, first?: MatchEvent, text?: string | null): Promise<boolean>
  /** The pack file that was made of a class's own text; null for a room without one. */
  text(code: string): Promise<string | null>
  room(code: string): Promise<StoredRoom | null>
  /** Rooms that have not ended and had an event since `since` (ms). */
  openRooms(since: number): Promise<readonly StoredRoom[]>
  endRoom(code: string): Promise<void>
  /** Puts another hash in the place of the host's secret; the one before is good for nothing from then on. */
  changeSecret(code: string, secretHash: string): Promise<void>
  /** Notes that somebody has opened the room, or looked at its report, at this time (ms). */
  touchRoom(code: string, at: number): Promise<void>
  /** Codes of rooms in which nothing has happened, and that nobody has touched, since `before` (ms). */
  untouchedRooms(before: number): Promise<readonly string[]>
  /**
   * From now on there is no such room: its events are deleted, and its rows on boards and in its class unless they are to stay. Its
   * checkpoints go with the next `cleanUp`. When it rejects, nothing has changed.
   */
  forgetRoom(code: string, row: 'delete row' | 'keep row'): Promise<void>
  /** Deletes what is left of forgotten rooms: afterwards no file holds anything of them. Goes on where it was broken off. */
  cleanUp(): Promise<void>

  /** From now on this process alone writes the log of this room; the number says so to `append`. */
  claim(code: string): Promise<number>
  /**
   * Appends event number `seq` (0, 1, 2 ...); rejects when `seq` is not the next. `claim`: rejects with `NotOurs` when another
   * process has claimed the room since.
   */
  append(code: string, seq: number, event: MatchEvent, claim?: number): Promise<void>
  /** As they were written: `readLog` makes events of them. */
  events(code: string): Promise<readonly unknown[]>
  /** The same events as they were written down, each with its link of the chain. */
  log(code: string): Promise<readonly LoggedEvent[]>
  /** Codes of ended rooms in which nothing has happened since `before` (ms), and whose events lie one by one. */
  looseLogs(before: number): Promise<readonly string[]>
  /** Puts the events of a room together in one compressed piece. They are the same to whoever reads or appends. */
  pack(code: string): Promise<void>

  putCheckpoint(code: string, id: string, bytes: Uint8Array): Promise<void>
  checkpoint(code: string, id: string): Promise<Uint8Array | null>
  keepCheckpoints(code: string, ids: readonly string[]): Promise<void>

  /** Weights that belong to no room, under a hash of all that makes them; null: not there. */
  model(key: string): Promise<Uint8Array | null>
  /** Keeps them in the place of those that this name had before. */
  putModel(name: string, key: string, bytes: Uint8Array): Promise<void>

  /** One row a match: a later one of the same match replaces it. */
  putRow(row: BoardRow): Promise<void>
  worldBoard(packId: string, limit: number): Promise<readonly BoardRow[]>
  classBoard(classCode: string, limit: number): Promise<readonly BoardRow[]>

  /** One row a room, in the place of the one before; nothing when there is no such room any more. */
  putLesson(classCode: string, lesson: KeptLesson): Promise<void>
  /** The lessons of a class, the oldest first. */
  lessons(classCode: string): Promise<readonly StoredLesson[]>

  /**
   * What is kept of a room's feedback, in the place of what was before, beside its lesson and as long as that; nothing when there is
   * no such room any more, or its feedback was forgotten.
   */
  putFeedback(code: string, feedback: KeptFeedback): Promise<void>
  /** Of the lessons of a class, the newest first. */
  feedback(classCode: string): Promise<readonly StoredFeedback[]>
  /** For good, whatever its room still brings. `cleanUp` takes it off the disk. */
  forgetFeedback(code: string): Promise<void>
  /** What an expired room has left: its row on the board and in its class. `cleanUp` takes it off the disk. */
  forgetLesson(code: string): Promise<void>

  readonly homework: HomeworkShelf

  close(): Promise<void>
}
