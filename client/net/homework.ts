/** The doors of homework. Rejects with `ApiError`. */
import { units } from '../../shared/match/asked.ts'
import type { DoneStop, HomeworkResult } from '../../shared/homework/result.ts'
import type {
  CreatedHomework,
  CreateHomework,
  DeviceRow,
  HomeworkDesk,
  HomeworkInfo,
} from '../../shared/protocol/homework.ts'
import { ApiError, call, jsonOf } from './api.ts'
import { isNumber, isText, listOf, nullOr, objectOf, oneOf, parsed } from './shape.ts'

const infoFields = { plan: isText, opens: isNumber, ends: isNumber, now: isNumber, taken: isNumber }
export const isHomeworkInfo = objectOf<HomeworkInfo>(infoFields)
export const isDoneStop = objectOf<DoneStop>({
  asked: isNumber,
  answered: isNumber,
  saved: nullOr(isNumber),
  figure: nullOr(objectOf({ value: isNumber, unit: oneOf(...units) })),
})
const desk = objectOf<HomeworkDesk>({
  ...infoFields,
  classCode: nullOr(isText),
  goes: isNumber,
  devices: listOf(objectOf<DeviceRow>({ mark: isNumber, at: isNumber, stops: listOf(isDoneStop) })),
})
const created = objectOf<CreatedHomework>({ id: isText, secret: isText })

function sent(body: CreateHomework | HomeworkResult): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

export async function giveHomework(asked: CreateHomework): Promise<CreatedHomework> {
  return parsed(created, await jsonOf(await call('/api/homework', sent(asked))))
}

export async function homeworkInfo(id: string): Promise<HomeworkInfo> {
  return parsed(isHomeworkInfo, await jsonOf(await call(`/api/homework/${id}`)))
}

export async function sendResult(id: string, result: HomeworkResult): Promise<void> {
  await call(`/api/homework/${id}/results`, sent(result))
}

export async function homeworkDesk({ id, secret }: CreatedHomework): Promise<HomeworkDesk> {
  const answer = await call(`/api/homework/${id}/results`, { headers: { 'x-host-secret': secret } })
  return parsed(desk, await jsonOf(answer))
}

/** Gone is what was wanted: the answer to a first try was lost. */
export async function deleteHomework({ id, secret }: CreatedHomework): Promise<void> {
  try {
    await call(`/api/homework/${id}/deletion`, { method: 'POST', headers: { 'x-host-secret': secret } })
  } catch (error) {
    if (!(error instanceof ApiError && error.word === 'unknown-homework')) throw error
  }
}
