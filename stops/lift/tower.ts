/** What the lab does for Lift: the tower is built, many sentences ride up, and those that are played are picked. */
import type { Draft } from '../../shared/match/draft.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { measure, measures, troubledBy, type Answer } from '../../shared/moves/measure.ts'
import { betSeconds, CLEAR_SHARE, FLOORS, GUESSES, roundsOf, towerOf } from './content.ts'
import { leadOf, settledOn } from './score.ts'
import type { LiftState, Ride, Words } from './types.ts'

const { ask, done, failed } = measures<LiftState>()({
  tower: measure('depot', askRides, picked),
  /** `at`: the candidate. */
  ride: measure('inspect', ridden, picked),
})
export { done, failed }

/** Trained once on a machine and kept there, as depot models are. */
export function askTower(draft: Draft, state: LiftState): LiftState {
  if (state.candidates.length === 0) return troubledBy(state, 'sentences')
  return ask(draft, state, 'tower', { ...depotRecipe(towerOf(draft.match.settings.brain)), to: state.tower })
}

function askRides(draft: Draft, state: LiftState): LiftState {
  return state.candidates.reduce<LiftState>(
    (asked, words, at) => ask(draft, asked, 'ride', { from: state.tower, context: [...words] }, at),
    state,
  )
}

function ridden(draft: Draft, state: LiftState, { view }: Answer<'inspect'>, at: number): LiftState {
  const words = state.candidates[at]
  if (words === undefined || view.lens.length !== FLOORS + 1) return picked(draft, state)
  return picked(draft, { ...state, ridden: state.ridden.with(at, rideOf(words, view.lens)) })
}

export function rideOf(words: Words, lens: Ride['floors']): Ride {
  return { words, floors: lens.map((guesses) => guesses.slice(0, GUESSES)) }
}

/** Once the last of them is back. */
function picked(draft: Draft, state: LiftState): LiftState {
  if (Object.keys(state.waiting).length > 0 || state.rides.length > 0) return state
  const all = state.ridden.filter((ride) => ride !== null)
  const rides = chosen(all, roundsOf(state), draft.match.seed)
  if (state.phase === 'bet') draft.ringIn(betSeconds(state.round))
  return { ...state, rides }
}

/**
 * For each round dice say whether the sentence settles on the first floor or higher, then comes the first such sentence: both are
 * as likely, and who has seen one knows nothing of the next. Too few clear ones: then those that come nearest.
 */
export function chosen(all: readonly Ride[], count: number, seed: number): Ride[] {
  const random = randomFrom(seed)
  const isClear = (ride: Ride) => leadOf(ride) >= CLEAR_SHARE && settledOn(ride) > 0
  const clear = Map.groupBy(all.filter(isClear), (ride) => settledOn(ride) === 1)
  const rides: Ride[] = []
  while (rides.length < count) {
    const piles = [...clear.values()].filter((pile) => pile.length > 0)
    const ride = piles[random.below(Math.max(1, piles.length))]?.shift()
    if (ride === undefined) break
    rides.push(ride)
  }
  const others = all.filter((ride) => !isClear(ride) && settledOn(ride) > 0)
  return [...rides, ...others.toSorted((a, b) => leadOf(b) - leadOf(a))].slice(0, count)
}
