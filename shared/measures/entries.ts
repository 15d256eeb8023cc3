/**
 * What is known to be there. Where it is not, the program has a fault: both throw a RangeError, instead of going on with
 * nothing. What may be missing is asked for by `[]`, and the compiler wants to know what then.
 */

/** The entry at this place of a list or of numbers. */
export function entryAt<T>(list: ArrayLike<T>, place: number): T {
  const entry = list[place]
  if (entry === undefined) throw new RangeError(`nothing at ${place} of ${list.length}`)
  return entry
}

/** The entry of this name in a table; a name that nobody gave is none. */
export function named<T>(table: Readonly<Record<string, T>>, name: string | undefined): T {
  const entry = name === undefined ? undefined : table[name]
  if (entry === undefined) throw new RangeError(`nothing is called ${name}`)
  return entry
}

/** The names of a table that has these and no others, in its order. */
export function namesIn<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  // A record may have more names than its type says; whoever asks this says that it has not.
  return Object.keys(table) as K[]
}
