/**
 * Checks what this app's own server answers, field by field. A library of schemas would be the heaviest thing that a
 * phone loads before it can join; a page needs six shapes of plain objects.
 */

/** Whether a value has the shape of `T`. */
export type Shape<T> = (value: unknown) => value is T

/** For whoever looks at it later. */
export const isAnything: Shape<unknown> = (_value): _value is unknown => true
export const isText: Shape<string> = (value) => typeof value === 'string'
export const isNumber: Shape<number> = (value) => typeof value === 'number'
export const isBoolean: Shape<boolean> = (value) => typeof value === 'boolean'

export function nullOr<T>(is: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || is(value)
}

export function undefinedOr<T>(is: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value)
}

export function listOf<T>(is: Shape<T>): Shape<readonly T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(is)
}

/** One of a closed list of words. */
export function oneOf<T extends string>(...words: readonly T[]): Shape<T> {
  return (value): value is T => words.some((word) => word === value)
}

/** One of two shapes. */
export function either<A, B>(is: Shape<A>, isOther: Shape<B>): Shape<A | B> {
  return (value): value is A | B => is(value) || isOther(value)
}

/** An object whose every entry has this shape. */
export function recordOf<T>(is: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value): value is Record<string, T> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(is)
}

/** An object with at least these fields: one for each of `T`, as its type demands. */
export function objectOf<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const checks = Object.entries<Shape<unknown>>(fields)
  return (value): value is T =>
    typeof value === 'object' && value !== null && checks.every(([name, is]) => is(Reflect.get(value, name)))
}

/** The value, now with its type; throws when it has another shape. */
export function parsed<T>(is: Shape<T>, value: unknown): T {
  if (is(value)) return value
  throw new TypeError('the server answered in an unknown shape')
}
