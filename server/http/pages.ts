/**
 * The built client. Files with a hash in their name may be kept for ever; everything else is asked for each time.
 * Paths without a dot are the client's own routes and get index.html, which is told where the app lives.
 */
import { join } from 'node:path'
import express, { Router } from 'express'
import { normaliseCode } from '../rooms/codes.ts'
import type { BuiltPages } from './built-pages.ts'

/** `base`: path of the app, with a slash at the end. */
export function pages(folder: string, built: BuiltPages, base: string): Router {
  const router = Router()
  router.get(/^[^.]*$|^\/index\.html$/, (request, response) => {
    const { page } = built
    if (page === null) response.status(503).type('text/plain').send('The pages are not built yet: run "npm run build".')
    else
      response
        .type('html')
        .set('Cache-Control', 'no-cache')
        .send(
          page.html
            .replace('<base href="/"', `<base href="${base}"`)
            .replace('</head>', `${asksFor(request.path)}</head>`),
        )
  })
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, path) => {
        const hashed = path.startsWith(join(folder, 'assets')) && /-[\w-]{8,}\.\w+$/.test(path)
        response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    }),
  )
  return router
}

/**
 * What the join page will ask for as soon as it runs is named in the page itself: on a slow network the answer is then there
 * a round trip earlier, which is seconds.
 */
function asksFor(path: string): string {
  const code = normaliseCode(/^\/join\/([^/]+)\/?$/.exec(path)?.[1] ?? '')
  return !/^[A-Z]{1,12}$/.test(code) ? '' : `<link rel="preload" as="fetch" crossorigin href="./api/rooms/${code}" />`
}
