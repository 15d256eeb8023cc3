/** /api/rooms: open one, look at one, and what the host alone may do with it. See shared/protocol/http.ts. */
import express, { type RequestHandler, Router } from 'express'
import { keptLesson, type ClassLessons } from '../../shared/match/kept-lesson.ts'
import { MOST_MODEL_BYTES } from '../../shared/gpt2/read-model.ts'
import { roomReport } from '../../shared/match/report.ts'
import type { Rulebook } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { sitting } from '../../shared/match/teams.ts'
import { createRoomSchema, hostKeysSchema, goOnSchema, type RoomInfo } from '../../shared/protocol/http.ts'
import { checksumHeader, partOf } from '../../shared/protocol/parts.ts'
import { fingerprintOf } from '../attest/signer.ts'
import { homeworkOfClass } from '../homework/homeworks.ts'
import type { House } from '../house.ts'
import type { ClassRoom } from '../rooms/class-room.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { answerDeletion, orNotDeleted, refuse } from './answer.ts'
import { exportMatch } from './export-match.ts'
import { MOST_PACK_BYTES } from '../../shared/own-text/limits.ts'
import { codeOf, hostOnly, keyOf } from './host-only.ts'
import { stops } from '../../stops/rules.ts'
import { tableOf } from './pack-routes.ts'
import { OpeningPace } from './opening-pace.ts'
import type { SourceOf } from './source.ts'

/** A text, a model as base64 with its words, and the rest. */
const MOST_ROOM_BYTES = MOST_PACK_BYTES + 1.5 * MOST_MODEL_BYTES + 4096

/** A browser sends less at once: shared/protocol/parts.ts. */
const MOST_PART_BYTES = 1024 * 1024

export function roomRoutes(house: House, rooms: Rooms, sourceOf: SourceOf): Router {
  const router = Router()
  const pace = new OpeningPace(house.cluster)
  const isHost = hostOnly(house, rooms)
  const create = createRoomSchema(stops)

  router.post('/', express.json({ limit: MOST_ROOM_BYTES }), async (request, response) => {
    // Only JSON is read. A body of any other type could be a form on somebody else's page.
    const asked = create.safeParse(request.body)
    if (!asked.success) refuse(response, 'malformed')
    else if (!(await pace.take(sourceOf(request)))) refuse(response, 'too-many-rooms')
    else response.status(201).json(await rooms.create(asked.data))
  })

  router.get('/:code', async (request, response) => {
    const info = roomInfo(await rooms.find(codeOf(request), sourceOf(request)))
    if (info === null) refuse(response, 'unknown-code')
    else response.json(info)
  })

  router.get('/:code/table', async (request, response) => {
    const pack = (await rooms.find(codeOf(request), sourceOf(request)))?.live.pack
    if (pack === undefined) refuse(response, 'unknown-code')
    else response.set('Cache-Control', 'no-store').json(tableOf(pack))
  })

  router.get('/:code/text', isHost, async (request, response) => {
    const text = await house.store.text(codeOf(request))
    if (text === null) refuse(response, 'unknown-pack')
    else response.set('Cache-Control', 'no-store').type('application/json').send(text)
  })

  const deletion: RequestHandler = async (request, response) => {
    await answerDeletion(response, () => rooms.delete(codeOf(request)))
  }
  router.delete('/:code', isHost, deletion)
  router.post('/:code/deletion', isHost, deletion)

  router.post('/:code/again', isHost, express.json({ limit: '4kb' }), async (request, response) => {
    const asked = goOnSchema.safeParse(request.body)
    const went = asked.success ? await rooms.again(codeOf(request), asked.data.key) : 'malformed'
    if (typeof went === 'string') refuse(response, went)
    else response.status(201).set('Cache-Control', 'no-store').json(went)
  })

  router.get('/:code/export', isHost, async (request, response) => {
    const code = codeOf(request)
    const text = await exportMatch(house, code)
    response.attachment(`match-${code}.json`).type('application/json').send(text)
  })

  router.get('/:code/report', isHost, async (request, response) => {
    const live = (await rooms.find(codeOf(request), sourceOf(request)))?.live
    if (live == null || live.match === null) refuse(response, 'unknown-code')
    else
      response
        .set('Cache-Control', 'no-store')
        .json(roomReport(live.match, live.rules, fingerprintOf(house.signer.key)))
  })

  router.get('/:code/class', isHost, async (request, response) => {
    const live = (await rooms.find(codeOf(request), sourceOf(request)))?.live
    if (live == null || live.match === null) refuse(response, 'unknown-code')
    else response.set('Cache-Control', 'no-store').json(await classLessons(house, live.match, live.rules))
  })

  router.post('/:code/class/deletion', isHost, express.json({ limit: '16kb' }), async (request, response) => {
    const asked = hostKeysSchema.safeParse(request.body)
    const classCode = (await rooms.find(codeOf(request), sourceOf(request)))?.live.match?.classCode ?? null
    if (!asked.success || classCode === null) {
      refuse(response, 'malformed')
      return
    }
    const keys = [keyOf(request), ...asked.data.keys]
    await orNotDeleted(response, async () => void response.json(await rooms.deleteClass(classCode, keys)))
  })

  router.get('/:code/checkpoints/:id', isHost, async (request, response) => {
    const bytes = await house.store.checkpoint(codeOf(request), String(request.params['id']))
    if (bytes === null) refuse(response, 'unknown-job')
    else response.type('application/octet-stream').set('Cache-Control', 'no-store').send(Buffer.from(bytes))
  })

  const raw = express.raw({ type: 'application/octet-stream', limit: MOST_PART_BYTES })
  router.post('/:code/checkpoints/:id', isHost, raw, async (request, response) => {
    const room = await rooms.find(codeOf(request), sourceOf(request))
    const body: unknown = request.body
    const bytes = body instanceof Uint8Array ? body : new Uint8Array(0)
    const part = partOf(request.get('content-range'), request.get(checksumHeader), bytes.length)
    if (room === null || part === null) {
      refuse(response, room === null ? 'unknown-code' : 'malformed')
      return
    }
    const taken = await room.live.arriving.take(String(request.params['id']), part, bytes)
    // A job can be dropped while its weights are on their way: nobody waits for them, and nobody did wrong.
    if (taken === 'unknown-job') response.status(202).end()
    else if (taken === null) response.status(204).end()
    else if (typeof taken === 'string') refuse(response, taken)
    else response.json(taken)
  })

  return router
}

/** null: the room has no class code. */
async function classLessons(house: House, match: Match, rules: Rulebook): Promise<ClassLessons | null> {
  if (match.classCode === null) return null
  const lessons = (await house.store.lessons(match.classCode)).map(({ lesson }) => lesson)
  return {
    classCode: match.classCode,
    earlier: lessons.filter(({ code, stops }) => code !== match.code && stops.length > 0),
    today: keptLesson(match, rules),
    homework: await homeworkOfClass(house, match.classCode),
  }
}

function roomInfo(room: ClassRoom | null): RoomInfo | null {
  const match = room?.live.match ?? null
  if (match === null) return null
  const here = sitting(match)
  return {
    code: match.code,
    packId: match.packId,
    language: match.settings.language ?? null,
    locked: match.locked,
    full: here.length >= match.settings.seatLimit,
    ended: match.stop >= match.settings.plan.length,
    from: match.from,
    first: match.first,
    teams: match.teams.map(({ id, name, style }) => ({
      id,
      name,
      style,
      players: here.filter(({ team }) => team === id).length,
    })),
  }
}
