/** The tests' own reading of a source: what the view says at that place, worked out without the stage's code. */

/** The number or numbers at `source`; throws when the view has none there. */
export function readSource(view: object, source: string): number | number[] {
  const [left, operator, right] = source.split(/ (-|\/\/?|%) /)
  if (left !== undefined && operator !== undefined && right !== undefined) {
    const a = one(view, left)
    const b = one(view, right)
    return apply(a, operator, b)
  }
  const call = /^(track|steps)\(([^)]+)\)(?:\.(\d+))?$/.exec(source)
  if (call !== null) {
    const losses = many(view, `${call[2]}.*.bits`)
    const steps = many(view, `${call[2]}.*.step`).filter((_, i) => Number.isFinite(losses[i]))
    const values = call[1] === 'steps' ? steps : smoothed(losses.filter(Number.isFinite))
    return call[3] === undefined ? values : (values[Number(call[3])] ?? Number.NaN)
  }
  const found = walk(view, source.split('.'))
  return Array.isArray(found) ? found.map((value) => numeric(value, source)) : numeric(found, source)
}

function apply(a: number, operator: string, b: number): number {
  if (operator === '-') return a - b
  if (operator === '%') return a % b
  return operator === '//' ? Math.floor(a / b) : a / b
}

function one(view: object, path: string): number {
  return numeric(walk(view, path.split('.')), path)
}

function many(view: object, path: string): number[] {
  const found = walk(view, path.split('.'))
  if (!Array.isArray(found)) throw new Error(`no list at ${path}`)
  return found.map((value) => Number(value))
}

function walk(at: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path
  if (key === undefined) return at
  if (key === '*') return Array.isArray(at) ? at.map((each) => walk(each, rest)) : undefined
  if (typeof at !== 'object' || at === null) return undefined
  return walk(Reflect.get(at, key), rest)
}

function numeric(value: unknown, path: string): number {
  if (typeof value !== 'number') throw new Error(`the view has no number at ${path}`)
  return value
}

/** Interquartile mean of each loss and the up to fifteen before it. */
function smoothed(losses: readonly number[]): number[] {
  return losses.map((_, i) => {
    const last = losses.slice(Math.max(0, i - 15), i + 1).toSorted((a, b) => a - b)
    const quarter = Math.floor(last.length / 4)
    let sum = 0
    for (let k = quarter; k < last.length - quarter; k++) sum += last[k] ?? Number.NaN
    return sum / (last.length - 2 * quarter)
  })
}
