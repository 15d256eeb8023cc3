/** /api/homework. See shared/protocol/homework.ts. */
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { homeworkResultSchema, MOST_RESULT_BYTES } from '../../shared/homework/result.ts'
import { createHomeworkSchema } from '../../shared/protocol/homework.ts'
import { giveHomework, homeworkDesk, homeworkInfo, takeResult } from '../homework/homeworks.ts'
import type { House } from '../house.ts'
import type { StoredHomework } from '../persistence/homework-shelf.ts'
import { Limit } from '../rooms/limits.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { isSecret } from '../rooms/tokens.ts'
import { answerDeletion, refuse } from './answer.ts'
import { keyOf } from './host-only.ts'
import { OpeningPace } from './opening-pace.ts'
import type { SourceOf } from './source.ts'

/** From one address within a minute: a class behind it, each device after each of its stops, and all once more. */
const MOST_RESULTS = 600
const MINUTE = 60

type Door = (homework: StoredHomework, request: Request, response: Response) => Promise<void> | void

export function homeworkRoutes(house: House, rooms: Pick<Rooms, 'cleanUp'>, sourceOf: SourceOf): Router {
  const router = Router()
  const pace = new OpeningPace(house.cluster, 'homework')
  const results = new Limit(MOST_RESULTS, MINUTE, house.cluster?.counts('results'))
  const create = createHomeworkSchema(house.stops)

  const found =
    (door: Door): RequestHandler =>
    async (request, response) => {
      const homework = await house.store.homework.get(String(request.params['id']))
      if (homework === null) refuse(response, 'unknown-homework')
      else await door(homework, request, response.set('Cache-Control', 'no-store'))
    }
  const owned = (door: Door) =>
    found((homework, request, response) => {
      if (isSecret(keyOf(request), homework.secretHash)) return door(homework, request, response)
      refuse(response, 'not-the-host')
    })

  router.post('/', express.json({ limit: '16kb' }), async (request, response) => {
    const asked = create.safeParse(request.body)
    if (!asked.success) refuse(response, 'malformed')
    else if (!(await pace.take(sourceOf(request)))) refuse(response, 'too-many-homeworks')
    else {
      const given = await giveHomework(house, asked.data)
      if (typeof given === 'string') refuse(response, given)
      else response.status(201).set('Cache-Control', 'no-store').json(given)
    }
  })

  router.get(
    '/:id',
    found((homework, _request, response) => void response.json(homeworkInfo(house, homework))),
  )

  router.post(
    '/:id/results',
    express.json({ limit: MOST_RESULT_BYTES }),
    found(async (homework, request, response) => {
      const result = homeworkResultSchema.safeParse(request.body)
      if (!result.success) refuse(response, 'malformed')
      else if (!(await results.take(sourceOf(request)))) refuse(response, 'try-again-soon')
      else {
        const word = await takeResult(house, homework, result.data)
        if (word === null) response.status(204).end()
        else refuse(response, word)
      }
    }),
  )

  router.get(
    '/:id/results',
    owned(async (homework, _request, response) => void response.json(await homeworkDesk(house, homework))),
  )

  router.post(
    '/:id/deletion',
    owned(async ({ id }, _request, response) => {
      await answerDeletion(response, async () => {
        await house.store.homework.forget(id)
        return await rooms.cleanUp()
      })
    }),
  )

  return router
}
