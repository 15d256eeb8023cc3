/** /api/rooms/:code/feedback: what earlier lessons of the class have left of it, let in, taken out, deleted. See shared/protocol/http.ts. */
import express, { type Request, type Response, Router } from 'express'
import { hostKeysSchema, useFeedbackSchema } from '../../shared/protocol/http.ts'
import type { House } from '../house.ts'
import { type Asking, deleteFeedback, lookAtFeedback, useFeedback } from '../rooms/feedback.ts'
import type { LiveMatch } from '../rooms/live-match.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { answerDeletion, refuse } from './answer.ts'
import { codeOf, hostOnly, keyOf } from './host-only.ts'
import type { SourceOf } from './source.ts'

type Answer = (response: Response, asking: Asking, live: LiveMatch, body: unknown) => Promise<void>

export function feedbackRoutes(house: House, rooms: Rooms, sourceOf: SourceOf): Router {
  const router = Router()
  const json = express.json({ limit: '16kb' })

  /** A room with a class code, and the keys that its host has. */
  const answered = (answer: Answer) => async (request: Request, response: Response) => {
    const asked = hostKeysSchema.safeParse(request.body)
    const live = (await rooms.find(codeOf(request), sourceOf(request)))?.live
    const classCode = live?.match?.classCode ?? null
    if (!asked.success || live === undefined || classCode === null) {
      refuse(response, 'malformed')
      return
    }
    const keys = [keyOf(request), ...asked.data.keys]
    await answer(response, { code: codeOf(request), classCode, keys }, live, request.body)
  }
  const isHost = hostOnly(house, rooms)

  router.post(
    '/:code/feedback',
    isHost,
    json,
    answered(async (response, asking, live) => {
      response.set('Cache-Control', 'no-store').json(await lookAtFeedback(house, asking, live))
    }),
  )
  router.post(
    '/:code/feedback/use',
    isHost,
    json,
    answered(async (response, asking, live, body) => {
      const asked = useFeedbackSchema.safeParse(body)
      const word = asked.success ? await useFeedback(house, asking, live, asked.data.isOn) : 'malformed'
      if (word === null) response.status(204).end()
      else refuse(response, word)
    }),
  )
  router.post(
    '/:code/feedback/deletion',
    isHost,
    json,
    answered(async (response, asking) => {
      await answerDeletion(response, async () => {
        await deleteFeedback(house, asking)
        return await rooms.cleanUp()
      })
    }),
  )
  return router
}
