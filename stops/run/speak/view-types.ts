/** What may be seen of what the model writes. */
import type { TeamId } from '../../../shared/match/types.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'

/** A beginning, and how the model went on: untrained and trained; null while it is being written. */
export interface SpeechLine {
  readonly prompt: readonly TokenId[]
  readonly before: readonly TokenId[] | null
  readonly after: readonly TokenId[] | null
  /** Whether the town could say the trained model's sentence; null: not written yet, or nobody knows. */
  readonly townSays: boolean | null
}

/** A sentence that a team brought, and how it surprised the model before and after the training, bits a word. */
export interface BroughtSentence {
  readonly team: TeamId
  readonly tokens: readonly TokenId[]
  readonly beforeBits: number
  readonly afterBits: number
}

export interface Brought {
  /** Of each team's, the one that the model learned best: what the world says, or may say where nobody knows. */
  readonly learned: readonly BroughtSentence[]
  /** Of what the world never says, the one that the model learned best all the same. */
  readonly misled: BroughtSentence | null
}

export interface SpeakView {
  readonly lines: readonly (SpeechLine & { readonly votes: number | null })[]
  readonly mine: number | null
  /** Host and projector. */
  readonly voted: number | null
  readonly shown: boolean
  /** Host and projector; null: nothing was brought, or it is not measured. */
  readonly brought: Brought | null
  /** Lines, the one with most votes first. */
  readonly favourites: readonly number[]
}
