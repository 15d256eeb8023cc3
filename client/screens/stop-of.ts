/** Where a match is on the track of its stop: a round of bets, with its chips and reveals, is one. */
import { playOf } from '../../stops/plays.ts'
import type { StopView } from '../../shared/match/stop.ts'

export function stopOf(seen: StopView): string {
  const play = playOf(seen)
  if (play.stop !== 'run' || play.bet === null) return play.phase
  return play.bet.isAgain ? 'again' : 'bet'
}
