/** The store in memory: for tests of what stands on it, and for a server that should forget. */
import { type BoardRow, lossDrop } from '../../shared/match/leaderboard.ts'
import type { MatchEvent } from '../../shared/match/types.ts'
import { CHAIN_START, chained, type LoggedEvent } from '../attest/chain.ts'
import type { Store, StoredRoom } from './store.ts'

interface Shelf {
  readonly room: StoredRoom
  readonly log: LoggedEvent[]
  readonly checkpoints: Map<string, Uint8Array>
  row: BoardRow | null
}

export function openMemoryStore(): Store {
  return new MemoryStore()
}

class MemoryStore implements Store {
  readonly #shelves = new Map<string, Shelf>()

  #shelf(code: string): Shelf {
    const shelf = this.#shelves.get(code)
    if (shelf === undefined) throw new Error(`no room ${code}`)
    return shelf
  }

  async reserveRoom(room: StoredRoom): Promise<boolean> {
    if (this.#shelves.has(room.code)) return false
    this.#shelves.set(room.code, { room, log: [], checkpoints: new Map(), row: null })
    return true
  }

  async room(code: string): Promise<StoredRoom | null> {
    return this.#shelves.get(code)?.room ?? null
  }

  async openRooms(since: number): Promise<readonly StoredRoom[]> {
    const active = [...this.#shelves.values()].filter(({ room, log }) => {
      const last = log.at(-1)
      return !room.ended && last !== undefined && read(last).at >= since
    })
    return active.map(({ room }) => room).sort((a, b) => a.createdAt - b.createdAt)
  }

  async endRoom(code: string): Promise<void> {
    const shelf = this.#shelves.get(code)
    if (shelf !== undefined) this.#shelves.set(code, { ...shelf, room: { ...shelf.room, ended: true } })
  }

  async deleteRoom(code: string): Promise<void> {
    this.#shelves.delete(code)
  }

  async append(code: string, seq: number, event: MatchEvent): Promise<void> {
    const { log } = this.#shelf(code)
    if (seq !== log.length) throw new Error(`event ${seq} of ${code} is out of order: ${log.length} is next`)
    const body = JSON.stringify(event)
    log.push({ body, hash: chained(log.at(-1)?.hash ?? CHAIN_START, body) })
  }

  async events(code: string): Promise<readonly MatchEvent[]> {
    return (await this.log(code)).map(read)
  }

  async log(code: string): Promise<readonly LoggedEvent[]> {
    return [...(this.#shelves.get(code)?.log ?? [])]
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

  async putRow(row: BoardRow): Promise<void> {
    this.#shelf(row.matchCode).row = structuredClone(row)
  }

  async worldBoard(packId: string, limit: number): Promise<readonly BoardRow[]> {
    return this.#best((row) => row.packId === packId, limit)
  }

  async classBoard(classCode: string, limit: number): Promise<readonly BoardRow[]> {
    return this.#best((row) => row.classCode === classCode, limit)
  }

  #best(wanted: (row: BoardRow) => boolean, limit: number): readonly BoardRow[] {
    const rows = [...this.#shelves.values()].flatMap(({ row }) => (row !== null && wanted(row) ? [row] : []))
    return rows.sort((a, b) => lossDrop(b) - lossDrop(a)).slice(0, limit)
  }

  async close(): Promise<void> {
    this.#shelves.clear()
  }
}

function read({ body }: LoggedEvent): MatchEvent {
  return JSON.parse(body)
}
