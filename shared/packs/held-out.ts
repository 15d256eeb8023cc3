/**
 * Which sentences make up the exam: those with a combination of slots that training never shows.
 *
 * Of each template, combinations worth about the same share of its probability are set aside, spread over
 * everything that its slots can hold: no animal and no person is kept from training more than another. So the exam
 * asks the same kinds of things as the training pool, equally often, but always in a new mix.
 */
import type { Random } from '../measures/random.ts'
import type { Filled, Grammar, Slot, Template } from './grammar.ts'

/** Names the combination of a sentence: its template, and what the template's `combine` slots hold. */
export function combinationOf(template: Template, filled: Filled): string {
  return [template.name, ...template.combine.map((slot) => filled[slot])].join('/')
}

interface Combination {
  readonly name: string
  /** What its slots hold, each told apart by its slot: `animal=cat`. */
  readonly holds: readonly string[]
  /** Probability within its template. */
  readonly p: number
}

/**
 * Combinations to set aside: of every template, those in `always`, and then others until they hold `share` of its
 * probability, each time the one whose slots have been kept back the least. Ties are for `random` to break.
 */
export function heldOutCombinations(
  grammar: Grammar,
  share: number,
  always: ReadonlySet<string>,
  random: Random,
): Set<string> {
  return new Set(grammar.flatMap((template) => setAside(random.shuffle(combinations(template)), share, always)))
}

/** Names of one template's combinations, in the order in which they are set aside. */
function setAside(pile: readonly Combination[], share: number, always: ReadonlySet<string>): string[] {
  const all = masses(pile)
  const kept = new Map<string, number>()
  const load = ({ holds, p }: Combination) =>
    Math.max(...holds.map((one) => ((kept.get(one) ?? 0) + p) / all.get(one)!))
  // Only those that share a slot's phrase with what is set aside come to weigh more.
  const sharing = Map.groupBy(
    pile.flatMap(({ holds }, at) => holds.map((one) => ({ one, at }))),
    ({ one }) => one,
  )
  const loads = pile.map(load)
  const isAlways = pile.map(({ name }) => always.has(name))
  const isBetter = (at: number, best: number) =>
    isAlways[at] === isAlways[best] ? loads[at]! < loads[best]! : isAlways[at]!
  const left = new Set(pile.keys())
  const held: string[] = []
  let mass = 0
  while (left.size > 0) {
    let at = -1
    for (const one of left) if (at < 0 || isBetter(one, at)) at = one
    const { name, holds, p } = pile[at]!
    if (mass + p / 2 > share) break
    left.delete(at)
    held.push(name)
    mass += p
    for (const one of holds) {
      kept.set(one, (kept.get(one) ?? 0) + p)
      for (const other of sharing.get(one) ?? []) loads[other.at] = load(pile[other.at]!)
    }
  }
  return held
}

/** Probability of everything that the slots hold. */
function masses(combinations: readonly Combination[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { holds, p } of combinations) for (const one of holds) sums.set(one, (sums.get(one) ?? 0) + p)
  return sums
}

/** Every combination of a template; their probabilities sum to 1. */
function combinations(template: Template): Combination[] {
  const found = new Map<string, Combination>()
  const slots = template.parts.filter((part): part is Slot => typeof part !== 'string')
  fill(0, {}, 1)
  return [...found.values()]

  function fill(at: number, filled: Filled, p: number) {
    const part = slots[at]
    if (part === undefined) {
      const name = combinationOf(template, filled)
      const holds = template.combine.map((slot) => `${slot}=${filled[slot]}`)
      found.set(name, { name, holds, p: (found.get(name)?.p ?? 0) + p })
      return
    }
    for (const { phrase, p: share } of part.choices(filled)) fill(at + 1, { ...filled, [part.slot]: phrase }, p * share)
  }
}
