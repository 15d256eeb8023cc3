/** The wire over plain http against the server's real doors, through proxies that cut, hold back and lose. */
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHttpLine } from '../../../client/net/http/http-line.ts'
import type { Wire } from '../../../client/net/wire.ts'
import type { HttpSocket } from '../../../server/line/http-socket.ts'
import { lineRoutes } from '../../../server/line/line-routes.ts'
import { Lines } from '../../../server/line/lines.ts'
import { openSchoolProxy, type SchoolManner, type SchoolProxy } from '../../lines/school-proxy.ts'

let http: Server
let lines: Lines
let proxy: SchoolProxy
/** The server's end of each line that was opened. */
let ends: HttpSocket[]
let wires: Wire[]

beforeEach(async () => {
  ends = []
  wires = []
  lines = new Lines(1_000_000)
  const app = express()
  app.use(
    '/http',
    lineRoutes(
      lines,
      () => 'one',
      (line) => ends.push(line),
    ),
  )
  http = createServer(app).listen(0)
  await once(http, 'listening')
  const address = http.address()
  proxy = await openSchoolProxy(typeof address === 'object' && address !== null ? address.port : 0)
})

afterEach(async () => {
  for (const wire of wires) wire.close()
  lines.stop()
  await proxy.close()
  http.closeAllConnections()
  http.close()
})

interface Caller {
  readonly wire: Wire
  readonly heard: string[]
  /** Whether it was found out that answers are held back. */
  readonly polls: () => boolean
  readonly closed: Promise<number>
}

const text = (bytes: ArrayBuffer | Uint8Array) => new TextDecoder().decode(bytes)
const bytes = (words: string) => new TextEncoder().encode(words)

/** Somebody with an open line. */
async function call(manner: SchoolManner = {}, isPolling = false): Promise<Caller> {
  proxy.manner(manner)
  const heard: string[] = []
  let polls = false
  let hungUp = (_code: number) => {}
  const closed = new Promise<number>((resolve) => (hungUp = resolve))
  const wire = await new Promise<Wire>((resolve, reject) => {
    const made: Wire = openHttpLine(
      { doors: `${proxy.base}/http`, path: '/line/KELPA', isPolling, polls: () => (polls = true) },
      {
        opened: () => resolve(made),
        frame: (frame) => heard.push(text(frame)),
        closed: (code) => {
          hungUp(code)
          reject(new Error('never opened'))
        },
      },
    )
  })
  wires.push(wire)
  return { wire, heard, polls: () => polls, closed }
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${i}`)

/** Both sides say so many things, a few at a time; each hears all of them once, in order. */
async function talk({ wire, heard }: Caller, count: number, everyMs: number): Promise<void> {
  const [end] = ends
  const up: string[] = []
  end.on('message', (frame: Buffer) => up.push(text(frame)))
  for (const number of numbers(count)) {
    wire.send(bytes(number))
    end.send(bytes(number))
    if (Number(number) % 3 === 2) await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  await expect.poll(() => [up.length, heard.length], { timeout: 30_000 }).toEqual([count, count])
  expect(up).toEqual(numbers(count))
  expect(heard).toEqual(numbers(count))
}

describe('a line over plain http', () => {
  it('carries frames both ways in order, large ones too, in few requests', async () => {
    const caller = await call()
    await talk(caller, 60, 1)
    const large = 'x'.repeat(700_000)
    const arrived = once(ends[0], 'message')
    caller.wire.send(bytes(large))
    expect(text((await arrived)[0] as Buffer)).toBe(large)
    ends[0].send(bytes(large))
    await expect.poll(() => caller.heard.at(-1)?.length, { timeout: 30_000 }).toBe(large.length)
    expect(proxy.asked.filter((each) => each === 'GET /http/down')).toHaveLength(1)
    expect(caller.polls()).toBe(false)
  })

  it('goes on where it was when answers are cut', async () => {
    await talk(await call({ cutsStreamsAfterMs: 150 }), 90, 30)
    expect(proxy.asked.filter((each) => each === 'GET /http/down').length).toBeGreaterThan(3)
  })

  it('says nothing twice when the answers to what it posted are lost', async () => {
    const caller = await call()
    proxy.manner({ losesEvery: 3 })
    await talk(caller, 45, 30)
  })

  it('finds out that answers are held back, and asks for ones that end', async () => {
    const caller = await call({ holdsAnswers: true })
    await talk(caller, 60, 30)
    expect(caller.polls()).toBe(true)
  })

  it('polls from the beginning where that is known', async () => {
    const caller = await call({ holdsAnswers: true }, true)
    await talk(caller, 60, 30)
    expect(caller.polls()).toBe(false)
  })

  it('tells the other side of its end, with code and reason, and what was said before it', async () => {
    const one = await call()
    ends[0].send(bytes('last'))
    ends[0].close(4100, 'gone')
    expect(await one.closed).toBe(4100)
    expect(one.heard).toEqual(['last'])
    const two = await call()
    const [said, hungUp] = [once(ends[1], 'message'), once(ends[1], 'close')]
    two.wire.send(bytes('goodbye'))
    two.wire.close(4000)
    expect(text((await said)[0] as Buffer)).toBe('goodbye')
    expect((await hungUp)[0]).toBe(4000)
  })

  it('ends when the server does not know it any more, and for good when nobody answers', async () => {
    const one = await call()
    ends[0].terminate()
    expect(await one.closed).toBe(1006)
    const two = await call()
    proxy.manner({ mostBody: -1 })
    const closed = two.closed
    two.wire.send(bytes('x'))
    expect(await closed).toBe(1006)
  })

  it('never opens where nobody is', async () => {
    await proxy.close()
    await expect(call()).rejects.toThrow('never opened')
    proxy = await openSchoolProxy(1)
    await expect(call()).rejects.toThrow('never opened')
  })
})

describe('the server’s end of it', () => {
  it('gives up a client that takes nothing, and forgets it', async () => {
    const opened = lines.open('somebody')
    const closed = once(opened?.line ?? http, 'close')
    for (let i = 0; i < 50; i++) opened?.line.send(new Uint8Array(100_000))
    expect((await closed)[0]).toBe(1006)
    await expect.poll(() => lines.find(opened?.name ?? ''), { timeout: 10_000 }).toBeNull()
  })

  it('keeps room for others when one source opens far too many', () => {
    const mine = Array.from({ length: 700 }, () => lines.open('one'))
    expect(mine.at(-1)).toBeNull()
    expect(lines.open('another')).not.toBeNull()
  })

  it('knows a line by its own name only', async () => {
    await call()
    for (const name of ['', 'x'.repeat(43)]) {
      const answer = await fetch(`${proxy.base}/http/down`, { headers: { 'x-line': name } })
      expect(answer.status).toBe(400)
    }
  })
})
