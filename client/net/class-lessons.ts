/** The lessons of this room's class so far, and away with them. For the host. */
import { units } from '../../shared/match/asked.ts'
import type { Figure } from '../../shared/match/figure.ts'
import type { ClassLessons, KeptHomework, KeptLesson, KeptStop, SavedByClass } from '../../shared/match/kept-lesson.ts'
import type { ClassDeleted, HostKeys } from '../../shared/protocol/http.ts'
import { call, jsonOf } from './api.ts'
import { givenHomework } from './given-homework.ts'
import { hostedKeys } from './host-key.ts'
import { isAnything, isBoolean, isNumber, isText, listOf, nullOr, objectOf, oneOf, parsed } from './shape.ts'

const stop = {
  stop: isText,
  figure: nullOr(
    objectOf<Figure>({ value: isNumber, low: nullOr(isNumber), high: nullOr(isNumber), unit: oneOf(...units) }),
  ),
  saved: nullOr(objectOf<SavedByClass>({ mean: isNumber, low: isNumber, high: isNumber, players: isNumber })),
  totals: isAnything,
}
const lesson = objectOf<KeptLesson>({
  code: isText,
  at: isNumber,
  stops: listOf(objectOf<Omit<KeptStop, 'course'>>(stop)),
})
const homework = objectOf<KeptHomework>({
  at: isNumber,
  stops: listOf(objectOf<Omit<KeptHomework['stops'][number], 'course'>>({ ...stop, devices: isNumber })),
})
const lessons = nullOr(
  objectOf<ClassLessons>({ classCode: isText, earlier: listOf(lesson), today: lesson, homework: listOf(homework) }),
)
const deleted = objectOf<ClassDeleted>({
  deleted: listOf(isText),
  homework: listOf(isText),
  left: isNumber,
  isSoon: isBoolean,
})

/** null: the room has no class code. Rejects with `ApiError`. */
export async function classLessons(code: string, secret: string): Promise<ClassLessons | null> {
  const answer = await call(`/api/rooms/${code}/class`, { headers: { 'x-host-secret': secret } })
  return parsed(lessons, await jsonOf(answer))
}

/** Deletes all lessons and homework of the class that this device has the keys of. Rejects with `ApiError`. */
export async function deleteClass(code: string, secret: string): Promise<ClassDeleted> {
  const body: HostKeys = { keys: [...hostedKeys(), ...givenHomework().map((given) => given.secret)] }
  const answer = await call(`/api/rooms/${code}/class/deletion`, {
    method: 'POST',
    headers: { 'x-host-secret': secret, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return parsed(deleted, await jsonOf(answer))
}
