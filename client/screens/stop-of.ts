/** Where a match is on the track of its stop: a round of bets, with its chips and reveals, is one. */
import type { StopView } from '../../stops/types.ts'

export function stopOf(play: StopView): string {
  if (play.stop !== 'run' || play.bet === null) return play.phase
  return play.bet.isAgain ? 'again' : 'bet'
}
