/** The draft as the match itself works on it: it knows where the train may stop. A stop is handed one that does not. */
import { Draft } from './draft.ts'
import type { StopState } from './play.ts'
import { stopOf, type Rulebook, type Stop, type Stops } from './stop.ts'
import type { Match } from './types.ts'

export class MatchDraft extends Draft {
  readonly stops: Stops

  constructor(match: Match, { pack, stops }: Rulebook, at: number) {
    super(match, pack, at)
    this.stops = stops
  }

  /** The rules of a state. */
  stopOf(state: StopState): Stop {
    return stopOf(this.stops, state)
  }
}
