/** Lets the host pass, who shows the room's key in the header `x-host-secret`; all others get a word. */
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import type { House } from '../house.ts'
import { normaliseCode } from '../rooms/codes.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { isSecret } from '../rooms/tokens.ts'
import { refuse } from './answer.ts'

export function hostOnly(house: House, rooms: Rooms): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    const room = await house.store.room(codeOf(request))
    if (room === null) refuse(response, 'unknown-code')
    else if (!isSecret(keyOf(request), room.secretHash)) refuse(response, 'not-the-host')
    else {
      await rooms.touch(room.code)
      next()
    }
  }
}

export function codeOf(request: Request): string {
  return normaliseCode(String(request.params['code']))
}

/** What a request brings as the host's key; '' for nothing. */
export function keyOf(request: Request): string {
  return request.get('x-host-secret') ?? ''
}
