/** The proxy that other tests believe: what it does to bytes is what it says. */
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Line, openLine } from './line.ts'

let echo: Server
let line: Line
let phones: Socket[]

beforeEach(async () => {
  phones = []
  echo = createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(0)
  await once(echo, 'listening')
  const address = echo.address()
  line = await openLine(typeof address === 'object' && address !== null ? address.port : 0)
})

afterEach(async () => {
  for (const phone of phones) phone.destroy()
  await line.close()
  echo.close()
})

function phone(): Socket {
  const socket = connect(line.port, '127.0.0.1').on('error', () => {})
  phones.push(socket)
  return socket
}

/** Resolves with what has come back when it is so long. */
async function hears(socket: Socket, length: number): Promise<string> {
  let heard = ''
  while (heard.length < length) heard += String((await once(socket, 'data'))[0])
  return heard
}

const isClosed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve))

const isHeard = (socket: Socket) => {
  let heard = ''
  socket.on('data', (chunk) => (heard += String(chunk)))
  return () => heard
}

describe('the line of the tests', () => {
  it('carries every byte in order, and tells of an end', async () => {
    const one = phone()
    const text = Array.from({ length: 20_000 }, (_, i) => `${i} `).join('')
    one.end(text)
    expect(await hears(one, text.length)).toBe(text)
    await once(one, 'end')
    expect(line.bytes).toEqual({ up: text.length, down: text.length })
  })

  it('takes a handshake and a round trip longer, and a thin line as long as its bytes need', async () => {
    line.manner({ roundTripMs: 300, kbitPerSecond: 400 })
    const one = phone()
    const start = performance.now()
    one.write('a')
    await hears(one, 1)
    expect(performance.now() - start).toBeGreaterThan(590)
    const again = performance.now()
    one.write('b'.repeat(10_000))
    await hears(one, 10_000)
    // 10 kB at 400 kbit/s are 200 ms on each way; the packets of both ways overlap.
    expect(performance.now() - again).toBeGreaterThan(490)
  })

  it('swallows bytes in the dark without a word, for ever, and carries new connections when it is mended', async () => {
    const one = phone()
    one.write('a')
    await hears(one, 1)
    const later = isHeard(one)
    let ended = false
    one.on('close', () => (ended = true))
    line.goDark()
    one.write('b')
    const inTheDark = phone()
    const none = isHeard(inTheDark)
    inTheDark.write('c')
    await new Promise((resolve) => setTimeout(resolve, 100))
    line.mend()
    const two = phone()
    two.write('d')
    expect(await hears(two, 1)).toBe('d')
    one.write('e')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect([later(), none(), ended]).toEqual(['', '', false])
    expect(line.alive).toBe(1)
  })

  it('holds bytes back while it is stalled', async () => {
    const one = phone()
    one.write('a')
    await hears(one, 1)
    const later = isHeard(one)
    line.stall()
    one.write('b')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(later()).toBe('')
    const arrived = hears(one, 1)
    line.mend()
    expect(await arrived).toBe('b')
  })

  it('cuts, refuses, and forbids upgrades', async () => {
    const one = phone()
    one.write('a')
    await hears(one, 1)
    line.cut()
    await isClosed(one)
    line.refuse()
    const two = phone()
    await isClosed(two)
    line.mend()
    line.forbidUpgrades()
    const three = phone()
    three.write('GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    await isClosed(three)
    const four = phone()
    four.write('GET / HTTP/1.1\r\n\r\n')
    expect(await hears(four, 18)).toBe('GET / HTTP/1.1\r\n\r\n')
  })
})
