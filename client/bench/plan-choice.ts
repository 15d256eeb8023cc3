/** What a visitor may choose to measure. */
import { contestantIds } from '../../shared/bench/contestants.ts'
import type { BenchPlan } from '../../shared/bench/run-bench.ts'

export const planChoices = ['micro', 'classroom', 'g', 'widths', 'all'] as const
export type PlanChoice = (typeof planChoices)[number]

/** `quick` leaves out what takes a quarter of a minute to start. */
export function planOf(choice: PlanChoice): BenchPlan {
  const nothing = { shapes: [], widths: false, forks: false, only: contestantIds, quick: true } as const
  switch (choice) {
    case 'micro':
    case 'classroom':
    case 'g':
      return { ...nothing, shapes: [choice] }
    case 'widths':
      return { ...nothing, widths: true }
    case 'all':
      return { ...nothing, shapes: ['micro', 'classroom', 'g'], widths: true, forks: true, quick: false }
  }
  return choice satisfies never
}

export function isPlanChoice(value: unknown): value is PlanChoice {
  return planChoices.some((choice) => choice === value)
}
