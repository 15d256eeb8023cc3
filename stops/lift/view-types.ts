/** What is seen of Lift. */
import type { WordShare } from '../../shared/lab/shapes.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { StopView } from '../../shared/match/play.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { LiftPhase, Words } from './types.ts'
import type { LiftStory } from './story.ts'

export interface LiftView extends StopView {
  readonly stop: 'lift'
  readonly phase: LiftPhase
  /** The host cannot go on yet without losing an answer. */
  readonly waits: Waits | null
  /** From 1. */
  readonly round: number
  readonly rounds: number
  /** The one more that the rematch brings. */
  readonly isRematch: boolean
  /** null while the lab is at work; and after the last. */
  readonly ride: {
    readonly words: Words
    /** [floor][guess]: before the bet is over, the entrance and the first floor alone. */
    readonly floors: readonly (readonly WordShare[])[]
    /** From this floor on it says what it says at the top; null until that is told. */
    readonly settled: number | null
  } | null
  readonly bet: BetShown
  readonly say: LastShown | null
  /** A seat's own bits: of what was told last, the answer at the end; and of all its chips. */
  readonly won: { readonly now: number | null; readonly all: number } | null
  /** Who was best at that, where the whole room looks. */
  readonly best: readonly Placed[]
  /** Of all its rides; null until the answer. */
  readonly score: LiftStory | null
  readonly troubled: boolean
}
