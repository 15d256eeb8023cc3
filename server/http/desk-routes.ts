/** /api/rooms/:code/key and /desk-code: another key for the desk, and the desk on another device. */
import express, { type RequestHandler, Router } from 'express'
import { type DeskInfo, newKeySchema } from '../../shared/protocol/http.ts'
import type { House } from '../house.ts'
import { normaliseCode } from '../rooms/codes.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { isSecret } from '../rooms/tokens.ts'
import { WrongCodes } from '../rooms/wrong-codes.ts'
import { refuse } from './answer.ts'
import { codeOf, hostOnly, keyOf } from './host-only.ts'
import type { SourceOf } from './source.ts'

export function deskRoutes(house: House, rooms: Rooms, sourceOf: SourceOf): Router {
  const router = Router()
  const wrong = new WrongCodes(house.cluster)

  /** Whether a key that a browser holds still opens the desk. */
  router.get('/:code/key', hostOnly(house, rooms), (_request, response) => {
    response.status(204).end()
  })

  /** How a room stands, for a list of many: it is not woken, and nobody has opened it. */
  router.get('/:code/desk', async (request, response) => {
    const room = await house.store.room(codeOf(request))
    const isOurs = room !== null && isSecret(keyOf(request), room.secretHash)
    const info: DeskInfo = { state: room === null ? 'gone' : !isOurs ? 'elsewhere' : room.ended ? 'ended' : 'open' }
    response.set('Cache-Control', 'no-store').json(info)
  })

  router.post('/:code/desk-code', hostOnly(house, rooms), async (request, response) => {
    const room = await rooms.find(codeOf(request), sourceOf(request))
    if (room === null) refuse(response, 'unknown-code')
    else response.status(201).set('Cache-Control', 'no-store').json(room.hostKey.offer())
  })

  const newKey: RequestHandler = async (request, response) => {
    const asked = newKeySchema.safeParse(request.body)
    const room = asked.success ? await rooms.find(codeOf(request), sourceOf(request)) : null
    if (!asked.success || room === null) {
      refuse(response, asked.success ? 'unknown-code' : 'malformed')
      return
    }
    const { key, deskCode } = asked.data
    if (deskCode !== undefined) {
      const typed = normaliseCode(deskCode)
      if (await room.hostKey.redeem(typed, key)) room.closeDesk('desk-moved')
      else {
        await wrong.wait(sourceOf(request), typed)
        refuse(response, 'wrong-desk-code')
        return
      }
    } else if (room.hostKey.opens(keyOf(request))) {
      await room.hostKey.renew(key)
      room.closeDesk('key-renewed')
    } else if (!room.hostKey.opens(key)) {
      refuse(response, 'not-the-host')
      return
    }
    response.status(204).end()
  }
  const json = express.json({ limit: '4kb' })
  router.put('/:code/key', json, newKey)
  router.post('/:code/key', json, newKey)

  return router
}
