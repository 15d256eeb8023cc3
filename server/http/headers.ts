/**
 * Security headers for a game that phones reach over plain http on the school's own network: no upgrade to https,
 * and only what the pages need (their own scripts, WASM, a worker, the socket).
 */
import type { RequestHandler } from 'express'
import helmet from 'helmet'

export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        workerSrc: ["'self'", 'blob:'],
        // Lit and Web Awesome put style sheets and style attributes on their elements; Phaser sizes its canvas so.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'", 'data:', 'blob:'],
        // Older Safari does not count ws:// of the same host as 'self'. blob: and data: for textures and icons.
        connectSrc: ["'self'", 'ws:', 'wss:', 'blob:', 'data:'],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    referrerPolicy: { policy: 'no-referrer' },
    // Browsers ignore it, with a warning, where it would matter: on http://<address>.
    originAgentCluster: false,
  })
}
