/** What runs at a stop, by the stop's own view: for tests that follow one stop. */
import type { BlankView } from '../../stops/blank-duel/view-types.ts'
import type { StopView } from '../../shared/match/play.ts'
import type { DepartureView } from '../../stops/departure/view-types.ts'
import type { KitchenView } from '../../stops/data-kitchen/types.ts'
import type { FlashcardView } from '../../stops/flashcard/types.ts'
import type { GarageView } from '../../stops/garage/view-types.ts'
import type { LiftView } from '../../stops/lift/view-types.ts'
import type { FogView } from '../../stops/fog-hill/view-types.ts'
import type { OracleView } from '../../stops/oracle/view-types.ts'
import type { ParrotView } from '../../stops/parrot/view-types.ts'
import type { PileView } from '../../stops/pile-of-math/types.ts'
import type { RunView } from '../../stops/run/view-types.ts'
import type { ReceiptView } from '../../stops/receipt/view-types.ts'
import type { BoardView } from '../../stops/release-board/view-types.ts'
import type { SignalView } from '../../stops/signal-box/view-types.ts'
import type { JudgeView } from '../../stops/judge-duel/view-types.ts'
import type { MirrorView } from '../../stops/mirror/view-types.ts'
import type { SpecialistView } from '../../stops/specialist/view-types.ts'
import type { SplitView } from '../../stops/split-duel/view-types.ts'
import type { SpotlightView } from '../../stops/spotlight/view-types.ts'
import type { CapsuleView } from '../../stops/time-capsule/view-types.ts'
import type { UpdateView } from '../../stops/update-day/view-types.ts'
import type { BanksView } from '../../stops/two-banks/view-types.ts'
import type { WarmView } from '../../stops/warm-cold/view-types.ts'
import type { BookView } from '../../stops/which-book/view-types.ts'
import type { MovesView } from '../../stops/who-moves/view-types.ts'

export type Play =
  | PileView
  | FlashcardView
  | RunView
  | SplitView
  | ParrotView
  | KitchenView
  | SpotlightView
  | LiftView
  | BanksView
  | MovesView
  | WarmView
  | BlankView
  | FogView
  | GarageView
  | OracleView
  | BookView
  | SpecialistView
  | DepartureView
  | ReceiptView
  | UpdateView
  | CapsuleView
  | SignalView
  | MirrorView
  | JudgeView
  | BoardView

/** A view made by the rules of one of these stops: the id says whose it is. */
export function playOf(view: StopView): Play
export function playOf(view: StopView | null | undefined): Play | null
export function playOf(view: StopView | null | undefined): Play | null {
  return (view ?? null) as Play | null
}
