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
