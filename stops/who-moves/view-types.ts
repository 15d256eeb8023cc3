/** What is seen of Who moves together. */
import type { Placed } from '../../shared/match/places.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { MovesStory } from './outcome.ts'
import type { MovesState, Pair } from './types.ts'

export interface PairShown {
  readonly words: Pair['words']
  /** How near the two are at the step that is shown; null before anything is measured. */
  readonly cosine: number | null
  /** In the rematch: how near they were at the end of the first training. */
  readonly before: number | null
  /** Chips on it count; null until that is told. */
  readonly wanted: boolean | null
  /** How the text has the two; null until that is told. */
  readonly kind: Pair['kind'] | null
}

/** Words of one rack on the map. */
export interface KindShown {
  readonly rack: string
  readonly x: readonly number[]
  readonly y: readonly number[]
}

export interface MapShown {
  readonly kinds: readonly KindShown[]
  /** The words of the pairs, each once. */
  readonly words: readonly { readonly word: TokenId; readonly x: number; readonly y: number }[]
  /** From the lowest to the highest place of all steps, across and up. */
  readonly across: readonly [number, number]
  readonly up: readonly [number, number]
  /** Share of words whose nearest is of their own rack: at this step, and by chance. */
  readonly kin: number
  readonly chance: number
  /** Of what the words differ by, so much lies in the map. */
  readonly shown: number
}

export interface MovesView extends MeasuringView<MovesState> {
  /** The host cannot go on yet without losing the training. */
  readonly waits: Waits | null
  readonly isRematch: boolean
  /** None where the text has none. */
  readonly pairs: readonly PairShown[]
  /** That a model of this world reads. */
  readonly sentences: number
  readonly bet: BetShown
  /** Of how many steps the model has taken how many; null before the first is looked at. */
  readonly step: number | null
  readonly steps: number
  readonly isTrained: boolean
  /** The room's screens alone draw it. */
  readonly map: MapShown | null
  /** Frames of the map that are still to come. */
  readonly ahead: number
  readonly say: LastShown | null
  /** A seat's own bits: of what was told last, and of all its chips. */
  readonly won: { readonly now: number | null; readonly all: number } | null
  readonly best: readonly Placed[]
  /** null until the answer. */
  readonly score: MovesStory | null
}
