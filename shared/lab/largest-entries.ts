/**
 * Which few of the many thousand entries of a gradient are worth an arrow: the largest, but at least
 * one from each layer, because a picture without a layer would say that nothing happened there.
 */
import { entryAt } from '../measures/entries.ts'
import { parameterTable, type ModelConfig, type Parameter } from '../model/config.ts'

export interface Place {
  readonly parameter: Parameter
  /** Index into the flat array. */
  readonly place: number
}

/** The `count` entries of largest size, largest first; one a layer comes in even if `count` is smaller. */
export function largestEntries(config: ModelConfig, gradient: Float32Array, count: number): Place[] {
  const table = parameterTable(config)
  const layers = Array.from({ length: config.layers + 2 }, (_, layer) => {
    const own = table.filter((parameter) => parameter.layer === layer)
    return largest(gradient, own, Math.max(count, 1))
  })
  const sizeOf = ({ place }: Place) => Math.abs(entryAt(gradient, place))
  const bySize = (a: Place, b: Place) => sizeOf(b) - sizeOf(a)
  const first = layers.flatMap(([best]) => best ?? [])
  const others = layers.flatMap(([, ...rest]) => rest).sort(bySize)
  return [...first, ...others.slice(0, Math.max(count - first.length, 0))].sort(bySize)
}

/** The largest entries inside some parameters, kept in a short sorted list while walking over all. */
function largest(gradient: Float32Array, parameters: readonly Parameter[], count: number): Place[] {
  const kept: (Place & { readonly size: number })[] = []
  /** What an entry must be larger than. */
  let least = -1
  for (const parameter of parameters) {
    for (let place = parameter.offset; place < parameter.offset + parameter.size; place++) {
      const size = Math.abs(gradient[place] ?? 0)
      if (size <= least) continue
      const at = kept.findIndex((other) => other.size < size)
      kept.splice(at < 0 ? kept.length : at, 0, { parameter, place, size })
      if (kept.length > count) kept.pop()
      least = kept[count - 1]?.size ?? -1
    }
  }
  return kept
}
