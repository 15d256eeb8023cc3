/** What Fog Hill has to tell once the match is over: how low engines came in two directions, and the model in all. */
import type { FogState, Land } from './types.ts'
import { endsOf } from './walk.ts'

export interface FogStory {
  /** Altitudes, bits: the best engine of all lands (null: none moved), the lowest point of the first map, and the real training's end. */
  readonly best: number | null
  readonly floor: number
  readonly real: number
  readonly directions: number
}

/** The lowest point that was measured. null: none was. */
export function floorOf({ heights }: Pick<Land, 'heights'>): number | null {
  return heights === null || heights.length === 0 ? null : Math.min(...heights)
}

export function storyOf(lands: readonly Land[]): FogStory | null {
  const [first] = lands
  const floor = first === undefined ? null : floorOf(first)
  const real = first?.real?.at(-1)?.bits
  if (first === undefined || floor === null || real === undefined) return null
  const ends = lands.flatMap((land) => Object.values(endsOf(land)))
  return { best: ends.length === 0 ? null : Math.min(...ends), floor, real, directions: first.directions }
}

/** Of the first time that the train stopped here. */
export function fogStory(states: readonly FogState[]): FogStory | null {
  return storyOf(states[0]?.lands ?? [])
}
