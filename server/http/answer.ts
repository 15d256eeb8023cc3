/** How plain http says no: a status, and a word of the closed list in `{ word, error, code }`. */
import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { PackError } from '../pack-error.ts'
import { NotStored } from '../../shared/match/not-stored.ts'
import { NotBrought } from '../rooms/brought-model.ts'
import { NotOpened } from '../rooms/not-opened.ts'

const statuses: Partial<Record<RejectWord, number>> = {
  'unknown-code': 404,
  'unknown-pack': 404,
  'unknown-job': 409,
  'other-rules': 410,
  'not-the-host': 403,
  'foreign-page': 403,
  'wrong-desk-code': 403,
  'too-large': 413,
  'too-fast': 429,
  'try-again-soon': 429,
  'too-many-rooms': 429,
  'too-many-homeworks': 429,
  'unknown-homework': 404,
  'homework-dates': 422,
  'homework-early': 409,
  'homework-over': 410,
  'homework-full': 409,
  'busy-door': 429,
  'report-refused': 422,
  'unreadable-pack': 500,
  'text-does-not-fit': 422,
  'model-unreadable': 422,
  'model-too-large': 422,
  'model-other-world': 422,
  'model-other-words': 422,
  'model-other-shape': 422,
  'model-not-finite': 422,
  'storage-full': 507,
  'not-stored': 503,
  'not-deleted': 503,
  'server-trouble': 500,
}

/** `error` and `code` repeat it in the shape that the Colyseus SDK reads. */
export function refuse(response: Response, word: RejectWord): void {
  const status = statuses[word] ?? 400
  response.status(status).json({ word, error: word, code: status })
}

/** Deleted for good, or as soon as it can be; a word where nothing could be. */
export async function answerDeletion(response: Response, work: () => Promise<'now' | 'soon'>): Promise<void> {
  await orNotDeleted(response, async () => void response.status((await work()) === 'now' ? 204 : 202).end())
}

export async function orNotDeleted(response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (trouble) {
    if (!(trouble instanceof NotStored)) throw trouble
    refuse(response, 'not-deleted')
  }
}

/** Everything that was thrown on the way becomes a word; only the unexpected is logged, without the request's text. */
export function errorWords(log: Logger): ErrorRequestHandler {
  return (trouble: unknown, request, response, next) => {
    if (response.headersSent) {
      next(trouble)
      return
    }
    const type = typeof trouble === 'object' && trouble !== null && 'type' in trouble ? trouble.type : null
    if (trouble instanceof PackError) refuse(response, trouble.word)
    else if (trouble instanceof NotStored || trouble instanceof NotOpened || trouble instanceof NotBrought)
      refuse(response, trouble.word)
    else if (type === 'entity.too.large') refuse(response, 'too-large')
    else if (typeof type === 'string' || isAskersFault(trouble)) refuse(response, 'malformed')
    else {
      log.error({ trouble, route: request.route?.path, method: request.method }, 'http request failed')
      refuse(response, 'server-trouble')
    }
  }
}

/** What express and the file server throw at a path that nobody can read: a broken escape, a letter that is none. */
function isAskersFault(trouble: unknown): boolean {
  const status = typeof trouble === 'object' && trouble !== null && 'status' in trouble ? trouble.status : null
  return typeof status === 'number' && status >= 400 && status < 500
}
