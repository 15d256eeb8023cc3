/** What Mirror room has to tell once the match is over: the gap in the text, in the model, and what the repairs left of it. */
import { BIASED } from './arms.ts'
import { REPAIRED_AT } from './content.ts'
import { endOf, modelOf, toldGap } from './score.ts'
import { isFrom, type MirrorState } from './types.ts'

export interface MirrorStory {
  /** Gaps: in the text, and in the model that has read it. */
  readonly text: number
  readonly before: number
  /** Of the repair that came nearest to none: the gap on the test, and in the other sentences. */
  readonly after: number
  readonly other: number
}

/** null: nothing is told yet, or nobody has repaired anything. */
export function scoreOf(state: MirrorState): MirrorStory | null {
  const before = endOf(state, BIASED)
  if (before === null || !isFrom(state, 'found')) return null
  const models = Object.entries(state.fixes).flatMap(([team, fix]) =>
    fix === null ? [] : (modelOf(state, team) ?? []),
  )
  const nearest = models.toSorted((a, b) => Math.abs(a.gap) - Math.abs(b.gap))[0]
  if (nearest === undefined) return null
  return {
    text: toldGap(2 * REPAIRED_AT - 1),
    before: toldGap(before.gap),
    after: toldGap(nearest.gap),
    other: toldGap(nearest.other),
  }
}

/** Of the last time that the train stopped here. null: nothing was measured. */
export function mirrorStory(states: readonly MirrorState[]): MirrorStory | null {
  return states.flatMap((state) => scoreOf(state) ?? []).at(-1) ?? null
}
