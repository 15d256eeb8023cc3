/** What a player's Flashcard is worth, in bits: forecasts, and the dose that was chosen. Who says nothing earns nothing. */
import { mean, sum } from '../../shared/measures/mean.ts'
import { guessWorth } from '../../shared/measures/guess-worth.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import { forecastOf, worthOf } from './bits-off.ts'
import { ROUNDS } from './content.ts'
import type { FlashcardState } from './types.ts'

/** P(answer) after each finished round. */
export function measuredRounds({ seen }: Pick<FlashcardState, 'seen'>): number[] {
  return ROUNDS.flatMap((_, round) => seen[sum(ROUNDS.slice(0, round + 1))]?.truth ?? [])
}

/** The round that comes or is being pressed. */
export function roundOf(state: Pick<FlashcardState, 'seen'>): number {
  return measuredRounds(state).length
}

/** Forecasts: blind guessing less the bits off, a round; and the worth of the dose that this seat chose. */
export function scoreOf({ phase, guesses, votes, doses, ...state }: FlashcardState, seat: string, pack: Pack): number {
  const rounds = measuredRounds(state).map((measured, round) => {
    const p = guesses[round]?.[seat]
    return guessWorth(p === undefined ? null : forecastOf(p, measured).off, summitBits(pack))
  })
  const dose = phase === 'fixed' ? doses?.[votes[seat] ?? -1] : undefined
  return (rounds.length === 0 ? 0 : mean(rounds)) + (dose === undefined ? 0 : worthOf(dose))
}
