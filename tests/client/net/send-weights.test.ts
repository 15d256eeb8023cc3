/** Weights on their way from the host's browser to the server, through what schools put in between. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import express from 'express'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { ApiError } from '../../../client/net/api.ts'
import { sendWeights } from '../../../client/net/send-weights.ts'
import { Arriving } from '../../../server/lab/arriving.ts'
import { Packs } from '../../../server/packs.ts'
import { mostCheckpointBytes } from '../../../server/lab/audit.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { checksumHeader, partBytes, partOf } from '../../../shared/protocol/parts.ts'
import { openNginx } from '../../lines/nginx.ts'
import { openSchoolProxy, type SchoolProxy } from '../../lines/school-proxy.ts'

const { config } = brainFor('class', await new Packs('assets/packs', new Uint8Array(32)).pack('town'))
/** As many as the class's brain has with its moments. */
const weights = Uint8Array.from({ length: mostCheckpointBytes(config) }, (_, i) => (i * 7919) % 251)

let http: Server
let proxy: SchoolProxy
let address: string
/** Wholes that the desk got. */
let kept: Uint8Array[]
let arriving: Arriving
/** Does something to the bytes of a part on its way. */
let bend: (bytes: Uint8Array, count: number) => Uint8Array

beforeAll(async () => {
  const app = express()
  let count = 0
  const take = async (request: express.Request, response: express.Response) => {
    const body: unknown = request.body
    const bytes = body instanceof Uint8Array ? bend(body, count++) : new Uint8Array(0)
    const part = partOf(request.get('content-range'), request.get(checksumHeader), bytes.length)
    const taken = part === null ? 'malformed' : await arriving.take('c1', part, bytes)
    if (taken === null) response.status(204).end()
    else if (typeof taken === 'string') response.status(taken === 'unknown-job' ? 202 : 422).json({ word: taken })
    else response.json(taken)
  }
  app.post('/weights', express.raw({ type: () => true, limit: '1mb' }), (request, response) => {
    take(request, response).catch((trouble: unknown) => response.status(500).send(String(trouble)))
  })
  http = createServer(app).listen(0)
  await once(http, 'listening')
})
afterAll(() => http.close())

beforeEach(async () => {
  kept = []
  bend = (bytes) => bytes
  const desk = {
    awaits: (id: string) => (id === 'c1' ? config : null),
    upload: async (_: string, bytes: Uint8Array) => (kept.push(bytes), null),
  }
  arriving = new Arriving(desk)
  const port = http.address()
  proxy = await openSchoolProxy(typeof port === 'object' && port !== null ? port.port : 0)
  address = `${proxy.base}/weights`
})
afterEach(() => proxy.close())

const posts = () => proxy.asked.filter((each) => each === 'POST /weights').length

describe('weights on their way', () => {
  it('go in parts that are far below a megabyte', async () => {
    await sendWeights(address, 'secret', weights)
    expect(kept).toEqual([weights])
    expect(weights.length).toBeGreaterThan(1_048_576)
    expect(posts()).toBe(Math.ceil(weights.length / partBytes.usual))
  })

  it('get through a real nginx with its default limits, which refuses them in one piece', async () => {
    const port = http.address()
    const target = typeof port === 'object' && port !== null ? port.port : 0
    const nginx = await openNginx(`location / { proxy_pass http://127.0.0.1:${target}; }`)
    const behind = `http://127.0.0.1:${nginx.port}/weights`
    expect((await fetch(behind, { method: 'POST', body: weights })).status).toBe(413)
    await sendWeights(behind, 'secret', weights)
    expect(kept).toEqual([weights])
    await nginx.close()
  })

  it('go in smaller ones where a proxy takes less', async () => {
    proxy.manner({ mostBody: 50_000 })
    await sendWeights(address, 'secret', weights)
    expect(kept).toEqual([weights])
  })

  it('go on where they were when answers are lost', async () => {
    proxy.manner({ losesEvery: 3 })
    await sendWeights(address, 'secret', weights)
    expect(kept).toEqual([weights])
    expect(posts()).toBeLessThan(14)
  })

  it('begin again when they were damaged', async () => {
    bend = (bytes, count) => (count === 2 ? bytes.map((byte, i) => (i === 5 ? byte ^ 1 : byte)) : bytes)
    await sendWeights(address, 'secret', weights)
    expect(kept).toEqual([weights])
  })

  it('are given up when they never get through, with the reason', async () => {
    proxy.manner({ mostBody: 5_000 })
    await expect(sendWeights(address, 'secret', weights)).rejects.toMatchObject({ status: 413 })
    bend = (bytes) => bytes.map((byte) => byte ^ 1)
    proxy.manner({})
    await expect(sendWeights(address, 'secret', weights)).rejects.toBeInstanceOf(ApiError)
    expect(kept).toEqual([])
  })

  it('of another whole begin a new one, and take no memory that nobody asked for', async () => {
    const half = (sum: number) => ({ place: 0, whole: 20, checksum: sum })
    expect(await arriving.take('c1', half(1), new Uint8Array(10))).toEqual({ have: 10 })
    expect(await arriving.take('c1', half(2), new Uint8Array(10))).toEqual({ have: 10 })
    expect(await arriving.take('c1', { ...half(2), place: 15 }, new Uint8Array(5))).toEqual({ have: 10 })
    expect(await arriving.take('c2', half(2), new Uint8Array(10))).toBe('unknown-job')
    expect(await arriving.take('c1', { ...half(3), whole: 900_000_000 }, new Uint8Array(10))).toBe('too-large')
  })
})
