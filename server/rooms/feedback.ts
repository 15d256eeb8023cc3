/** Feedback of a class's earlier lessons, as far as these keys open it: nobody else's thumbs come into a training, and nobody else sees them. */
import { broughtFrom, counted } from '../../shared/match/feedback.ts'
import type { FeedbackInfo } from '../../shared/protocol/http.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { House } from '../house.ts'
import type { StoredFeedback } from '../persistence/store.ts'
import type { LiveMatch } from './live-match.ts'
import { isAnySecret } from './tokens.ts'

/** `code`: of the room that asks, which is no earlier lesson. */
export interface Asking {
  readonly code: string
  readonly classCode: string
  readonly keys: readonly string[]
}

export async function lookAtFeedback(house: House, asking: Asking, { pack }: LiveMatch): Promise<FeedbackInfo> {
  const { ours, left } = await earlier(house, asking)
  const { released, earlier: thumbs } = broughtFrom(
    ours.map(({ feedback }) => feedback),
    pack,
  )
  return { lessons: ours.length, released: released.length, ...counted(thumbs), left }
}

/** `isOn`: let it in, or take it out. null: done. */
export async function useFeedback(
  house: House,
  asking: Asking,
  live: LiveMatch,
  isOn: boolean,
): Promise<RejectWord | null> {
  if (!isOn) return await live.take({ type: 'feedback', brought: null })
  const { ours } = await earlier(house, asking)
  const brought = broughtFrom(
    ours.map(({ feedback }) => feedback),
    live.pack,
  )
  return await live.take({ type: 'feedback', brought })
}

/** What earlier lessons have left, for good. Rejects with `NotStored`. */
export async function deleteFeedback(house: House, asking: Asking): Promise<void> {
  for (const { code } of (await earlier(house, asking)).ours) await house.store.forgetFeedback(code)
}

/** `left`: lessons that were held with other keys. */
async function earlier(house: House, { code, classCode, keys }: Asking) {
  const all = (await house.store.feedback(classCode)).filter((one) => one.code !== code && isAny(one))
  const ours = all.filter(({ secretHash }) => isAnySecret(keys, secretHash))
  return { ours, left: all.length - ours.length }
}

function isAny({ feedback: { released, thumbs } }: StoredFeedback): boolean {
  return released.length + thumbs.length > 0
}
