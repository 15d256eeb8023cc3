/**
 * Looks after the other processes: when one is gone, or answers no more, its rooms are taken up from their logs, so that a
 * training or a bell goes on in a room that nobody asks for just now. Whoever asks for one takes it up sooner.
 */
import { matchMaker } from '@colyseus/core'
import type { Logger } from 'pino'
import type { Rooms } from '../rooms/rooms.ts'
import type { Cluster } from './cluster.ts'

const EVERY_MS = 1_500

export class Watch {
  readonly #cluster: Cluster
  readonly #rooms: Rooms
  readonly #log: Logger
  #timer: NodeJS.Timeout | null = null
  #isOver = false
  #looking: Promise<void> = Promise.resolve()

  constructor(cluster: Cluster, rooms: Rooms, log: Logger) {
    this.#cluster = cluster
    this.#rooms = rooms
    this.#log = log
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#looking = this.#look()
        .catch((trouble: unknown) => this.#log.warn({ trouble }, 'the other processes were not looked at'))
        .then(() => {
          if (!this.#isOver) this.start()
        })
    }, EVERY_MS)
  }

  async stop(): Promise<void> {
    this.#isOver = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#looking
  }

  async #look(): Promise<void> {
    await this.#cluster.remind()
    const [listed, there] = [await matchMaker.query({ name: 'class' }), await this.#cluster.processes()]
    // This one was taken for dead, and was not: what others have taken up is theirs.
    for (const { processId, roomId } of listed) if (processId !== this.#cluster.id) await this.#rooms.giveAway(roomId)
    // What is here and on no list any more is put there again.
    await matchMaker.restoreMissingRoomCaches()
    const others = new Set([...listed.map(({ processId }) => processId), ...there])
    others.delete(this.#cluster.id)
    await Promise.all([...others].map((id) => this.#lookAt(id, there, listed)))
  }

  async #lookAt(
    id: string,
    there: ReadonlySet<string>,
    listed: readonly { readonly processId: string; readonly roomId: string }[],
  ): Promise<void> {
    // It takes what does not answer off the list.
    if (there.has(id) && (await matchMaker.healthCheckProcessId(id))) return
    const codes = listed.flatMap(({ processId, roomId }) => (processId === id ? [roomId] : []))
    await matchMaker.driver.cleanup?.(id)
    await this.#cluster.forget(id)
    this.#log.warn({ process: id, rooms: codes.length }, 'a process is gone: its rooms are taken up')
    for (const code of codes) if (!this.#isOver) await this.#rooms.takeUp(code)
  }
}
