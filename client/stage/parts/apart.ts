/** Keeping things apart that belong at the same place: side by side in lanes, or moved along as little as possible. */

/**
 * A lane for each of `places`, counted from 0, so that no two in one lane are closer than `apart`: always the first that
 * is free. Of more than `most` lanes the first are used again: then things do cover each other.
 */
export function lanesOf(places: readonly number[], apart: number, most = Infinity): number[] {
  const taken: number[][] = []
  return places.map((place, i) => {
    const free = taken.findIndex((lane) => lane.every((other) => Math.abs(other - place) >= apart))
    const lane = free >= 0 ? free : taken.length < most ? taken.length : i % most
    ;(taken[lane] ??= []).push(place)
    return lane
  })
}

/**
 * `wanted` in rising order, moved so that neighbours are `gap` apart and all lie between `from` and `to` while there is
 * room, with the smallest sum of squares of their moves.
 */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  // Without the gaps they must only not fall: those that would are pooled at their mean.
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((place, i) => {
    let pool = { sum: place - i * gap, count: 1 }
    for (let last = pools.at(-1); last !== undefined && last.sum / last.count > pool.sum / pool.count;) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count }
      pools.pop()
      last = pools.at(-1)
    }
    pools.push(pool)
  })
  const most = Math.max(from, to - (wanted.length - 1) * gap)
  const held = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(most, Math.max(from, sum / count))),
  )
  return held.map((place, i) => place + i * gap)
}
