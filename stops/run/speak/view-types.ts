/** What may be seen of what the model writes. */
import type { TokenId } from '../../../shared/packs/pack.ts'

/** A beginning, and how the model went on: untrained and trained; null while it is being written. */
export interface SpeechLine {
  readonly prompt: readonly TokenId[]
  readonly before: readonly TokenId[] | null
  readonly after: readonly TokenId[] | null
  /** Whether the town could say the trained model's sentence; null: not written yet, or nobody knows. */
  readonly townSays: boolean | null
}

export interface SpeakView {
  readonly lines: readonly (SpeechLine & { readonly votes: number | null })[]
  readonly mine: number | null
  /** Host and projector. */
  readonly voted: number | null
  readonly shown: boolean
  /** Lines, the one with most votes first. */
  readonly favourites: readonly number[]
}
