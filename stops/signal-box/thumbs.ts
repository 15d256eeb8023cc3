/**
 * Thumbs that players have given to an earlier model of the class, as pairs for the training: a thumb up and a thumb down are a pair
 * of the two sentences. Each thumb is in one pair at most, so that a sentence counts by how many liked it, and whoever disagrees is
 * heard too.
 */
import { counted, type ThumbsCounted } from '../../shared/match/feedback.ts'
import type { Pair } from '../../shared/lab/jobs/prefer.ts'
import type { Match, Thumbed } from '../../shared/match/types.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import { THUMB_PAIRS } from './content.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 61_007

/** Of the newest thumbs. Fewer where one kind of thumb is rare: without any of it there is nothing to prefer. */
export function thumbPairs({ feedback, seed }: Pick<Match, 'feedback' | 'seed'>): Pair[] {
  return pairsOf(feedback?.earlier ?? [], seed)
}

export function pairsOf(thumbs: readonly Thumbed[], seed: number): Pair[] {
  const random = sealedFrom(seed, APART)
  const voices = (of: 'up' | 'down') =>
    random.shuffle(thumbs.flatMap((one) => Array.from({ length: one[of] }, () => one.tokens)).slice(0, THUMB_PAIRS))
  const [ups, downs] = [voices('up'), voices('down')]
  return ups.flatMap((better, at) => {
    const worse = downs[at]
    return worse === undefined || worse.join() === better.join() ? [] : [{ better: [...better], worse: [...worse] }]
  })
}

/** What is told of them. `pairs`: that were trained on. */
export interface ThumbsTold extends ThumbsCounted {
  readonly pairs: number
}

/** null: none came. */
export function thumbsTold(match: Pick<Match, 'feedback' | 'seed'>): ThumbsTold | null {
  const earlier = match.feedback?.earlier ?? []
  return earlier.length === 0 ? null : { ...counted(earlier), pairs: thumbPairs(match).length }
}
