/**
 * The one door of Colyseus' own that is open: `joinById`. Rooms are opened through /api/rooms only, so `create` and its
 * like stay shut. The app's pages come in with fewer round trips (server/rooms/line-door.ts); whoever speaks Colyseus
 * comes in here. Whoever may not come in (yet) is told so before there is a line.
 */
import express, { Router } from 'express'
import { parseJoin } from '../rooms/join-options.ts'
import { normaliseCode } from '../rooms/codes.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { refuse } from './answer.ts'

export function matchmaking(rooms: Rooms): Router {
  const router = Router()
  router.post('/joinById/:code', express.json({ limit: '4kb' }), async (request, response) => {
    const code = normaliseCode(request.params.code)
    const options = parseJoin(request.body)
    if (options === null) {
      refuse(response, 'malformed')
      return
    }
    const knocked = await rooms.knock(code, options, request)
    if (knocked.ok) response.json(knocked.seat)
    else refuse(response, knocked.word)
  })
  return router
}
