/**
 * The few words of the language that this app speaks and Safari 15.4 does not know yet (nor Chrome below 110 or 117, Firefox
 * below 115 or 119). Comes before anything else in a page and in its workers; does nothing where they are known. Which ones
 * are needed is found in the built files (tests/client/old-browsers).
 */

/** Gives the owner a member that it lacks; one that is there stays. */
export function teach(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true })
}

teach(Array.prototype, 'toSorted', function <T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
  return [...this].sort(compare)
})

teach(Array.prototype, 'toReversed', function <T>(this: readonly T[]): T[] {
  return [...this].reverse()
})

teach(Array.prototype, 'toSpliced', function <T>(this: readonly T[], ...change: [number, number, ...T[]]): T[] {
  const copy = [...this]
  copy.splice(...change)
  return copy
})

teach(Array.prototype, 'with', function <T>(this: readonly T[], at: number, entry: T): T[] {
  // Nobody here counts from the end.
  if (!(at >= 0 && at < this.length)) throw new RangeError(`no place ${at} in ${this.length}`)
  const copy = [...this]
  copy[at] = entry
  return copy
})

teach(Map, 'groupBy', <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
})

teach(Object, 'groupBy', <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): object =>
  // No prototype: a group may be called `constructor`.
  Object.setPrototypeOf(Object.fromEntries(Map.groupBy(items, keyOf)), null),
)
