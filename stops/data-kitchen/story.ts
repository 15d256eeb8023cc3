/** What the kitchen has to tell once the match is over: how far the class came, and what the machine did alone. */
import { mean } from '../../shared/measures/mean.ts'
import { teamArm } from './arms.ts'
import { savedOf, verdictOf } from './results.ts'
import type { KitchenState } from './types.ts'

export interface KitchenStory {
  /** Of what perfect cleaning saved, the mean of all teams. */
  readonly share: number
  /** Key-word bits that the machine saved which bins whatever surprises it; null: not measured. */
  readonly auto: number | null
}

/** Of the last kitchen. null: no team's brains were trained. */
export function kitchenStory(states: readonly KitchenState[]): KitchenStory | null {
  const last = states.at(-1)
  const perfect = last === undefined ? null : savedOf(last, 'perfect')
  if (last === undefined || perfect === null || verdictOf(perfect) !== 'better') return null
  const shares = last.teams
    .flatMap((team) => savedOf(last, teamArm(team)) ?? [])
    .map((saved) => saved.mean / perfect.mean)
  return shares.length === 0 ? null : { share: mean(shares), auto: savedOf(last, 'auto')?.mean ?? null }
}
