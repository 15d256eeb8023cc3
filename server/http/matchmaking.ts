/**
 * The one Colyseus door that is open: `joinById`. Rooms are opened through /api/rooms only, so `create` and its
 * like stay shut. A sleeping room is woken before the seat is reserved.
 */
import { matchMaker } from '@colyseus/core'
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
    if (options === null) refuse(response, 'malformed')
    else if ((await rooms.find(code)) === null) refuse(response, 'unknown-code')
    else response.json(await matchMaker.joinById(code, options))
  })
  return router
}
