/** What a player's Flashcard is worth, in bits: forecasts, and the dose that was chosen. Who says nothing earns nothing. */
import { mean } from '../../shared/measures/mean.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import { forecastOf, worthOf } from './bits-off.ts'
import { ROUNDS } from './content.ts'
import type { FlashcardState } from './types.ts'

/** P(answer) after each finished round. */
export function measuredRounds({ presses }: Pick<FlashcardState, 'presses'>): number[] {
  let at = 0
  const ends = ROUNDS.map((count) => (at += count))
  return ends.flatMap((end) => {
    const press = presses[end - 1]
    return press === undefined ? [] : [press.trace.after.truth]
  })
}

/** Forecasts: blind guessing less the bits off, a round; and the worth of the dose that this seat chose. */
export function scoreOf(state: FlashcardState, seat: string, pack: Pack): number {
  const rounds = measuredRounds(state).map((measured, round) => {
    const p = state.guesses[round]?.[seat]
    return p === undefined ? 0 : Math.max(0, summitBits(pack) - forecastOf(p, measured).off)
  })
  const dose = state.phase === 'fixed' ? state.doses[state.votes[seat] ?? -1] : undefined
  return (rounds.length === 0 ? 0 : mean(rounds)) + (dose === undefined ? 0 : worthOf(dose))
}
