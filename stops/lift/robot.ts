/** What a simulated player taps at Lift. */
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type Laid } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { LiftTap } from './taps.ts'
import type { LiftView } from './view-types.ts'

const stop = 'lift'

/** A first guess that is surer than this has often found its word. */
const SURE = 0.25

export function liftRobot(view: LiftView, player: Player): LiftTap | null {
  if (view.phase === 'bet' && view.ride !== null) return tapOf(stop, 'floor', chipsOf(view, player))
  if (view.phase === 'say' && view.say !== null) return tapOf(stop, 'say', vote.robot(view.say.vote, player))
  return null
}

/** Who has understood looks how sure the first floor is; others lay chips anywhere. */
function chipsOf({ bet: shown, ride }: LiftView, player: Player): Laid | null {
  const { mind, random } = player
  const laid = bet.robot(shown, player)
  if (laid === null || random.unit() >= mind.skill) return laid
  const { chips, outcomes } = shown
  const most = Math.ceil(chips * (0.4 + mind.boldness / 3))
  const isSure = (ride?.floors[1]?.[0]?.p ?? 0) > SURE
  const first = isSure ? 0 : 1 + random.below(outcomes - 1)
  return laid.map((_, at) => (at === first ? most : at === (first + 1) % outcomes ? chips - most : 0))
}
