/** Whoever the host puts out has tried nothing in the search that is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { Side, WarmState } from './types.ts'

export function forget(_draft: Draft, state: WarmState, { id }: Seat): WarmState {
  const { phase, hunts, round } = state
  const open: readonly Side[] = phase === 'told' ? [] : phase === 'cold' ? ['cold'] : ['cold', 'warm']
  return {
    ...state,
    hunts: hunts.map((hunt, at) =>
      at !== round
        ? hunt
        : open.reduce(
            (left, side) => ({ ...left, [side]: { ...left[side], tries: without(left[side].tries, id) } }),
            hunt,
          ),
    ),
  }
}
