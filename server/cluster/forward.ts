/** Hands requests on to the process that has their room: so any process answers any request. */
import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { RequestHandler } from 'express'
import { createProxyServer } from 'httpxy'
import type { Logger } from 'pino'
import { refuse } from '../http/answer.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { belongsTo } from './belongs-to.ts'
import type { Cluster, Peer } from './cluster.ts'
import type { Hop } from './hop.ts'

export class Forward {
  readonly #cluster: Cluster
  readonly #rooms: Rooms
  readonly #hop: Hop
  readonly #log: Logger
  // An answer without an end, as a line over http has one, may be silent for long.
  readonly #proxy = createProxyServer({ proxyTimeout: 0 })

  constructor(cluster: Cluster, rooms: Rooms, hop: Hop, log: Logger) {
    this.#cluster = cluster
    this.#rooms = rooms
    this.#hop = hop
    this.#log = log
    this.#proxy.on('error', () => {})
  }

  /** For plain http; before anything else reads the request. */
  readonly http: RequestHandler = async (request, response, next) => {
    const peer = await this.#whose(request, false)
    if (peer === null) return next()
    try {
      const headers = this.#hop.headersFor(request)
      await this.#proxy.web(request, response, { target: peer.address, headers })
    } catch (trouble) {
      this.#log.warn({ trouble, peer: peer.id }, 'not handed on')
      // It is just going. Whoever asks again finds the room elsewhere.
      if (response.headersSent) response.destroy()
      else refuse(response, 'try-again-soon')
    }
  }

  /** For sockets: stands before those who listen for them already. */
  watch(server: Server): void {
    const others = server.listeners('upgrade') as ((...words: [IncomingMessage, Socket, Buffer]) => void)[]
    server.removeAllListeners('upgrade')
    server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
      const end = () => void socket.destroy()
      socket.on('error', end)
      this.#whose(request, true)
        .then(async (peer) => {
          if (socket.destroyed) return
          if (peer !== null) {
            const headers = this.#hop.headersFor(request)
            return await this.#proxy.ws(request, socket, { target: peer.address, headers }, head)
          }
          socket.off('error', end)
          for (const other of others) other(request, socket, head)
        })
        .catch((trouble: unknown) => {
          this.#log.warn({ trouble }, 'socket not handed on')
          end()
        })
    })
  }

  async #whose(request: IncomingMessage, isSocket: boolean): Promise<Peer | null> {
    if (this.#hop.isOurs(request)) return null
    const belongs = belongsTo(request, isSocket)
    if (belongs === null) return null
    if ('process' in belongs) return await this.#cluster.peer(belongs.process)
    return this.#rooms.isHere(belongs.room) ? null : await this.#cluster.whoHas(belongs.room)
  }
}
