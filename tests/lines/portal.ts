/**
 * A network's own server that stands in for every other until somebody has signed in: it leads each question to its own page,
 * and says that page as if all were well. It knows no sockets.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'

export interface Portal {
  readonly port: number
  readonly close: () => Promise<void>
}

/** The caller closes it. */
export async function openPortal(): Promise<Portal> {
  const server = createServer(({ url }, answer) => {
    // No connection stays: after the sign-in the next one leads to where it was meant to go.
    const headers = { connection: 'close', 'content-type': 'text/html' }
    if (url !== '/welcome') answer.writeHead(302, { ...headers, location: '/welcome' }).end()
    else answer.writeHead(200, headers).end('<title>Welcome to our Wi-Fi</title>')
  })
  server.on('upgrade', (_question, socket) => socket.destroy())
  await once(server.listen(0), 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
