/** Homework: given, brought back by devices, looked at and deleted. All of it stands in the store: any process answers. */
import { randomBytes } from 'node:crypto'
import { markOf } from '../../shared/homework/mark.ts'
import { homeworkTotals } from '../../shared/homework/totals.ts'
import { type HomeworkResult, MOST_DEVICES } from '../../shared/homework/result.ts'
import { goesAt, isWindow, LATE_MS, momentOf, takesResults } from '../../shared/homework/window.ts'
import { planText } from '../../shared/lessons/plan-link.ts'
import type { KeptHomework } from '../../shared/match/kept-lesson.ts'
import type { CreatedHomework, CreateHomework, HomeworkDesk, HomeworkInfo } from '../../shared/protocol/homework.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { House } from '../house.ts'
import type { StoredHomework } from '../persistence/homework-shelf.ts'
import { drawSecret, hashSecret, isAnySecret } from '../rooms/tokens.ts'

type Desk = Pick<House, 'store' | 'now' | 'keepDays'>

/** 96 bits, 16 signs: a link that can be drawn as a small QR code, and that nobody guesses. */
const ID_BYTES = 12

export async function giveHomework({ store, now }: Desk, asked: CreateHomework): Promise<CreatedHomework | RejectWord> {
  if (!isWindow(asked, now())) return 'homework-dates'
  const [id, secret] = [randomBytes(ID_BYTES).toString('base64url'), drawSecret()]
  await store.homework.put({ id, secretHash: hashSecret(secret), ...asked })
  return { id, secret }
}

export function homeworkInfo({ now }: Desk, { plan, opens, ends }: StoredHomework): HomeworkInfo {
  return { plan: planText(plan), opens, ends, now: now(), taken: ends + LATE_MS }
}

export async function homeworkDesk(desk: Desk, homework: StoredHomework): Promise<HomeworkDesk> {
  const results = await desk.store.homework.results(homework.id)
  return {
    ...homeworkInfo(desk, homework),
    classCode: homework.classCode,
    goes: goesAt(homework, desk.keepDays),
    devices: results.map(({ mark, at, stops }) => ({ mark, at, stops })),
  }
}

/** null: it is kept. */
export async function takeResult(
  { store, now }: Desk,
  homework: StoredHomework,
  { device, run, stops }: HomeworkResult,
): Promise<RejectWord | null> {
  const at = now()
  if (stops.length > homework.plan.length) return 'malformed'
  if (!takesResults(homework, at)) return momentOf(homework, at) === 'early' ? 'homework-early' : 'homework-over'
  // What the device has drawn would let whoever reads the disk speak for it.
  const own = { device: hashSecret(device), mark: markOf(device) }
  const put = await store.homework.putResult(homework.id, { ...own, run, at, stops }, MOST_DEVICES)
  return put === 'kept' ? null : put === 'full' ? 'homework-full' : 'unknown-homework'
}

/** What stands beside the lessons of a class. */
export async function homeworkOfClass({ store }: Desk, classCode: string): Promise<KeptHomework[]> {
  const totals: KeptHomework[] = []
  for (const { id, plan, opens } of await store.homework.ofClass(classCode)) {
    const results = await store.homework.results(id)
    totals.push(
      homeworkTotals(
        plan,
        { opens },
        results.map(({ stops }) => stops),
      ),
    )
  }
  return totals.filter(({ stops }) => stops.length > 0)
}

/** Forgets what these keys open. `left`: how many have others. The store's `cleanUp` takes it off the disk. */
export async function forgetClassHomework(
  { store }: Desk,
  classCode: string,
  keys: readonly string[],
): Promise<{ readonly homework: readonly string[]; readonly left: number }> {
  const all = await store.homework.ofClass(classCode)
  const ours = all.filter(({ secretHash }) => isAnySecret(keys, secretHash))
  for (const { id } of ours) await store.homework.forget(id)
  return { homework: ours.map(({ id }) => id), left: all.length - ours.length }
}

/** Those that ended before this time (ms). Their number. */
export async function forgetEnded({ store }: Desk, before: number): Promise<number> {
  const ids = await store.homework.endedBefore(before)
  for (const id of ids) await store.homework.forget(id)
  return ids.length
}
