/** It speaks: beginnings, what was written after them, and whose is the favourite. */
import type { Choices } from '../../../shared/moves/choose.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'

export interface SpeakState {
  readonly beginnings: readonly (readonly TokenId[])[]
  /** What was written after each, without it: by the untrained model, and by the trained one; null until the lab has. */
  readonly before: readonly (readonly TokenId[] | null)[]
  readonly after: readonly (readonly TokenId[] | null)[]
  readonly votes: Choices
  /** The vote is over. */
  readonly shown: boolean
}

export interface SpeakPart {
  readonly speak: SpeakState
}
