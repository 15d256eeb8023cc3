/** What Garage has to tell once the match is over: which width was best for the coal, and how it moved with ten times as much. */
import { mean } from '../../shared/measures/mean.ts'
import { WIDTHS } from './content.ts'
import { frontOf } from './score.ts'
import type { GarageState } from './types.ts'

export interface GarageStory {
  /** Widths of the cars that were bet on, those too close to call together. */
  readonly widths: readonly number[]
  /** With ten times the coal; empty: that was not measured. */
  readonly later: readonly number[]
  /** Of the best car of all, and of the widest from the factory: bits. */
  readonly best: number
  readonly widest: number
}

export function storyOf(state: GarageState): GarageStory | null {
  const { cars, race, later } = state
  if (race === null) return null
  const widths = (runs: typeof race) => frontOf(cars, runs).map((at) => WIDTHS[at] ?? 0)
  const all = race.map(({ bits }) => mean(bits))
  return {
    widths: widths(race),
    later: later === null ? [] : widths(later),
    best: Math.min(...all),
    widest: all[WIDTHS.length - 1] ?? 0,
  }
}

/** Of the first time that the train stopped here and cars ran. */
export function garageStory(states: readonly GarageState[]): GarageStory | null {
  return states.map(storyOf).find((story) => story !== null) ?? null
}
