/**
 * Where a line to a room begins (see shared/protocol/line.ts): the first thing that comes up a new socket is who wants in.
 * The SDK's own way, a seat reserved before over http, goes on to the transport as it is.
 */
import type { IncomingMessage } from 'node:http'
import { CloseCode, connectClientToRoom, createAuthContext, matchMaker, Protocol, ServerError } from '@colyseus/core'
import { WebSocketClient, WebSocketTransport } from '@colyseus/ws-transport'
import type { Logger } from 'pino'
import type { HttpSocket } from '../line/http-socket.ts'
import { LINE_PATH, MOST_HELLO_BYTES } from '../../shared/protocol/line.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { House } from '../house.ts'
import { normaliseCode } from './codes.ts'
import type { FrameGuard } from './frame-guard.ts'
import { Heartbeats, type Socket } from './heartbeats.ts'
import { parseJoin } from './join-options.ts'
import type { Rooms } from './rooms.ts'
import { DOOR_CLOSED } from './seats.ts'

/** A socket that says nothing for so long is closed, ms. On a slow network the first word is three seconds on its way. */
const SILENT_MS = 20_000

type RawSocket = Socket & { pingCount: number }

export class LineDoor extends WebSocketTransport {
  readonly #rooms: Rooms
  readonly #log: Logger
  readonly #frames: FrameGuard
  readonly #hearts = new Heartbeats()

  constructor(options: ConstructorParameters<typeof WebSocketTransport>[0], rooms: Rooms, { log, frames }: House) {
    // The transport's own heartbeat hears pongs only, and takes a laptop's sleep for silence.
    super({ ...options, pingInterval: 0 })
    this.#rooms = rooms
    this.#log = log
    this.#frames = frames
    // The transport hands its method over without an owner.
    this.wss.removeAllListeners('connection')
    this.wss.on('connection', (socket: RawSocket, request: IncomingMessage) => void this.onConnection(socket, request))
  }

  /** A line over plain http, which has of a socket what is used here: see HttpSocket. */
  admit(line: HttpSocket, request: IncomingMessage): void {
    void this.onConnection(line as unknown as RawSocket, request)
  }

  protected override async onConnection(socket: RawSocket, request: IncomingMessage): Promise<void> {
    this.#hearts.watch(socket)
    const code = codeOf(request)
    if (code !== null) return await this.#open(socket, request, code)
    this.#frames.watch(socket)
    await super.onConnection(socket, request)
  }

  override shutdown(): void {
    this.#hearts.stop()
    super.shutdown()
  }

  async #open(socket: Socket, request: IncomingMessage, code: string): Promise<void> {
    socket.on('error', () => {})
    try {
      const options = parseJoin(await firstWords(socket))
      if (options === null) throw no('malformed')
      const knocked = await this.#rooms.knock(code, options, request)
      if (!knocked.ok) throw no(knocked.word)
      const client = new WebSocketClient(knocked.seat.sessionId, socket)
      const context = createAuthContext({ headers: new Headers(), remoteAddress: request.socket.remoteAddress ?? '' })
      this.#frames.watch(socket)
      await connectClientToRoom(matchMaker.getLocalRoomById(code), client, context, {})
      // It has said hello already: the room need not wait for another round trip before it speaks.
      socket.emit('message', Buffer.of(Protocol.JOIN_ROOM), true)
    } catch (trouble) {
      if (!(trouble instanceof ServerError)) this.#log.error({ trouble }, 'line not opened')
      const { code, message } = trouble instanceof ServerError ? trouble : no('server-trouble')
      new WebSocketClient('', socket).error(code, message, () => socket.close(CloseCode.WITH_ERROR))
    }
  }
}

/** The room's code in the address of a line; null for any other address. */
function codeOf({ url = '' }: IncomingMessage): string | null {
  const path = url.split('?', 1)[0] ?? ''
  const at = path.lastIndexOf(LINE_PATH)
  return at < 0 ? null : normaliseCode(path.slice(at + LINE_PATH.length))
}

/** What is said first, as JSON; null when it is none. Rejects when nothing is said. */
function firstWords(socket: Socket): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(no('malformed')), SILENT_MS)
    socket.once('close', () => clearTimeout(timer))
    socket.once('message', (data: Buffer) => {
      clearTimeout(timer)
      resolve(data.length > MOST_HELLO_BYTES ? null : parsed(data.toString('utf8')))
    })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function no(word: RejectWord): ServerError {
  return new ServerError(DOOR_CLOSED, word)
}
