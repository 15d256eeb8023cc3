/** Where somebody stands among the cards to label, what is being written there, and the label that is chosen and not sent. */
import type { TokenId } from '../../../../shared/packs/pack.ts'
import type { Label } from '../../teach/state.ts'
import { isNumber, isNumbers, isText } from '../../../../client/store/draft.ts'

export interface TeachDraft {
  /** The card, counted from 0; null: the first that is open. */
  readonly at: number | null
  /** By task id. A doubtful sentence is here while it is being mended. */
  readonly words: Readonly<Record<string, readonly TokenId[]>>
  /** By task id. */
  readonly chosen: Readonly<Record<string, Label>>
  /** The card that was labelled last, by task id. */
  readonly last: string | null
}

export const noTeachDraft: TeachDraft = { at: null, words: {}, chosen: {}, last: null }

/** Whether something from outside, such as a kept draft, has this shape. */
export function isTeachDraft(value: unknown): value is TeachDraft {
  return (
    isRecord(value) &&
    (value['at'] === null || isNumber(value['at'])) &&
    isRecord(value['words']) &&
    Object.values(value['words']).every(isNumbers) &&
    isRecord(value['chosen']) &&
    Object.values(value['chosen']).every(isLabel) &&
    (value['last'] === null || isText(value['last']))
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isLabel(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { kind } = value
  return kind === 'keep' || kind === 'bin' || (kind === 'words' && isNumbers(value['tokens']))
}
