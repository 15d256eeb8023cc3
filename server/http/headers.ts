/**
 * Security headers for a game that phones reach over plain http on the school's own network: no upgrade to https,
 * and only what the pages need.
 */
import type { Request, RequestHandler } from 'express'
import helmet from 'helmet'
import type { BuiltPages } from './built-pages.ts'
import { contentPolicy } from './content-policy.ts'
import type { Site } from './site.ts'

/** Isolation from other origins goes only where browsers accept it: elsewhere they log an error on every page. */
export function securityHeaders({ origin }: Pick<Site, 'origin'>, built: BuiltPages): RequestHandler {
  const [isolated, plain] = [headers(true, built), headers(false, built)]
  const secureHost = origin?.startsWith('https:') === true ? new URL(origin).hostname : null
  return (request, response, next) => {
    // Not every proxy says that it was asked by https; its public address does.
    const isSafe = isTrustworthy(request) || request.hostname === secureHost
    ;(isSafe ? isolated : plain)(request, response, next)
  }
}

/** What browsers call a potentially trustworthy origin: https, or this very machine. */
function isTrustworthy({ secure, hostname }: Request): boolean {
  return secure || /^(.+\.)?localhost$|^127\.|^\[?::1\]?$/.test(hostname)
}

function headers(isolate: boolean, built: BuiltPages): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...contentPolicy,
        scriptSrc: [...contentPolicy.scriptSrc, () => built.page?.inlineScripts.join(' ') ?? ''],
        // Older Safari does not count ws:// of the same host as 'self'.
        connectSrc: [...contentPolicy.connectSrc, 'ws:', 'wss:'],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: isolate && { policy: 'same-origin' },
    crossOriginEmbedderPolicy: isolate && { policy: 'require-corp' },
    referrerPolicy: { policy: 'no-referrer' },
    // Browsers ignore it, with a warning, where it would matter: on http://<address>.
    originAgentCluster: false,
  })
}
