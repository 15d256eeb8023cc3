/** /api/packs and /api/boards: what is the same for everybody. */
import { Router } from 'express'
import type { PackTable } from '../../shared/protocol/http.ts'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { House } from '../house.ts'

const BOARD_ROWS = 50

export function tableOf({ id, title, words, racks }: Pack): PackTable {
  return { id, title, words, racks }
}

export function packRoutes(house: House): Router {
  const router = Router()

  router.get('/packs/:id/table', async (request, response) => {
    const pack = await house.packs.pack(request.params.id)
    response.set('Cache-Control', 'public, max-age=300').json(tableOf(pack))
  })

  router.get('/packs/:id', async (request, response) => {
    const text = await house.packs.text(request.params.id)
    response.set('Cache-Control', 'public, max-age=300').type('application/json').send(text)
  })

  router.get('/boards/world/:pack', async (request, response) => {
    const rows = await house.store.worldBoard(request.params.pack, BOARD_ROWS)
    // Anybody may read this board: a room's code would be a way in, a class's code a way to its own board.
    response.json(rows.map((row): BoardRow => ({ ...row, matchCode: '', classCode: null })))
  })

  router.get('/boards/class/:classCode', async (request, response) => {
    response.json(await house.store.classBoard(request.params.classCode, BOARD_ROWS))
  })

  return router
}
