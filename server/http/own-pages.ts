/**
 * Whether a request that changes something comes from this server's own pages. A page of somebody else's can make a
 * visitor's browser knock at any door of the school's network; what it asks for must not happen.
 *
 * Bodies are JSON or bytes, which a foreign page may send only after a question that this server never answers with
 * yes. What browsers say of themselves is asked besides. A request that says nothing comes from no page.
 */
import type { Request, RequestHandler } from 'express'
import { refuse } from './answer.ts'
import type { Site } from './site.ts'

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** More names than this no server has. */
const MOST_NAMES = 20

/** Addresses of one machine, of a local network, or names without a dot: nobody's site in the world. */
const local =
  /^(localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|\[.*\]|[\w-]+|[\w.-]+\.local)$/i

export function ownPagesOnly({ origin: own }: Site): RequestHandler {
  /** Origins that the server's settings or browsers have called its own. */
  const names = new Set<string>(own === null ? [] : [new URL(own).origin])

  const isOwn = (request: Request): boolean => {
    const site = request.get('sec-fetch-site')
    const origin = request.get('origin')
    if (site !== undefined) {
      const isOurs = site === 'same-origin' || site === 'none'
      if (site === 'same-origin' && origin !== undefined && names.size < MOST_NAMES) names.add(origin)
      return isOurs
    }
    // Said to plain http in the local network, where the header above is not, and by old browsers.
    // 'null' is what some browsers make of a page that asks to be no referrer, as ours do: it tells nothing.
    if (origin === undefined || origin === 'null' || names.has(origin)) return true
    return URL.canParse(origin) && isAddressed(request, new URL(origin))
  }

  return (request, response, next) => {
    if (harmless.has(request.method) || isOwn(request)) next()
    else refuse(response, 'foreign-page')
  }
}

/** By its own name, or through a proxy in the local network that put another local name in its place. */
function isAddressed(request: Request, origin: URL): boolean {
  const asked = `${origin.protocol}//${request.host}`
  if (URL.canParse(asked) && new URL(asked).host === origin.host) return true
  return /^(localhost|127\.0\.0\.1|\[::1\]|[\w-]+)$/i.test(request.hostname) && local.test(origin.hostname)
}
