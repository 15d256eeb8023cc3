/**
 * For whoever runs a server. `/health`: the process lives. `/ready`: send people here; it says no while the server stops, and
 * while its store does not answer, and who trains. `/metrics`: for Prometheus, with the token in METRICS_TOKEN; without one only on this
 * computer itself, and not through a proxy.
 */
import { type Request, Router } from 'express'
import type { House } from '../house.ts'
import { hashSecret, isSecret } from '../rooms/tokens.ts'

/** A store that takes longer is not there, ms. */
const STORE_PATIENCE_MS = 2_000
/** No room has such a code. */
const NO_ROOM = '0'

export type Readiness = 'ready' | 'stopping' | 'store'

export function watchRoutes(
  { metrics, store, trains }: House,
  isStopping: () => boolean,
  token: string | undefined,
): Router {
  const router = Router()
  const tokenHash = token === undefined ? null : hashSecret(token)

  const readiness = async (): Promise<Readiness> => {
    if (isStopping()) return 'stopping'
    const asked = store.room(NO_ROOM).then(
      () => true,
      () => false,
    )
    return (await Promise.race([asked, late(STORE_PATIENCE_MS)])) ? 'ready' : 'store'
  }

  router.get('/health', (_request, response) => {
    response.json({ status: 'ok' })
  })
  router.get('/ready', async (_request, response) => {
    const status = await readiness()
    response
      .status(status === 'ready' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status, training: trains ? 'server' : 'browsers' })
  })
  router.get('/metrics', async (request, response) => {
    if (tokenHash === null ? !isOnThisComputer(request) : !isSecret(bearer(request), tokenHash)) {
      response.status(403).type('text').send('Set METRICS_TOKEN, and send it as "Authorization: Bearer ...".\n')
      return
    }
    response.type(metrics.contentType).send(await metrics.text())
  })
  return router
}

function bearer(request: Request): string {
  return /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1] ?? ''
}

/** A proxy on this computer speaks for people elsewhere. */
function isOnThisComputer({ socket, headers }: Request): boolean {
  const isProxied = ['x-forwarded-for', 'forwarded', 'via'].some((name) => headers[name] !== undefined)
  return !isProxied && /^(?:::ffff:)?127\.|^::1$/i.test(socket.remoteAddress ?? '')
}

function late(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false).unref())
}
