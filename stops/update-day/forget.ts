/** Whoever the host puts out has said nothing, and laid and chosen nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { nobodys } from '../../shared/moves/write.ts'
import { isMeasured } from './lab.ts'
import type { UpdateState } from './types.ts'

export function forget(_draft: Draft, state: UpdateState, { id }: Seat): UpdateState {
  const now = { ...state, said: nobodys(state.said, id) }
  switch (state.phase) {
    case 'chat':
    case 'bet':
      return { ...now, changed: without(state.changed, id) }
    case 'same':
      return isMeasured(state) ? now : { ...now, changed: without(state.changed, id) }
    case 'plan':
      return { ...now, plans: without(state.plans, id), moved: without(state.moved, id) }
    case 'updated':
      return isMeasured(state) ? now : { ...now, moved: without(state.moved, id) }
  }
}
