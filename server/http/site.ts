/**
 * Where people find this server, when that is not simply its own port: behind a proxy, perhaps as a part of a bigger site.
 * One setting says it all: PUBLIC_URL. Its path is where the app lives, its origin is what belongs on the wall, and that it
 * is set at all says that a proxy stands in front, whose word about addresses is taken.
 */
import type { RequestHandler } from 'express'
import type { Env } from '../env.ts'

export interface Site {
  /** The public address without a slash at the end; null: people come to this server's own port. */
  readonly origin: string | null
  /** Path of the app: `/`, or such as `/train/`. */
  readonly base: string
  /** How many proxies stand between people and this server: so many entries of X-Forwarded-For are true. */
  readonly proxies: number
}

export function siteOf({ PUBLIC_URL, PROXIES }: Pick<Env, 'PUBLIC_URL' | 'PROXIES'>): Site {
  if (PUBLIC_URL === undefined) return { origin: null, base: '/', proxies: PROXIES ?? 0 }
  const { origin, pathname } = new URL(PUBLIC_URL)
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`
  return { origin: origin + base.slice(0, -1), base, proxies: PROXIES ?? 1 }
}

/** A proxy may hand the app's path on or take it off: both come out without it. Its bare name leads to the app. */
export function withoutBase({ base }: Site): RequestHandler {
  const bare = base.slice(0, -1)
  return (request, response, next) => {
    const [path = '', query] = request.url.split('?', 2)
    if (base === '/' || !`${path}/`.startsWith(base)) next()
    else if (path === bare) response.redirect(308, query === undefined ? base : `${base}?${query}`)
    else {
      request.url = request.url.slice(bare.length)
      next()
    }
  }
}
