/**
 * Looks at what comes up a line before anybody unpacks it: unpacking four megabytes of nothing takes a second, in which no
 * other room is heard. Who sends too much gets a word, at once and at little cost, and the line stays. Thousands of frames
 * that say nothing would cost as much by their answers: after some of those nobody is answered until the window is over.
 */
import { getMessageBytes, Protocol, ResponseStatus } from '@colyseus/core'
import { decode } from '@colyseus/schema'
import type { Pushes } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { Socket } from './heartbeats.ts'
import { MOST_FRAME, MOST_FRAMES, MOST_IN_WINDOW, type Speaker } from './limits.ts'

const WINDOW_MS = 5_000
/** Words to one line within a window. */
const MOST_WORDS = 20

type Refused = Extract<RejectWord, 'too-large' | 'too-fast'>

export class FrameGuard {
  readonly #hosts = new WeakSet<object>()

  /** Everything that arrives from now on passes here first, whoever listens to the socket. */
  watch(socket: Socket): void {
    const emit = socket.emit.bind(socket)
    /** What was let through since this window began. */
    const window = { ends: 0, bytes: 0, frames: 0, words: 0 }
    const trouble = ({ length }: Uint8Array): Refused | null => {
      const speaker: Speaker = this.#hosts.has(socket) ? 'host' : 'player'
      const now = performance.now()
      if (now >= window.ends) Object.assign(window, { ends: now + WINDOW_MS, bytes: 0, frames: 0, words: 0 })
      if (length > MOST_FRAME[speaker]) return 'too-large'
      if (window.bytes + length > MOST_IN_WINDOW[speaker] || window.frames >= MOST_FRAMES[speaker]) return 'too-fast'
      window.bytes += length
      window.frames += 1
      return null
    }
    socket.emit = (event: string | symbol, ...rest: unknown[]) => {
      const [frame] = rest
      const word = event === 'message' && frame instanceof Uint8Array ? trouble(frame) : null
      if (word === null || !(frame instanceof Uint8Array)) return emit(event, ...rest)
      window.words += 1
      if (window.words <= MOST_WORDS) refuse(socket, frame, word)
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
