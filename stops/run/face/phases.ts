import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { RunView } from '../view-types.ts'

/** As a host counts them: a round of bets, with its chips and reveals, is one. */
export const phases = [
  'brief',
  'read',
  'bet',
  'teach',
  'forecast',
  'train',
  'exam',
  'again',
  'speak',
  'explain',
] as const

export function phaseOf({ phase, bet }: RunView): string {
  if (bet === null) return phase
  return bet.isAgain ? 'again' : 'bet'
}

/** The rematch is the second round of bets. */
export const skips = ({ rematch }: PlannedStop): readonly string[] => (rematch ? [] : ['again'])
