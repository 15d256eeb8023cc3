/** What Lift has to tell once the match is over: where its sentences settled, and how often the entrance only said its word again. */
import { settledOn } from './score.ts'
import type { LiftState, Ride } from './types.ts'

export interface LiftStory {
  /** The floor on which each sentence settled. */
  readonly floors: readonly number[]
  /** In so many the first guess at the entrance was the very word that it stood on. */
  readonly repeated: number
}

export function scoreOf(rides: readonly Ride[]): LiftStory {
  return { floors: rides.map(settledOn), repeated: rides.filter(isRepeated).length }
}

export function isRepeated({ floors, words }: Ride): boolean {
  return floors[0]?.[0]?.word === words.at(-1)
}

/** null: no sentence was ridden. */
export function liftStory(states: readonly LiftState[]): LiftStory | null {
  const rides = states.flatMap((state) => state.rides)
  return rides.length === 0 ? null : scoreOf(rides)
}
