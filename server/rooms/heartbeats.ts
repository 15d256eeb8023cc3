/**
 * Finds lines that died without a word: every socket is asked for a sign of life by a ping, which a browser answers even
 * while its page sleeps, and any byte counts as one. A silent one is ended, and its room hears that it left.
 */
import type { WebSocketClient } from '@colyseus/ws-transport'
import { LOOK_MS, Silence } from '../../shared/protocol/silence.ts'

/** What a client of the transport speaks through. */
export type Socket = WebSocketClient['ref']

export class Heartbeats {
  readonly #lines = new Map<Socket, Silence>()
  readonly #ticker: NodeJS.Timeout

  constructor() {
    this.#ticker = setInterval(() => this.#look(), LOOK_MS)
  }

  watch(socket: Socket): void {
    const silence = new Silence(performance.now())
    this.#lines.set(socket, silence)
    for (const sign of ['message', 'ping', 'pong']) socket.on(sign, () => silence.heard())
    socket.on('close', () => this.#lines.delete(socket))
  }

  stop(): void {
    clearInterval(this.#ticker)
  }

  #look(): void {
    const now = performance.now()
    for (const [socket, silence] of this.#lines) {
      const sign = silence.look(now)
      if (sign === 'dead') socket.terminate()
      else if (sign === 'ask' && socket.readyState === socket.OPEN) socket.ping()
    }
  }
}
