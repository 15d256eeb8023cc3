/**
 * What is different between two values of plain JSON, and how the later one is made of the earlier. Objects are compared key
 * by key. Lists are whole values, but for one that has grown at its end, and rows that are as many as before: of those only
 * what is new is told. What is `undefined` is not there, as in JSON.
 */

/** Keys and places from the root to a value. */
export type Path = readonly (string | number)[]

/** There stands another value now; without one: there is none any more. */
export type Change = readonly [path: Path, value: unknown] | readonly [path: Path]

/** At once for whatever is the same object: two views share most of what they are made of. */
export function changesIn(before: unknown, after: unknown): Change[] {
  const changes: Change[] = []
  gather(before, after, [], changes)
  return changes
}

/** `before` stays as it is; what has not changed is shared with it. */
export function withChanges<T extends object>(before: T, changes: readonly Change[]): T {
  const own = new Set<object>()
  const ownCopy = <V extends object>(value: V): V => {
    if (own.has(value)) return value
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as V
    own.add(copy)
    return copy
  }
  const root = ownCopy(before)
  for (const [path, ...value] of changes) {
    let at: object = root
    for (const key of path.slice(0, -1)) {
      const next = ownCopy(Reflect.get(at, key) as object)
      Reflect.set(at, key, next)
      at = next
    }
    const last = path.at(-1) ?? ''
    if (value.length === 0) Reflect.deleteProperty(at, last)
    else Reflect.set(at, last, value[0])
  }
  return root
}

function gather(before: unknown, after: unknown, path: Path, changes: Change[]): void {
  if (Object.is(before, after)) return
  if (Array.isArray(before) && Array.isArray(after)) gatherList(before, after, path, changes)
  else if (isRecord(before) && isRecord(after)) gatherRecord(before, after, path, changes)
  else changes.push(after === undefined ? [path] : [path, after])
}

function gatherRecord(before: Fields, after: Fields, path: Path, changes: Change[]): void {
  for (const key of Object.keys(after))
    if (before[key] !== after[key]) gather(before[key], after[key], [...path, key], changes)
  for (const key of Object.keys(before))
    if (before[key] !== undefined && !Object.hasOwn(after, key)) changes.push([[...path, key]])
}

function gatherList(before: readonly unknown[], after: readonly unknown[], path: Path, changes: Change[]): void {
  const found: Change[] = []
  const areRows = after.length === before.length && after.every(isObject)
  for (const [i, old] of before.entries()) {
    if (old !== after[i]) gather(old, after[i], [...path, i], found)
    if (found.length === 0 || areRows) continue
    changes.push([path, after])
    return
  }
  changes.push(...found)
  for (let i = before.length; i < after.length; i++) changes.push([[...path, i], after[i]])
}

type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isRecord(value: unknown): value is Fields {
  return isObject(value) && !Array.isArray(value)
}
