/**
 * A proxy as schools have them, for tests: it reads http, and does with it what such proxies do. Sockets may be refused,
 * left waiting, or opened and then kept mute; answers may be held back until they end, or cut after a while; an answer to
 * a POST may get lost after the server has done what was asked; bodies may be limited.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'

export interface SchoolManner {
  /** What becomes of an upgrade. 'stripped': it goes on as a plain request, as http demands of a proxy that knows none. */
  readonly sockets?: 'passed' | 'stripped' | 'refused' | 'waiting' | 'mute'
  /** Answers are given out when they have ended, as virus scanners do. */
  readonly holdsAnswers?: boolean
  /** An answer without an end is cut after so long, ms. */
  readonly cutsStreamsAfterMs?: number
  /** Of the answers to POSTs each so-many-th is lost. */
  readonly losesEvery?: number
  /** What becomes of requests that are neither GET nor POST: a page says no, as an error or as if all were well, or nobody answers. */
  readonly otherMethods?: 'passed' | 'refused' | 'page' | 'cut'
  /** A longer body is refused with 413, bytes. */
  readonly mostBody?: number
}

export class SchoolProxy {
  readonly #target: number
  readonly #server: Server
  #manner: SchoolManner
  readonly #sockets = new Set<Socket>()
  /** Requests by method and path without the query, in their order. */
  readonly asked: string[] = []
  #posts = 0

  constructor(target: number, manner: SchoolManner) {
    this.#target = target
    this.#manner = manner
    this.#server = createServer((asked, answer) => this.#pass(asked, answer))
    this.#server.on('upgrade', (asked: IncomingMessage, socket: Socket, head: Buffer) =>
      this.#upgrade(asked, socket, head),
    )
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
  }

  async listen(): Promise<void> {
    await once(this.#server.listen(0), 'listening')
  }

  get port(): number {
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  get base(): string {
    return `http://localhost:${this.port}`
  }

  manner(manner: SchoolManner): void {
    this.#manner = manner
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const { method = 'GET', url = '/' } = asked
    this.asked.push(`${method} ${url.split('?', 1)[0]}`)
    const { otherMethods = 'passed' } = this.#manner
    if (otherMethods !== 'passed' && !['GET', 'HEAD', 'POST'].includes(method)) {
      if (otherMethods === 'cut') answer.destroy()
      else
        answer.writeHead(otherMethods === 'page' ? 200 : 405, { 'content-type': 'text/html' }).end('<h1>Blocked</h1>')
      return
    }
    const { upgrade: _, connection: __, ...headers } = asked.headers
    const onward = request({ port: this.#target, host: '127.0.0.1', method, path: url, headers })
    onward.on('error', () => answer.destroy())
    answer.on('close', () => onward.destroy())
    let length = 0
    asked.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > (this.#manner.mostBody ?? Infinity)) {
        onward.destroy()
        if (!answer.headersSent)
          answer.writeHead(413, { connection: 'close' }).end('<h1>413 Request Entity Too Large</h1>')
      } else onward.write(chunk)
    })
    asked.on('end', () => onward.end())
    onward.on('response', (got) => this.#answer(method, got, answer))
  }

  #answer(method: string, got: IncomingMessage, answer: ServerResponse): void {
    const { holdsAnswers = false, cutsStreamsAfterMs, losesEvery } = this.#manner
    if (method === 'POST' && losesEvery !== undefined && ++this.#posts % losesEvery === 0) {
      answer.destroy()
      return
    }
    const kept: Buffer[] = []
    const begin = () => answer.writeHead(got.statusCode ?? 502, got.headers)
    if (!holdsAnswers) begin().flushHeaders()
    got.on('data', (chunk: Buffer) => (holdsAnswers ? kept.push(chunk) : answer.write(chunk)))
    got.on('end', () => {
      if (holdsAnswers) begin()
      answer.end(Buffer.concat(kept))
    })
    got.on('error', () => answer.destroy())
    const isStream = got.headers['content-type']?.startsWith('text/event-stream') === true
    if (cutsStreamsAfterMs === undefined || !isStream) return
    const timer = setTimeout(() => answer.destroy(), cutsStreamsAfterMs)
    answer.on('close', () => clearTimeout(timer))
  }

  #upgrade(asked: IncomingMessage, socket: Socket, head: Buffer): void {
    const { sockets = 'passed' } = this.#manner
    this.asked.push(`UPGRADE ${asked.url?.split('?', 1)[0]}`)
    this.#sockets.add(socket)
    socket.on('error', () => {})
    if (sockets === 'waiting') return
    if (sockets === 'refused') {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      return
    }
    const far = connect({ port: this.#target, host: '127.0.0.1' })
    this.#sockets.add(far)
    far.on('error', () => socket.destroy())
    socket.on('close', () => far.destroy())
    far.on('close', () => socket.destroy())
    const isStripped = sockets === 'stripped'
    const lines = asked.rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${asked.rawHeaders[i + 1]}`] : []))
    const kept = isStripped ? lines.filter((line) => !/^(upgrade|connection):/i.test(line)) : lines
    const closing = isStripped ? ['Connection: close'] : []
    far.write([`${asked.method} ${asked.url} HTTP/1.1`, ...kept, ...closing, '', ''].join('\r\n'))
    if (sockets !== 'mute') {
      far.write(head)
      socket.pipe(far)
      far.pipe(socket)
      return
    }
    // The answer that opens it comes through, and nothing else, either way.
    far.once('data', (opening: Buffer) => {
      socket.write(opening.subarray(0, opening.indexOf('\r\n\r\n') + 4))
      far.resume()
    })
    socket.resume()
  }
}

/** A proxy in front of `port` of this machine, on a port of its own. The caller closes it. */
export async function openSchoolProxy(port: number, manner: SchoolManner = {}): Promise<SchoolProxy> {
  const proxy = new SchoolProxy(port, manner)
  await proxy.listen()
  return proxy
}
