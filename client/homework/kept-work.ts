/**
 * What this device keeps of the homework that was opened on it: what is to be done until when, what it has drawn for itself,
 * and what it has to tell the teacher, until that was heard. What is long over goes.
 */
import type { HomeworkResult } from '../../shared/homework/result.ts'
import type { HomeworkInfo } from '../../shared/protocol/homework.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { drawnId } from '../net/base64.ts'
import { isDoneStop, isHomeworkInfo } from '../net/homework.ts'
import { deviceKeeps } from '../net/keepsakes.ts'
import { isRejectWord } from '../net/reject-of.ts'
import { isNumber, isText, listOf, nullOr, objectOf, recordOf } from '../net/shape.ts'

export interface KeptWork extends HomeworkResult {
  readonly info: HomeworkInfo
  /** The server's clock less this device's, ms. */
  readonly ahead: number
  /** Of `stops`, how many the server has. */
  readonly heard: number
  /** It has said no for good. */
  readonly refused: RejectWord | null
}

const ID_BYTES = 16
const place = 'homework'
const areKept = recordOf(
  objectOf<KeptWork>({
    info: isHomeworkInfo,
    ahead: isNumber,
    device: isText,
    run: isText,
    stops: listOf(isDoneStop),
    heard: isNumber,
    refused: nullOr(isRejectWord),
  }),
)

function all(): Readonly<Record<string, KeptWork>> {
  return deviceKeeps.read(place, areKept, {})
}

export function keptWork(id: string): KeptWork | null {
  return all()[id] ?? null
}

function keep(id: string, work: KeptWork): KeptWork {
  deviceKeeps.put(place, JSON.stringify({ ...all(), [id]: work }))
  return work
}

/** The server has said what it is about. */
export function noteInfo(id: string, info: HomeworkInfo, here: number): KeptWork {
  const before = keptWork(id)
  const fresh = { device: drawnId(ID_BYTES), run: drawnId(ID_BYTES), stops: [], heard: 0, refused: null }
  return keep(id, { ...(before ?? fresh), info, ahead: info.now - here })
}

/** It is done from its beginning, once more or for the first time. */
export function noteStart(id: string, work: KeptWork): KeptWork {
  return keep(id, { ...work, run: drawnId(ID_BYTES), stops: [], heard: 0, refused: null })
}

export function noteDone(id: string, work: KeptWork, stops: KeptWork['stops']): KeptWork {
  return keep(id, { ...work, stops })
}

/** Of this run, unless another has begun meanwhile. */
export function noteHeard(id: string, run: string, heard: number, refused: RejectWord | null): KeptWork | null {
  const work = keptWork(id)
  return work === null || work.run !== run ? work : keep(id, { ...work, heard, refused })
}

/** Where this device keeps the match of a homework. */
export const matchPlace = (id: string): string => `gradient-express.homework.${id}`

/** Forgets all other homework for which nothing is taken any more, with their matches. */
export function forgetOld(but: string, here: number): void {
  const entries = Object.entries(all())
  const isOld = ([id, { info, ahead }]: [string, KeptWork]) => id !== but && here + ahead > info.taken
  const old = entries.filter(isOld)
  if (old.length === 0) return
  deviceKeeps.put(place, JSON.stringify(Object.fromEntries(entries.filter((entry) => !isOld(entry)))))
  for (const [id] of old) indexedDB.deleteDatabase(matchPlace(id))
}
