/**
 * How much a value from outside weighs: about the bytes of its JSON. A heavy one costs no more to find out than a light
 * one, because the counting stops at the limit: whatever looks closer, such as a schema, comes after.
 */

const NUMBER = 8
const WORD = 4
const CONTAINER = 4

/** The weight, or more than `most` for anything above it. Infinity: something in it has no place in JSON. */
export function weigh(value: unknown, most: number): number {
  const open: unknown[] = [value]
  let sum = 0
  while (open.length > 0) {
    const next = open.pop()
    sum += ownWeight(next)
    const children = Array.isArray(next) ? next : typeof next === 'object' && next !== null ? Object.values(next) : []
    // What waits to be weighed weighs something, however little.
    const least = sum + WORD * (open.length + children.length)
    if (least > most) return least
    open.push(...children)
  }
  return sum
}

function ownWeight(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2
  if (typeof value === 'number') return NUMBER
  if (value === null || value === undefined || typeof value === 'boolean') return WORD
  return typeof value === 'object' ? containerWeight(value) : Infinity
}

function containerWeight(value: object): number {
  if (Array.isArray(value)) return CONTAINER
  const kind: unknown = Object.getPrototypeOf(value)
  if (kind !== Object.prototype && kind !== null) return Infinity
  return Object.keys(value).reduce((sum, key) => sum + key.length + 4, CONTAINER)
}
