/** Where somebody stands among the cards to label, and the sentences that are being written there. */
import type { TokenId } from '../../../../shared/packs/pack.ts'
import { isNumber, isNumbers, isText } from '../../../../client/store/draft.ts'

export interface TeachDraft {
  /** The card, counted from 0; null: the first that is open. */
  readonly at: number | null
  /** By task id. A doubtful sentence is here while it is being mended. */
  readonly words: Readonly<Record<string, readonly TokenId[]>>
  /** The card that was labelled last, by task id. */
  readonly last: string | null
}

export const noTeachDraft: TeachDraft = { at: null, words: {}, last: null }

/** Whether something from outside, such as a kept draft, has this shape. */
export function isTeachDraft(value: unknown): value is TeachDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'at' in value &&
    (value.at === null || isNumber(value.at)) &&
    'words' in value &&
    typeof value.words === 'object' &&
    value.words !== null &&
    Object.values(value.words).every(isNumbers) &&
    'last' in value &&
    (value.last === null || isText(value.last))
  )
}
