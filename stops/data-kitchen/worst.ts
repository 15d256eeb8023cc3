/**
 * Which kinds of dirt cost most, as far as can be told. Every kind is measured with the same few brains, so that how far two
 * means may be apart by chance is known from all of them together (a two-way layout without interaction; Fisher's least
 * significant difference, 95 %): three brains of one pair alone say next to nothing.
 */
import { studentT95 } from '../../shared/measures/interval.ts'
import { mean, sum } from '../../shared/measures/mean.ts'

/** Named are no more than this share of all kinds: of more it says nothing that they are worst. */
const MOST = 1 / 2

/** `bits`: [kind][brain]. So far two means must be apart to be told from each other; both need two at least. */
export function leastApart(bits: readonly (readonly number[])[]): number {
  const brains = bits[0]?.length ?? 0
  const degrees = (bits.length - 1) * (brains - 1)
  const ofKind = bits.map(mean)
  const ofBrain = Array.from({ length: brains }, (_, at) => mean(bits.map((kind) => kind[at] ?? 0)))
  const all = mean(ofKind)
  const left = bits.flatMap((kind, i) =>
    kind.map((one, at) => (one - (ofKind[i] ?? 0) - (ofBrain[at] ?? 0) + all) ** 2),
  )
  return studentT95(degrees) * Math.sqrt((2 * sum(left)) / degrees / brains)
}

/** Places of the fewest kinds that stand apart, above all others, dearest first. Empty: none do. */
export function worstOf(bits: readonly (readonly number[])[]): readonly number[] {
  const apart = leastApart(bits)
  const order = bits.map((kind, at) => ({ at, mean: mean(kind) })).toSorted((a, b) => b.mean - a.mean)
  const gaps = order.slice(0, Math.floor(MOST * bits.length)).map((one, i) => one.mean - (order[i + 1]?.mean ?? 0))
  const last = gaps.findIndex((gap) => gap > apart)
  return order.slice(0, last + 1).map(({ at }) => at)
}
