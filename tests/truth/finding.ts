/** An experiment of the lessons, and what it found. */
import type { World } from './world.ts'

export interface Finding {
  readonly what: string
  /** One value a seed. */
  readonly values: readonly number[]
  /** Where the mean must lie; null: for the record only. */
  readonly range: readonly [number, number] | null
}

export interface Experiment {
  /** As in the table of ideas: X1, X2 ... */
  readonly id: string
  readonly claim: string
  /** Part of the short run that every change must pass. */
  readonly fast: boolean
  readonly run: (world: World, seeds: readonly number[]) => Promise<Finding[]>
}

/** Measures the same things for every seed; `ranges` has one entry for each name. A seed may lack a value (a crashed run has no exam). */
export async function eachSeed(
  seeds: readonly number[],
  ranges: Readonly<Record<string, readonly [number, number] | null>>,
  measure: (seed: number) => Promise<Readonly<Record<string, number>>>,
): Promise<Finding[]> {
  const rows: Readonly<Record<string, number>>[] = []
  for (const seed of seeds) rows.push(await measure(seed))
  return Object.entries(ranges).map(([what, range]) => ({
    what,
    range,
    values: rows.map((row) => row[what]).filter((value) => value !== undefined),
  }))
}

/** Measures once a seed what several experiments look at. */
export function onceASeed<T>(measure: (world: World, seed: number) => Promise<T>): typeof measure {
  const measured = new Map<number, Promise<T>>()
  return (world, seed) => {
    const known = measured.get(seed) ?? measure(world, seed)
    measured.set(seed, known)
    return known
  }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Sample standard deviation; 0 for one value. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0
}

/** Does it hold? A mean that is no number never does. */
export function holds({ values, range }: Finding): boolean {
  const middle = mean(values)
  return range === null || (middle >= range[0] && middle <= range[1])
}
