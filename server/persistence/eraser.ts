/**
 * Deletes rooms so that nothing of them is left in any file of the database, also while the server runs. SQLite fills
 * what is freed with zeros (`secure_delete`), but first in the write-ahead log: only when that was copied back and cut to
 * nothing, the old pages are gone.
 *
 * Names and sentences go first and at once. The weights, a hundred times larger, follow one by one, so that little room on
 * the disk is enough; a mark in the room's row sees to it that they do, whatever comes between.
 */
import type { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { BUSY, isBusy } from './sqlite-trouble.ts'
import type { SpareRoom } from './spare-room.ts'

const pieceRow = z.object({ code: z.string(), id: z.string() })
const cutRow = z.object({ busy: z.number() })

export class Eraser {
  readonly #db: DatabaseSync
  readonly #spare: SpareRoom
  readonly #statements

  constructor(db: DatabaseSync, spare: SpareRoom) {
    this.#db = db
    this.#spare = spare
    this.#statements = {
      doom: db.prepare(`UPDATE room SET doomed = 1, secret_hash = '' WHERE code = ?`),
      events: db.prepare('DELETE FROM event WHERE code = ?'),
      packed: db.prepare('DELETE FROM packed_log WHERE code = ?'),
      text: db.prepare('DELETE FROM text WHERE code = ?'),
      row: db.prepare('DELETE FROM board WHERE code = ?'),
      lesson: db.prepare('DELETE FROM lesson WHERE code = ?'),
      feedback: db.prepare('DELETE FROM feedback WHERE code = ?'),
      emptyFeedback: db.prepare(`UPDATE feedback SET body = '' WHERE code = ?`),
      homework: db.prepare('DELETE FROM homework WHERE id = ?'),
      nextPiece: db.prepare(
        'SELECT code, id FROM checkpoint WHERE code IN (SELECT code FROM room WHERE doomed = 1) LIMIT 1',
      ),
      piece: db.prepare('DELETE FROM checkpoint WHERE code = ? AND id = ?'),
      rooms: db.prepare('DELETE FROM room WHERE doomed = 1'),
      cut: db.prepare('PRAGMA wal_checkpoint(TRUNCATE)'),
    }
  }

  /** Deletes what people gave the room, and closes it for good. Throws what SQLite says; nothing has changed then. */
  doom(code: string, keepRow: boolean): void {
    this.#allOrNothing(() => {
      this.#statements.events.run(code)
      this.#statements.packed.run(code)
      this.#statements.text.run(code)
      if (!keepRow) this.#rows(code)
      this.#statements.doom.run(code)
    })
  }

  /** What a room that has expired has left. Throws what SQLite says; nothing has changed then. */
  forgetLesson(code: string): void {
    this.#allOrNothing(() => this.#rows(code))
  }

  /** Throws what SQLite says; nothing has changed then. */
  forgetFeedback(code: string): void {
    this.#insist(() => this.#statements.emptyFeedback.run(code))
  }

  /** Its results go with it. Throws what SQLite says; nothing has changed then. */
  forgetHomework(id: string): void {
    this.#insist(() => this.#statements.homework.run(id))
  }

  #rows(code: string): void {
    this.#statements.row.run(code)
    this.#statements.lesson.run(code)
    this.#statements.feedback.run(code)
  }

  #allOrNothing(work: () => void): void {
    this.#insist(() => {
      this.#db.exec('BEGIN IMMEDIATE')
      try {
        work()
        this.#db.exec('COMMIT')
      } catch (trouble) {
        if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
        throw trouble
      }
    })
  }

  /** Deletes what is left of every doomed room. Rejects with what SQLite says; whatever was begun is taken up again. */
  async finish(): Promise<void> {
    for (;;) {
      this.#insist(() => this.#cut())
      const row = this.#statements.nextPiece.get()
      if (row === undefined) break
      const { code, id } = pieceRow.parse(row)
      this.#insist(() => this.#statements.piece.run(code, id))
      // Lessons go on between two pieces.
      await setImmediate()
    }
    this.#insist(() => this.#statements.rooms.run())
    this.#insist(() => this.#cut())
    this.#spare.keep()
  }

  /** Once more with the room kept aside, when there was none. */
  #insist(work: () => void): void {
    try {
      work()
    } catch (trouble) {
      if (isBusy(trouble)) throw trouble
      this.#spare.giveUp()
      try {
        this.#cut()
      } catch {
        // The work itself will say it.
      }
      work()
    }
  }

  /** Copies the write-ahead log back and cuts it to nothing. */
  #cut(): void {
    const { busy } = cutRow.parse(this.#statements.cut.get())
    if (busy !== 0) throw Object.assign(new Error('the write-ahead log is in use'), { errcode: BUSY })
  }
}
