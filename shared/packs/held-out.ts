/**
 * Which sentences make up the exam: those with a combination of slots that training never shows.
 *
 * Of each template, combinations worth about the same share of its probability are set aside. So the exam asks
 * the same kinds of things as the training pool, equally often, but always in a new mix.
 */
import type { Random } from '../measures/random.ts'
import type { Filled, Grammar, Slot, Template } from './grammar.ts'

/** Names the combination of a sentence: its template, and what the template's `combine` slots hold. */
export function combinationOf(template: Template, filled: Filled): string {
  return [template.name, ...template.combine.map((slot) => filled[slot])].join('/')
}

/**
 * Combinations to set aside: of every template, shuffled by `random`, until they hold `share` of its probability.
 * Those in `always` come first.
 */
export function heldOutCombinations(
  grammar: Grammar,
  share: number,
  always: ReadonlySet<string>,
  random: Random,
): Set<string> {
  const held = new Set<string>()
  for (const template of grammar) {
    const all = random.shuffle([...combinations(template)])
    const ordered = [...all.filter(([name]) => always.has(name)), ...all.filter(([name]) => !always.has(name))]
    let mass = 0
    for (const [name, p] of ordered) {
      if (mass + p / 2 > share) break
      held.add(name)
      mass += p
    }
  }
  return held
}

/** Every combination of a template with its probability; these sum to 1. */
function combinations(template: Template): Map<string, number> {
  const shares = new Map<string, number>()
  const slots = template.parts.filter((part): part is Slot => typeof part !== 'string')
  fill(0, {}, 1)
  return shares

  function fill(at: number, filled: Filled, p: number) {
    if (at === slots.length) {
      const name = combinationOf(template, filled)
      shares.set(name, (shares.get(name) ?? 0) + p)
      return
    }
    const { slot, choices } = slots[at]
    for (const choice of choices(filled)) fill(at + 1, { ...filled, [slot]: choice.phrase }, p * choice.p)
  }
}
