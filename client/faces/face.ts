/**
 * The face of a stop: all that the client shows of it. What is small and needed at once stands in it; everything else comes
 * when somebody looks at it: a phone fetches the panel, a desk the desk's words, a wall its column and the pictures.
 */
import type { TemplateResult } from 'lit'
import type { StopId, StopView } from '../../shared/match/stop.ts'
import type { TeamView } from '../../shared/match/view-types.ts'
import type { Rack } from '../../shared/packs/pack.ts'
import type { Pending } from '../store/pending.ts'
import type { StopPictures } from '../stage/stop-pictures.ts'

export interface Face {
  readonly id: StopId
  /** Defines the element `<id>-panel`, which is given `PanelProperties`. */
  readonly panel: () => Promise<unknown>
  readonly wall: () => Promise<StopWall>
  readonly pictures: () => Promise<StopPictures>
}

/** What every panel is given. It answers with bubbling `intent` events. */
export interface PanelProperties {
  readonly view: StopView
  readonly words: readonly string[]
  readonly racks: readonly Rack[]
  readonly teams: readonly TeamView[]
  /** My team; null where nobody is on one. */
  readonly team: string | null
  readonly solo: boolean
  /** Taps on their way: a panel shows them at once. */
  readonly pending: Pending
}

/**
 * What the whole room may see, in plain Lit: for the wall, and for the host's own screen. A stop is only ever handed views
 * that its own rules made.
 */
export interface StopWall {
  /** Beside a stage it leaves out what the stage draws with its figures. */
  show(play: StopView, words: readonly string[], teams: readonly TeamView[], besideStage: boolean): TemplateResult
}

export function panelTag(id: StopId): string {
  return `${id}-panel`
}
