/** What is seen of Warm or cold. */
import type { Placed } from '../../shared/match/places.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { WarmState } from './types.ts'

export interface TryShown {
  readonly word: TokenId
  readonly cosine: number
  /** 1 is the secret itself. */
  readonly place: number
}

/** The search of a whole class; whose the tries are is not told. */
export interface SearchShown {
  /** Cosine of each player's nearest try, the nearest last. */
  readonly best: readonly number[]
  readonly found: number
  readonly tries: number
}

export interface WarmView extends MeasuringView<WarmState> {
  readonly waits: Waits | null
  readonly isRematch: boolean
  /** There is something to search by. */
  readonly isMeasured: boolean
  /** Words of the world. */
  readonly words: number
  /** Words with which everybody begins; none before it is measured, and at the end. */
  readonly given: readonly TryShown[]
  /** A seat's own search in this phase, and at the end its last one. */
  readonly mine: { readonly tries: readonly TryShown[]; readonly left: number; readonly isFound: boolean } | null
  /** In the untrained model, and in the trained one; null before it, and on phones. */
  readonly cold: SearchShown | null
  readonly warm: SearchShown | null
  /** null until it is told. */
  readonly secret: TokenId | null
  /** Words nearest to it in the trained model, without itself; none until it is told. */
  readonly nearest: readonly TryShown[]
  readonly won: { readonly now: number | null; readonly all: number } | null
  readonly best: readonly Placed[]
}
