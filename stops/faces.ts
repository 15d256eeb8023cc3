/** Which element plays a stop, and where its code is: loaded when the stop begins. */
import type { StopId, StopView } from './types.ts'
import type { TeamView } from '../shared/match/view-types.ts'
import type { Rack } from '../shared/packs/pack.ts'
import { lazyPart } from '../client/parts/lazy-part.ts'
import type { Pending } from '../client/store/pending.ts'

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

export const panels: Readonly<Record<StopId, { readonly tag: string; readonly load: () => Promise<unknown> }>> = {
  'pile-of-math': { tag: 'pile-of-math-panel', load: () => lazyPart(() => import('./pile-of-math/face/panel.ts')) },
  flashcard: { tag: 'flashcard-panel', load: () => lazyPart(() => import('./flashcard/face/panel.ts')) },
  run: { tag: 'run-panel', load: () => lazyPart(() => import('./run/face/panel.ts')) },
}
