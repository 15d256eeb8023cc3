/** Every plain http door of the server, in order. */
import compression from 'compression'
import express, { type Express, type RequestHandler, type Router } from 'express'
import type { BuildNews } from '../../shared/protocol/build.ts'
import type { Addresses, Keeping } from '../../shared/protocol/http.ts'
import type { House } from '../house.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { errorWords, refuse } from './answer.ts'
import { BuiltPages } from './built-pages.ts'
import { securityHeaders } from './headers.ts'
import { deskRoutes } from './desk-routes.ts'
import { feedbackRoutes } from './feedback-routes.ts'
import { homeworkRoutes } from './homework-routes.ts'
import { lanOrigins } from './lan-addresses.ts'
import { matchmaking } from './matchmaking.ts'
import { packRoutes } from './pack-routes.ts'
import { ownPagesOnly } from './own-pages.ts'
import { pages } from './pages.ts'
import { roomRoutes } from './room-routes.ts'
import { type Site, withoutBase } from './site.ts'
import type { SourceOf } from './source.ts'

/** Doors that are made where the server is put together. */
export interface Doors {
  /** To the process that has the room; null where there is one alone. */
  readonly forward: RequestHandler | null
  readonly lines: Router
  readonly sourceOf: SourceOf
  readonly check: Router
  readonly watch: Router
}

export function web(house: House, rooms: Rooms, doors: Doors, clientFolder: string, site: Site): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', site.proxies)
  app.use(withoutBase(site))
  if (doors.forward !== null) app.use(doors.forward)
  const built = new BuiltPages(clientFolder)
  app.use(securityHeaders(site, built))
  app.use(compression())
  app.use(ownPagesOnly(site))
  app.use(doors.watch)
  app.get('/api/addresses', async (request, response) => {
    const port = request.socket.localPort
    const addresses: Addresses = site.origin === null ? await lanOrigins(port) : { phones: [site.origin], doubtful: [] }
    response.set('Cache-Control', 'no-store').json(addresses)
  })
  app.get('/api/keeping', (_request, response) => {
    response.json({ days: house.keepDays } satisfies Keeping)
  })
  app.get('/api/build', (_request, response) => {
    const news: BuildNews = { build: built.page?.build ?? null }
    response.set('Cache-Control', 'no-store').json(news)
  })
  app.use('/matchmake', matchmaking(rooms))
  app.use('/http', doors.lines)
  app.use('/api/check', doors.check)
  app.use('/api/rooms', deskRoutes(house, rooms, doors.sourceOf))
  app.use('/api/rooms', feedbackRoutes(house, rooms, doors.sourceOf))
  app.use('/api/rooms', roomRoutes(house, rooms, doors.sourceOf))
  app.use('/api/homework', homeworkRoutes(house, rooms, doors.sourceOf))
  app.use('/api', packRoutes(house))
  app.use('/api', (_request, response) => refuse(response, 'unknown-code'))
  app.use(pages(clientFolder, built, site.base))
  app.use(errorWords(house.log))
  return app
}
