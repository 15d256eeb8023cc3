/**
 * Looks at what comes up a line before anybody unpacks it: unpacking four megabytes of nothing takes a second, in which no
 * other room is heard. Who sends too much gets a word, at once and at no cost, and the line stays.
 */
import { getMessageBytes, Protocol, ResponseStatus } from '@colyseus/core'
import { decode } from '@colyseus/schema'
import type { Pushes } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { Socket } from './heartbeats.ts'
import { MOST_FRAME, MOST_IN_WINDOW, type Speaker } from './limits.ts'

const WINDOW_MS = 5_000

type Refused = Extract<RejectWord, 'too-large' | 'too-fast'>

export class FrameGuard {
  readonly #hosts = new WeakSet<object>()

  /** Everything that arrives from now on passes here first, whoever listens to the socket. */
  watch(socket: Socket): void {
    const emit = socket.emit.bind(socket)
    /** What was let through since this window began. */
    const window = { ends: 0, bytes: 0 }
    const trouble = ({ length }: Uint8Array): Refused | null => {
      const speaker: Speaker = this.#hosts.has(socket) ? 'host' : 'player'
      if (length > MOST_FRAME[speaker]) return 'too-large'
      const now = performance.now()
      if (now >= window.ends) Object.assign(window, { ends: now + WINDOW_MS, bytes: 0 })
      if (window.bytes + length > MOST_IN_WINDOW[speaker]) return 'too-fast'
      window.bytes += length
      return null
    }
    socket.emit = (event: string | symbol, ...rest: unknown[]) => {
      const [frame] = rest
      const word = event === 'message' && frame instanceof Uint8Array ? trouble(frame) : null
      if (word === null || !(frame instanceof Uint8Array)) return emit(event, ...rest)
      refuse(socket, frame, word)
      return true
    }
  }

  /** Who speaks on this line: a host's browser may send more, because it trains. */
  hearAs(line: object, speaker: Speaker): void {
    if (speaker === 'host') this.#hosts.add(line)
  }
}

/** The answer to a request, or a word to whoever sent something else. */
function refuse(socket: Socket, frame: Uint8Array, word: Refused): void {
  const id = frame[0] === Protocol.ROOM_REQUEST ? decode.number(frame, { offset: 1 }) : null
  const push: Pushes['word'] = { word, final: false }
  socket.send(
    id === null
      ? getMessageBytes.raw(Protocol.ROOM_DATA, 'word', push)
      : getMessageBytes[Protocol.ROOM_RESPONSE](id, ResponseStatus.REJECTED, word),
  )
}
