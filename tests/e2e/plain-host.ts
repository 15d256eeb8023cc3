/** A web host that knows nothing of the game: files of a folder under a path of its own, few types, no headers, no rewrites. */
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

export interface PlainHost {
  /** Address of the folder, with a slash at the end; a secure context. */
  readonly address: string
  /** Paths that were asked for in vain. */
  readonly missed: readonly string[]
  readonly close: () => Promise<void>
}

/** `path` begins and ends with a slash. */
export async function openPlainHost(folder: string, path: string): Promise<PlainHost> {
  const missed: string[] = []
  const http = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === path.slice(0, -1)) return response.writeHead(301, { location: path }).end()
    const asked = join(folder, normalize(pathname.slice(path.length - 1)))
    const file = pathname.endsWith('/') ? join(asked, 'index.html') : asked
    if (!pathname.startsWith(path) || !existsSync(file) || !statSync(file).isFile()) {
      missed.push(pathname)
      return response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>')
    }
    return response
      .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file))
  })
  await once(http.listen(0, 'localhost'), 'listening')
  const at = http.address()
  if (at === null || typeof at === 'string') throw new Error('no port')
  const close = async () => {
    http.closeAllConnections()
    http.close()
    await once(http, 'close')
  }
  return { address: `http://localhost:${at.port}${path}`, missed, close }
}
