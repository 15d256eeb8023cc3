/** What a simulated player taps at Who moves together. */
import { sum } from '../../shared/measures/mean.ts'
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type Laid } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { MovesTap } from './taps.ts'
import type { MovesView, PairShown } from './view-types.ts'

const stop = 'who-moves'

type Seen = Pick<MovesView, 'phase' | 'pairs' | 'bet' | 'say' | 'isRematch'>

export function movesRobot(view: Seen, player: Player): MovesTap | null {
  const { phase, pairs, say } = view
  if (phase === 'bet' && pairs.length > 0) return tapOf(stop, 'pair', laid(view, player))
  if (phase === 'say' && say !== null) return tapOf(stop, 'say', vote.robot(say.vote, player))
  return null
}

/** Who has skill asks what may stand in the same place, and in the rematch what may not; others lay anywhere. */
function laid({ pairs, bet: shown, isRematch }: Seen, player: Player): Laid | null {
  const { mind, random } = player
  const any = bet.robot(shown, player)
  if (any === null || random.unit() >= mind.skill) return any
  const chosen = pairs.map((pair) => isAlike(pair, player) !== isRematch)
  const count = sum(chosen.map(Number))
  // A chip stays in the hand: it may be wrong.
  return count === 0 ? any : chosen.map((isChosen) => (isChosen ? Math.floor((shown.chips - 1) / count) : 0))
}

/** The same word comes to mind first behind both: of pairs alike in 96 of 100, of pairs that stand together in 12 (town pack). */
function isAlike({ words: [one, other] }: PairShown, { world }: Player): boolean {
  return world.following([one])[0] === world.following([other])[0]
}
