/** What a server prints: nothing of what anybody sent, and not more when they send it ten thousand times. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Protocol } from '@colyseus/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChildServer, startChildServer } from '../child-server.ts'
import { Guest, openRoom } from '../guest.ts'

const folder = mkdtempSync(join(tmpdir(), 'gradient-log-'))
let server: ChildServer
beforeAll(async () => {
  server = await startChildServer(folder, 0, { LOG_LEVEL: 'info' })
})
afterAll(async () => {
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

const secret = 'Bartholomew-told-this'
const text = Buffer.from(secret)
const string = Buffer.concat([Buffer.of(0xa0 + text.length), text])
/** A request named like its length says, and then what nobody can unpack: two values, half a one, a type that is none. */
const named = (name: string, ...rest: readonly Uint8Array[]) =>
  Buffer.concat([Buffer.of(Protocol.ROOM_REQUEST, 7, 0xa0 + name.length), Buffer.from(name), ...rest])
const malformed: readonly Buffer[] = [
  named('play', string, string),
  named('play', Buffer.of(0xdb, 0xff, 0xff), text),
  named('play', Buffer.of(0xc1), text),
  named('play', Buffer.of(0xd9, 0xff), Buffer.from('\n    at evil (file:///x.js:1:1)\n'), text),
  named(secret, string),
  Buffer.of(Protocol.ROOM_REQUEST, 7, 0xc1, ...text),
  // A name that is no text: the decoder prints by itself.
  Buffer.of(Protocol.ROOM_REQUEST, 7, 0xa4, 0x99, 0x99, 0x99, 0x99),
  Buffer.concat([Buffer.of(31), text]),
  Buffer.of(),
]

test('a flood of frames that nobody can read leaves a few lines, and nothing of itself', async () => {
  const { code } = await openRoom(server.port)
  for (let line = 0; line < 20; line++) {
    const ada = await Guest.player(server.port, code, `Ada ${line}`)
    // Eight a frame each, which is below every limit; then one that ends the line.
    for (let i = 0; i < 8; i++) for (const frame of malformed) ada.room.connection.send(frame)
    ada.room.connection.send(Buffer.concat([Buffer.of(Protocol.ROOM_DATA), string, string, string]))
    await ada.closed
  }
  // The doors of plain http.
  for (const [path, body] of [
    ['/api/rooms', `{"plan": ${secret}`],
    [`/api/rooms/%E0%A4%A${secret}`, undefined],
    [`/matchmake/joinById/${secret}`, `"${secret}`],
  ] as const) {
    const asked = { method: body === undefined ? 'GET' : 'POST', headers: { 'content-type': 'application/json' } }
    await fetch(`http://127.0.0.1:${server.port}${path}`, { ...asked, ...(body === undefined ? {} : { body }) })
  }
  const bo = await Guest.player(server.port, code, 'Bo')
  await bo.leave()
  const said = server.said()
  expect(said).not.toContain(secret.slice(0, 8))
  expect(said).not.toContain('Ada')
  expect(said).not.toContain('evil')
  // It did notice.
  expect(said).toContain('Colyseus noticed trouble')
  expect(said.split('\n').length).toBeLessThan(40)
})
