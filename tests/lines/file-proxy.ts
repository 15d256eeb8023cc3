/**
 * An http proxy in front of the server that loses files on purpose: a line that breaks in mid-file, a server that has none,
 * one that answers with somebody else's page, one that never answers. Everything else goes through, sockets too.
 */
import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'

export type Loss =
  /** The connection breaks after the first bytes. */
  | 'cut'
  | 'missing'
  /** A login page, with status 200. */
  | 'portal'
  /** No answer, and no end. */
  | 'stalled'

export interface FileProxy {
  readonly base: string
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  /** From now on these paths are lost. */
  readonly lose: (paths: RegExp, how: Loss) => void
  /** From now on everything comes; what has been stalled stays so. */
  readonly heal: () => void
  readonly close: () => Promise<void>
}

/**
 * `target()` is the port of the server, asked for each time: it may be another server after a while. `never`: paths that
 * nobody ever gets.
 */
export async function openFileProxy(target: () => number, never?: RegExp): Promise<FileProxy> {
  let lost: { paths: RegExp; how: Loss } | null = null
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const proxy = createServer((question, answer) => {
    const path = new URL(question.url ?? '/', 'http://proxy').pathname
    asked.push(path)
    if (never?.test(path) === true) lose('missing', answer)
    else if (lost?.paths.test(path) === true) lose(lost.how, answer)
    else pass(question, answer, target())
  })
  proxy.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
  })
  proxy.on('upgrade', (question: IncomingMessage, near: Socket, head: Buffer) => {
    const far = connect(target(), '127.0.0.1')
    far.on('error', () => near.destroy()).on('close', () => near.destroy())
    near.on('error', () => far.destroy()).on('close', () => far.destroy())
    const lines = question.rawHeaders.flatMap((name, i) =>
      i % 2 === 0 ? [`${name}: ${question.rawHeaders[i + 1]}`] : [],
    )
    far.write([`GET ${question.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
    far.write(head)
    near.pipe(far).pipe(near)
  })
  await once(proxy.listen(0), 'listening')
  const address = proxy.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    base: `http://localhost:${port}`,
    asked,
    lose: (paths, how) => (lost = { paths, how }),
    heal: () => (lost = null),
    close: async () => {
      const closed = once(proxy, 'close')
      proxy.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function lose(how: Loss, answer: ServerResponse): void {
  switch (how) {
    case 'cut':
      answer.writeHead(200, { 'content-length': 100_000, 'content-type': 'text/javascript' }).write('/* begun')
      setTimeout(() => answer.destroy(), 20)
      return
    case 'missing':
      answer.writeHead(404).end()
      return
    case 'portal':
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Please log in to the school network</h1>')
      return
    case 'stalled':
  }
}

function pass(question: IncomingMessage, answer: ServerResponse, port: number): void {
  const { method, url, headers } = question
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers)
    reply.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  question.pipe(onward)
}
