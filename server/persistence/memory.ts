/** The store in memory: for tests of what stands on it, and for a server that should forget. */
import { z } from 'zod'
import { type BoardRow, lossDrop } from '../../shared/match/leaderboard.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { KeptFeedback } from '../../shared/match/feedback.ts'
import type { KeptLesson } from '../../shared/match/kept-lesson.ts'
import { CHAIN_START, chained, type LoggedEvent } from '../attest/chain.ts'
import { MemoryHomework } from './homework-memory.ts'
import type { Store, StoredFeedback, StoredLesson, StoredRoom } from './store.ts'

interface Shelf {
  readonly room: StoredRoom
  readonly log: LoggedEvent[]
  readonly checkpoints: Map<string, Uint8Array>
  readonly text: string | null
  touchedAt: number
  /** Events that were put together; here they take no less room. */
  packed: number
}

export function openMemoryStore(): Store {
  return new MemoryStore()
}

class MemoryStore implements Store {
  readonly homework = new MemoryHomework()
  readonly #shelves = new Map<string, Shelf>()
  readonly #rows = new Map<string, BoardRow>()
  readonly #lessons = new Map<string, StoredLesson>()
  /** null: forgotten. */
  readonly #feedback = new Map<string, KeptFeedback | null>()
  readonly #models = new Map<string, { readonly key: string; readonly bytes: Uint8Array }>()

  #shelf(code: string): Shelf {
    const shelf = this.#shelves.get(code)
    if (shelf === undefined) throw new Error(`no room ${code}`)
    return shelf
  }

  async reserveRoom(room: StoredRoom, first?: MatchEvent, text: string | null = null): Promise<boolean> {
    const { code, createdAt } = room
    if (this.#shelves.has(code) || this.#rows.has(code) || this.#lessons.has(code)) return false
    this.#shelves.set(code, { room, log: [], checkpoints: new Map(), text, touchedAt: createdAt, packed: 0 })
    if (first !== undefined) await this.append(code, 0, first)
    return true
  }

  async text(code: string): Promise<string | null> {
    return this.#shelves.get(code)?.text ?? null
  }

  async room(code: string): Promise<StoredRoom | null> {
    return this.#shelves.get(code)?.room ?? null
  }

  async openRooms(since: number): Promise<readonly StoredRoom[]> {
    const active = [...this.#shelves.values()].filter(({ room, log }) => {
      const last = log.at(-1)
      return !room.ended && last !== undefined && timeOf(last) >= since
    })
    return active.map(({ room }) => room).sort((a, b) => a.createdAt - b.createdAt)
  }

  async endRoom(code: string): Promise<void> {
    const shelf = this.#shelves.get(code)
    if (shelf !== undefined) this.#shelves.set(code, { ...shelf, room: { ...shelf.room, ended: true } })
  }

  async changeSecret(code: string, secretHash: string): Promise<void> {
    const shelf = this.#shelf(code)
    this.#shelves.set(code, { ...shelf, room: { ...shelf.room, secretHash } })
    const kept = this.#lessons.get(code)
    if (kept !== undefined) this.#lessons.set(code, { ...kept, secretHash })
  }

  async touchRoom(code: string, at: number): Promise<void> {
    const shelf = this.#shelves.get(code)
    if (shelf !== undefined) shelf.touchedAt = Math.max(shelf.touchedAt, at)
  }

  async untouchedRooms(before: number): Promise<readonly string[]> {
    const shelves = [...this.#shelves.values()].filter(({ log, touchedAt }) => {
      const last = log.at(-1)
      return touchedAt < before && (last === undefined || timeOf(last) < before)
    })
    return shelves.map(({ room }) => room.code)
  }

  async forgetRoom(code: string, row: 'delete row' | 'keep row'): Promise<void> {
    this.#shelves.delete(code)
    if (row === 'delete row') await this.forgetLesson(code)
  }

  async cleanUp(): Promise<void> {}

  /** Nobody else can reach it. */
  async claim(): Promise<number> {
    return 0
  }

  async append(code: string, seq: number, event: MatchEvent): Promise<void> {
    const { log } = this.#shelf(code)
    if (seq !== log.length) throw new Error(`event ${seq} of ${code} is out of order: ${log.length} is next`)
    const body = JSON.stringify(event)
    log.push({ body, hash: chained(log.at(-1)?.hash ?? CHAIN_START, body) })
  }

  async events(code: string): Promise<readonly unknown[]> {
    return (await this.log(code)).map(({ body }): unknown => JSON.parse(body))
  }

  async log(code: string): Promise<readonly LoggedEvent[]> {
    return [...(this.#shelves.get(code)?.log ?? [])]
  }

  async looseLogs(before: number): Promise<readonly string[]> {
    const loose = [...this.#shelves.values()].filter(({ room, log, packed }) => {
      const last = log.at(-1)
      return room.ended && packed < log.length && last !== undefined && timeOf(last) < before
    })
    return loose.map(({ room }) => room.code)
  }

  async pack(code: string): Promise<void> {
    const shelf = this.#shelves.get(code)
    if (shelf !== undefined) shelf.packed = shelf.log.length
  }

  async putCheckpoint(code: string, id: string, bytes: Uint8Array): Promise<void> {
    this.#shelf(code).checkpoints.set(id, bytes.slice())
  }

  async checkpoint(code: string, id: string): Promise<Uint8Array | null> {
    return this.#shelves.get(code)?.checkpoints.get(id)?.slice() ?? null
  }

  async keepCheckpoints(code: string, ids: readonly string[]): Promise<void> {
    const checkpoints = this.#shelves.get(code)?.checkpoints
    for (const id of checkpoints?.keys() ?? []) if (!ids.includes(id)) checkpoints?.delete(id)
  }

  async model(key: string): Promise<Uint8Array | null> {
    return [...this.#models.values()].find((model) => model.key === key)?.bytes.slice() ?? null
  }

  async putModel(name: string, key: string, bytes: Uint8Array): Promise<void> {
    this.#models.set(name, { key, bytes: bytes.slice() })
  }

  async putRow(row: BoardRow): Promise<void> {
    this.#rows.set(this.#shelf(row.matchCode).room.code, structuredClone(row))
  }

  async worldBoard(packId: string, limit: number): Promise<readonly BoardRow[]> {
    return this.#best((row) => row.packId === packId, limit)
  }

  async classBoard(classCode: string, limit: number): Promise<readonly BoardRow[]> {
    return this.#best((row) => row.classCode === classCode, limit)
  }

  async putLesson(classCode: string, lesson: KeptLesson): Promise<void> {
    const secretHash = this.#shelves.get(lesson.code)?.room.secretHash
    if (secretHash !== undefined)
      this.#lessons.set(lesson.code, { classCode, secretHash, lesson: structuredClone(lesson) })
  }

  async lessons(classCode: string): Promise<readonly StoredLesson[]> {
    const own = [...this.#lessons.values()].filter((kept) => kept.classCode === classCode)
    return own.toSorted((a, b) => a.lesson.at - b.lesson.at)
  }

  async putFeedback(code: string, feedback: KeptFeedback): Promise<void> {
    if (this.#shelves.has(code) && this.#feedback.get(code) !== null)
      this.#feedback.set(code, structuredClone(feedback))
  }

  async feedback(classCode: string): Promise<readonly StoredFeedback[]> {
    const lessons = (await this.lessons(classCode)).toReversed()
    return lessons.flatMap(({ secretHash, lesson: { code } }) => {
      const feedback = this.#feedback.get(code) ?? null
      return feedback === null ? [] : [{ code, secretHash, feedback }]
    })
  }

  async forgetFeedback(code: string): Promise<void> {
    if (this.#feedback.has(code)) this.#feedback.set(code, null)
  }

  async forgetLesson(code: string): Promise<void> {
    this.#rows.delete(code)
    this.#lessons.delete(code)
    this.#feedback.delete(code)
  }

  #best(wanted: (row: BoardRow) => boolean, limit: number): readonly BoardRow[] {
    const rows = [...this.#rows.values()].filter(wanted)
    return rows.sort((a, b) => lossDrop(b) - lossDrop(a)).slice(0, limit)
  }

  async close(): Promise<void> {
    this.#shelves.clear()
    this.#rows.clear()
    this.#lessons.clear()
    this.#feedback.clear()
    this.#models.clear()
  }
}

/** When it happened, ms. */
function timeOf({ body }: LoggedEvent): number {
  return timed.parse(JSON.parse(body)).at
}

const timed = z.object({ at: z.number() })
