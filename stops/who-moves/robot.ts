/** What a simulated player taps at Who moves together. */
import { tapOf } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { MovesTap } from './taps.ts'
import type { MovesView } from './view-types.ts'

const stop = 'who-moves'

/** It knows no words, so that its chips lie anywhere; it answers what it is asked. */
export function movesRobot({ phase, pairs, bet: shown, say }: MovesView, player: Player): MovesTap | null {
  if (phase === 'bet' && pairs.length > 0) return tapOf(stop, 'pair', bet.robot(shown, player))
  if (phase === 'say' && say !== null) return tapOf(stop, 'say', vote.robot(say.vote, player))
  return null
}
