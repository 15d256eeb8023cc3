/** A match and its views, with what runs in it typed by the stops that there are: tests look into all of them. */
import type { Rulebook } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience, View } from '../../shared/match/view-types.ts'
import { view as viewOf } from '../../shared/match/view.ts'
import type { DepartureState } from '../../stops/departure/types.ts'
import type { FlashcardState } from '../../stops/flashcard/types.ts'
import type { LiftState } from '../../stops/lift/types.ts'
import type { GarageState } from '../../stops/garage/types.ts'
import type { FogState } from '../../stops/fog-hill/types.ts'
import type { BoardState } from '../../stops/release-board/types.ts'
import type { JudgeState } from '../../stops/judge-duel/types.ts'
import type { MirrorState } from '../../stops/mirror/types.ts'
import type { OracleState } from '../../stops/oracle/types.ts'
import type { ParrotState } from '../../stops/parrot/types.ts'
import type { PileState } from '../../stops/pile-of-math/types.ts'
import { playOf, type Play } from './plays.ts'
import type { BookState } from '../../stops/which-book/types.ts'
import type { RunState } from '../../stops/run/types.ts'
import type { CapsuleState } from '../../stops/time-capsule/types.ts'
import type { UpdateState } from '../../stops/update-day/types.ts'
import type { ReceiptState } from '../../stops/receipt/types.ts'
import type { SignalState } from '../../stops/signal-box/types.ts'
import type { SpecialistState } from '../../stops/specialist/types.ts'
import type { SplitState } from '../../stops/split-duel/types.ts'
import type { BanksState } from '../../stops/two-banks/types.ts'
import type { BlankState } from '../../stops/blank-duel/types.ts'
import type { WarmState } from '../../stops/warm-cold/types.ts'
import type { MovesState } from '../../stops/who-moves/types.ts'
import type { SpotlightState } from '../../stops/spotlight/types.ts'

export type AnyState =
  | PileState
  | FlashcardState
  | RunState
  | SplitState
  | ParrotState
  | SpotlightState
  | LiftState
  | BanksState
  | MovesState
  | WarmState
  | BlankState
  | FogState
  | GarageState
  | OracleState
  | BookState
  | SpecialistState
  | DepartureState
  | ReceiptState
  | UpdateState
  | CapsuleState
  | SignalState
  | MirrorState
  | JudgeState
  | BoardState

export function view(
  match: Match,
  audience: Audience,
  rules: Rulebook,
): Omit<View, 'play'> & { readonly play: Play | null } {
  const seen = viewOf(match, audience, rules)
  return { ...seen, play: playOf(seen.play) }
}

export function stateOf({ play }: Pick<Match, 'play'>): AnyState | null {
  return play as AnyState | null
}

export function finishedOf({ finished }: Pick<Match, 'finished'>): readonly AnyState[] {
  return finished as readonly AnyState[]
}
