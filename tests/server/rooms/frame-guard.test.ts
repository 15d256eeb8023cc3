/** Frames that are too heavy are answered before anybody unpacks them. */
import { EventEmitter } from 'node:events'
import { Protocol } from '@colyseus/core'
import { expect, test, vi } from 'vitest'
import { FrameGuard } from '../../../server/rooms/frame-guard.ts'
import type { Socket } from '../../../server/rooms/heartbeats.ts'
import { MOST_FRAME, MOST_FRAMES, MOST_IN_WINDOW } from '../../../server/rooms/limits.ts'

/** A line whose room counts what reaches it. */
function line() {
  const heard: number[] = []
  const sent: Buffer[] = []
  const socket = Object.assign(new EventEmitter(), { send: (frame: Buffer) => sent.push(Buffer.from(frame)) })
  socket.on('message', ({ length }: Uint8Array) => heard.push(length))
  return { socket: socket as unknown as Socket, heard, sent }
}

const frame = (bytes: number) => Buffer.concat([Buffer.of(Protocol.ROOM_REQUEST, 9), Buffer.alloc(bytes - 2)])

test('a player’s frame passes up to 16 KiB, a host’s up to 256 KiB; a heavier one is answered unread', () => {
  const guard = new FrameGuard()
  for (const speaker of ['player', 'host'] as const) {
    const { socket, heard, sent } = line()
    guard.watch(socket)
    guard.hearAs(socket, speaker)
    const most = MOST_FRAME[speaker]
    for (const bytes of [most, most + 1, 4_000_000, 20]) socket.emit('message', frame(bytes), true)
    expect(heard).toEqual([most, 20])
    expect(sent.map((answer) => [answer[0], answer[1], answer.includes('too-large')])).toEqual([
      [Protocol.ROOM_RESPONSE, 9, true],
      [Protocol.ROOM_RESPONSE, 9, true],
    ])
  }
})

test('many frames that are heavy together are slowed down, and pass again after a while', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const { socket, heard, sent } = line()
  new FrameGuard().watch(socket)
  const most = MOST_FRAME.player
  const fit = MOST_IN_WINDOW.player / most
  for (let i = 0; i < fit + 3; i++) socket.emit('message', frame(most), true)
  expect(heard).toHaveLength(fit)
  expect(sent.filter((answer) => answer.includes('too-fast'))).toHaveLength(3)
  vi.advanceTimersByTime(5_000)
  socket.emit('message', frame(most), true)
  expect(heard).toHaveLength(fit + 1)
  vi.useRealTimers()
})

test('a flood of frames that weigh nothing reaches no room, is answered a few times, and is forgotten', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  for (const speaker of ['player', 'host'] as const) {
    const { socket, heard, sent } = line()
    const guard = new FrameGuard()
    guard.watch(socket)
    guard.hearAs(socket, speaker)
    for (let i = 0; i < 10_000; i++) socket.emit('message', frame(2 + (i % 3)), true)
    expect(heard).toHaveLength(MOST_FRAMES[speaker])
    expect(sent).toHaveLength(20)
    expect(sent.every((answer) => answer.includes('too-fast'))).toBe(true)
    vi.advanceTimersByTime(5_000)
    socket.emit('message', frame(20), true)
    expect(heard.at(-1)).toBe(20)
  }
  vi.useRealTimers()
})

test('what is no request gets a word as well', () => {
  const { socket, heard, sent } = line()
  new FrameGuard().watch(socket)
  socket.emit('message', Buffer.alloc(100_000, Protocol.ROOM_DATA), true)
  expect(heard).toEqual([])
  expect(sent[0]?.[0]).toBe(Protocol.ROOM_DATA)
  expect(sent[0]?.includes('too-large')).toBe(true)
})
