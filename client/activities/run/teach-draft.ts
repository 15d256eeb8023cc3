/** Where somebody stands among the cards to label, and the sentence that is being written there. */
import type { TokenId } from '../../../shared/packs/pack.ts'
import { isNumber, isNumbers } from '../../store/draft.ts'

export interface TeachDraft {
  /** The card, counted from 0. */
  readonly at: number
  readonly words: readonly TokenId[]
  /** A doubtful sentence is being mended, with its own words to begin with. */
  readonly repairing: boolean
}

/** Whether something from outside, such as a kept draft, has this shape. */
export function isTeachDraft(value: unknown): value is TeachDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'at' in value &&
    isNumber(value.at) &&
    'words' in value &&
    isNumbers(value.words) &&
    'repairing' in value &&
    typeof value.repairing === 'boolean'
  )
}
