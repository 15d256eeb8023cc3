/** Departure check: its times, its chips and its twelve items. Their texts live in the locale, by the id of the misconception. */
import type { Form } from '../../shared/lessons/plan.ts'
import { misconceptions, type Misconception } from '../../shared/lessons/misconceptions.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { TextLimits } from '../../shared/moves/explain.ts'

/**
 * Seconds at the designed pace; `open`: added to the items for the question in one's own words. Whoever is done begins the
 * drawing at once.
 */
export const SECONDS = { ask: 160, open: 80, draw: 60, close: 40 } as const

export function askSeconds(form: Form): number {
  return form === 'full' ? SECONDS.ask + SECONDS.open : SECONDS.ask
}

export const OPTIONS = 4
/** Ten chips over four answers; the house adds one to each, so that nobody loses more than log2 3.5 bits. */
export const TABLE: ChipTable = { outcomes: OPTIONS, chips: 10, house: 4 }

/** So many chips on one wrong answer are an error that somebody is sure of. */
export const SURE = 6

export const TEXT: TextLimits = { longest: 280 }

export interface Item {
  readonly id: Misconception
  /** Index of the right answer: each place has it three times. */
  readonly right: number
}

const RIGHT: Readonly<Record<Misconception, number>> = {
  'pre-installed': 1,
  'adjust-if-wrong': 3,
  labels: 0,
  'right-or-wrong': 2,
  database: 2,
  'learned-by-heart': 1,
  'truth-filter': 3,
  'more-is-better': 0,
  'big-steps': 1,
  forgetting: 2,
  confident: 0,
  'learns-while-chatting': 3,
}

export const ITEMS: readonly Item[] = misconceptions.map((id) => ({ id, right: RIGHT[id] }))
/** Each sitting asks one half. */
export const EACH = ITEMS.length / 2

/** The first six, or the other six. */
export type Half = 0 | 1

export function itemsOf(half: Half): readonly number[] {
  return Array.from({ length: EACH }, (_, at) => half * EACH + at)
}
