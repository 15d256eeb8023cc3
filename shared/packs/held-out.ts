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
  const held = new Set<string>()
  for (const template of grammar) {
    const left = new Set(random.shuffle(combinations(template)))
    const all = masses([...left])
    const kept = new Map<string, number>()
    let mass = 0
    const load = ({ holds, p }: Combination) =>
      Math.max(...holds.map((one) => ((kept.get(one) ?? 0) + p) / all.get(one)!))
    for (;;) {
      const next = [...left].reduce((best, one) => {
        if (always.has(one.name) !== always.has(best.name)) return always.has(one.name) ? one : best
        return load(one) < load(best) ? one : best
      })
      if (mass + next.p / 2 > share) break
      left.delete(next)
      held.add(next.name)
      mass += next.p
      for (const one of next.holds) kept.set(one, (kept.get(one) ?? 0) + next.p)
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
