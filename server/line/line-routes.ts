/** The doors of the line over plain http: see shared/protocol/http-line.ts. */
import type { IncomingMessage } from 'node:http'
import express, { type Request, type Response, Router } from 'express'
import {
  endHeader,
  gotHeader,
  lineHeader,
  type LineReceipt,
  mostUpBytes,
  placeHeader,
  pollHeader,
  replyHeader,
} from '../../shared/protocol/http-line.ts'
import { refuse } from '../http/answer.ts'
import type { SourceOf } from '../http/source.ts'
import type { HttpSocket, Reader } from './http-socket.ts'
import type { Lines, Opened } from './lines.ts'

/** No proxy may keep, squeeze or collect this answer. */
const streamHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/** Some filters look at the first two thousand bytes of an answer before they let any of them through. */
const padding = `:${' '.repeat(2_048)}\n\n`

/** A poll is answered after so long even if nothing came, ms: no proxy takes that for dead. */
const HOLD_MS = 5_000

/** An answer that is asked for in a receipt is waited for so long, ms. */
const REPLY_MS = 2_000

/** `admit` leads a new line to a room, as a new socket is led; the request's address names the room. */
export function lineRoutes(
  lines: Lines,
  sourceOf: SourceOf,
  admit: (line: HttpSocket, request: IncomingMessage) => void,
): Router {
  const router = Router()

  router.post('/line/:code', (request, response) => {
    const opened = lines.open(sourceOf(request))
    if (opened !== null) admit(opened.line, request)
    name(opened, response)
  })
  router.post('/echo', (request, response) => name(lines.echo(sourceOf(request)), response))

  router.get('/down', (request, response) => {
    const line = heard(lines, request)
    if (line === null) refuse(response, 'expired-token')
    else if (request.get(pollHeader) === undefined) stream(line, response)
    else poll(line, response)
  })

  router.post('/up', express.raw({ type: () => true, limit: mostUpBytes }), (request, response) => {
    const line = heard(lines, request)
    const place = count(request.get(placeHeader))
    const end = count(request.get(endHeader))
    const body: unknown = request.body
    if (line === null || place === null) refuse(response, line === null ? 'expired-token' : 'malformed')
    else {
      if (body instanceof Uint8Array) line.take(place, body)
      if (end !== null) line.hungUp(end)
      const answer = (events: boolean) => {
        const receipt: LineReceipt = { have: line.have, sent: line.sent, ...(events ? { events: line.waiting } : {}) }
        response.set('Cache-Control', 'no-store').json(receipt)
      }
      if (request.get(replyHeader) === undefined) answer(false)
      else void line.whenWaiting(REPLY_MS).then(() => answer(true))
    }
  })

  return router
}

function name(opened: Opened | null, response: Response): void {
  if (opened === null) refuse(response, 'try-again-soon')
  else response.set('Cache-Control', 'no-store').type('text/plain').send(opened.name)
}

/** The line that a request names, which is alive with this. */
function heard(lines: Lines, request: Request): HttpSocket | null {
  const line = lines.find(request.get(lineHeader) ?? '')
  line?.heard(count(request.get(gotHeader)) ?? 0)
  return line
}

/** An answer without an end, in which every frame goes out as it comes. */
function stream(line: HttpSocket, response: Response): void {
  const reader: Reader = { write: (text) => response.write(text), end: () => response.end() }
  response.set(streamHeaders).flushHeaders()
  response.write(padding + line.waiting)
  if (line.isClosed) response.end()
  else line.listen(reader)
  response.on('close', () => line.leave(reader))
}

/** An answer that ends with the first frames there are, or with nothing after a while. */
function poll(line: HttpSocket, response: Response): void {
  let timer: NodeJS.Timeout
  const end = () => {
    clearTimeout(timer)
    line.leave(reader)
    if (!response.writableEnded) response.set(streamHeaders).send(`:\n\n${line.waiting}`)
  }
  // What comes together goes together.
  const reader: Reader = { write: () => setImmediate(end), end: () => setImmediate(end) }
  timer = setTimeout(end, HOLD_MS)
  if (line.isClosed || line.waiting !== '') end()
  else line.listen(reader)
  response.on('close', () => {
    clearTimeout(timer)
    line.leave(reader)
  })
}

function count(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null
}
