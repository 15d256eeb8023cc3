/**
 * The built client. Files with a hash in their name may be kept for ever; everything else is asked for each time.
 * Paths without a dot are the client's own routes and get index.html.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'

export function pages(folder: string): Router {
  const router = Router()
  const index = join(folder, 'index.html')
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, path) => {
        const hashed = path.startsWith(join(folder, 'assets')) && /-[\w-]{8,}\.\w+$/.test(path)
        response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    }),
  )
  router.get(/^[^.]*$/, (_request, response) => {
    if (existsSync(index)) response.sendFile(index, { headers: { 'Cache-Control': 'no-cache' } })
    else response.status(503).type('text/plain').send('The pages are not built yet: run "npm run build".')
  })
  return router
}
