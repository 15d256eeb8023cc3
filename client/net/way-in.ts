/**
 * One attempt to get into a room: a wire, who we are, the room's answer. See shared/protocol/line.ts. It is given up when
 * nothing moves any more, not when it takes long: a full class room answers after seconds, but it answers.
 */
import { Room } from '@colyseus/sdk'
import { LINE_PATH } from '../../shared/protocol/line.ts'
import type { JoinOptions } from '../../shared/protocol/messages.ts'
import { AnyWire } from './any-wire.ts'

/** The SDK's room, entered by our own way, over whatever wire this network lets through. */
class LineRoom extends Room {
  constructor() {
    super('class')
    // The SDK makes its connection, with a socket of its own, while it connects.
    let connection: Room['connection']
    Object.defineProperty(this, 'connection', {
      get: () => connection,
      set: (made: Room['connection']) => {
        made.transport = new AnyWire(made.events)
        connection = made
      },
    })
  }

  whenJoined(joined: () => void): void {
    this.onJoin.once(joined)
  }
}

/** Whether a line opened now would be a better one than this. */
export function hasBetterWay({ connection }: Room): boolean {
  return connection.transport instanceof AnyWire && connection.transport.hasBetterWay
}

export interface Attempt {
  /** Rejects with the room's word as the message, or with the network's own trouble. */
  readonly joined: Promise<Room>
  /** Nobody waits for it any more: whatever it still brings is thrown away. */
  readonly drop: () => void
}

/**
 * `patience`: how long nothing may move, ms. `opened` is called at once: register message handlers there, for what the room
 * says comes right behind its answer.
 */
export function wayIn(
  endpoint: string,
  code: string,
  options: JoinOptions,
  patience: number,
  opened: (room: Room) => void,
): Attempt {
  const room = new LineRoom()
  room.reconnection.enabled = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const joined = new Promise<Room>((resolve, reject) => {
    const moves = () => {
      clearTimeout(timer)
      timer = setTimeout(() => reject(new Error('no answer')), patience)
    }
    moves()
    room.whenJoined(() => resolve(room))
    room.onError((_code, message) => reject(new Error(message ?? 'no line')))
    opened(room)
    room.connect(`${endpoint.replace(/^http/, 'ws')}${LINE_PATH}${code}`, {}, {})
    const { events } = room.connection
    const before = events.onopen
    const onopen = (event: unknown) => {
      before?.(event)
      moves()
      room.connection.send(new TextEncoder().encode(JSON.stringify(options)))
    }
    Object.assign(events, { onopen })
  })
  const drop = () => {
    clearTimeout(timer)
    room.removeAllListeners()
    room.connection.close()
  }
  joined.then(() => clearTimeout(timer), drop)
  return { joined, drop }
}
