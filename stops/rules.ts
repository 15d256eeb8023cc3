/** The activities, in the order in which a host meets them. Nothing else in the game names one. */
import type { Activity } from '../shared/match/stop.ts'
import { flashcard } from './flashcard/rules.ts'
import { pileOfMath } from './pile-of-math/rules.ts'
import { run } from './run/rules.ts'
import type { ActivityId, ActivityState } from './types.ts'

const byId: Readonly<Record<ActivityId, Activity<ActivityState>>> = {
  'pile-of-math': pileOfMath,
  flashcard,
  run,
}

export const activities: readonly Activity<ActivityState>[] = Object.values(byId)

/** The rules of a state. A state is only ever handed to the rules that made it. */
export function activityOf(state: ActivityState): Activity<ActivityState> {
  return byId[state.activity]
}
