/** Me beside the model, before and after its training, over the cards on which I had a bet. All means are in bits. */
import type { RunView } from '../../view-types.ts'
import { mean } from '../../../../shared/measures/mean.ts'

export interface BesideFigures {
  readonly cards: number
  readonly mine: number
  readonly before: number
  readonly after: number
  /** Cards on which I was less surprised than the model. */
  readonly wonBefore: number
  readonly wonAfter: number
}

/** null: I had no bet. */
export function besideFigures(cards: NonNullable<RunView['exam']>['cards']): BesideFigures | null {
  const played = cards.flatMap(({ mine, beforeBits, afterBits }) =>
    mine === null ? [] : [{ mine, beforeBits, afterBits }],
  )
  if (played.length === 0) return null
  return {
    cards: played.length,
    mine: mean(played.map(({ mine }) => mine)),
    before: mean(played.map(({ beforeBits }) => beforeBits)),
    after: mean(played.map(({ afterBits }) => afterBits)),
    wonBefore: played.filter(({ mine, beforeBits }) => mine < beforeBits).length,
    wonAfter: played.filter(({ mine, afterBits }) => mine < afterBits).length,
  }
}

/** Who was less surprised: at the start, and now. What differs by less than is shown is level. */
export function besideVerdict({ mine, before, after }: BesideFigures) {
  if (Math.abs(mine - after) < 0.005) return 'exam.level' as const
  return `exam.${mine < before ? 'me' : 'model'}-${mine < after ? 'me' : 'model'}` as const
}
