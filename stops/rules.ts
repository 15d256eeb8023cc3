/** The stops, in the order in which a host meets them. Nothing else in the game names one. */
import type { Stop } from '../shared/match/stop.ts'
import { flashcard } from './flashcard/rules.ts'
import { pileOfMath } from './pile-of-math/rules.ts'
import { run } from './run/rules.ts'
import type { StopId, StopState } from './types.ts'

const byId: Readonly<Record<StopId, Stop<StopState>>> = {
  'pile-of-math': pileOfMath,
  flashcard,
  run,
}

export const stops: readonly Stop<StopState>[] = Object.values(byId)

/** The rules of a state. A state is only ever handed to the rules that made it. */
export function stopOf(state: StopState): Stop<StopState> {
  return byId[state.stop]
}
