/** What a simulated player taps at Garage. */
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type Laid } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { LEVERS } from './content.ts'
import type { GarageTap } from './taps.ts'
import type { BuildShown, GarageView, PlanShown } from './view-types.ts'

const stop = 'garage'

/** With fewer steps than this a brain has hardly begun: what who has seen trainings knows. */
const FEWEST_STEPS = 150
/** It is content after so many levers of its own. */
const PULLS = 3

export function garageRobot(view: GarageView, player: Player): GarageTap | null {
  const { phase, build, again, say } = view
  if (phase === 'bet') return tapOf(stop, 'bet', chips(view, view.bet, player))
  if (phase === 'build' && build !== null) return builds(build, player)
  if (phase === 'again' && again !== null) return tapOf(stop, 'again', chips(view, again, player))
  if (phase === 'say' && say !== null) return tapOf(stop, 'say', vote.robot(say.vote, player))
  return null
}

/** Who has understood lays on the widest car that still takes enough steps, and on its neighbours; others anywhere. */
function chips({ factory }: GarageView, shown: GarageView['bet'], player: Player): Laid | null {
  const { mind, random } = player
  const laid = bet.robot(shown, player)
  if (laid === null || random.unit() >= mind.skill) return laid
  const at = Math.max(0, factory.findLastIndex(isTrained))
  const most = Math.ceil(shown.chips * (0.4 + mind.boldness / 3))
  return laid.map((_, i) => (i === at ? most : i === Math.max(0, at - 1) ? shown.chips - most : 0))
}

function isTrained({ steps }: Pick<PlanShown, 'steps'>): boolean {
  return steps >= FEWEST_STEPS
}

/** It pulls some levers, likes a test drive of what came of them, and is content. */
function builds(build: BuildShown, { mind, random }: Player): GarageTap | null {
  const { levers, ready, car, mine, mayDrive, isDriving } = build
  if (ready) return null
  const open = levers.flatMap(({ mine: set }, lever) => (set === null ? [lever] : []))
  const [first] = open
  if (first !== undefined && levers.length - open.length < PULLS) {
    const { options, at } = levers[first] ?? { options: [], at: 0 }
    return {
      stop,
      ask: 'lever',
      tap: {
        lever: first,
        option: random.unit() < mind.skill ? wise(first, options, at, car) : random.below(options.length),
      },
    }
  }
  if (mayDrive && !mine && !isDriving && random.unit() < 0.5) return { stop, ask: 'drive' }
  return { stop, ask: 'ready' }
}

/** Narrower and shallower while the car takes few steps; two heads; all the sentences that there are. */
function wise(lever: number, options: readonly number[], at: number, car: PlanShown): number {
  const name = LEVERS[lever]
  if (name === 'width') return isTrained(car) ? at : Math.min(1 + (car.steps % 2), options.length - 1)
  if (name === 'layers') return 0
  return name === 'heads' ? Math.min(1, options.length - 1) : options.length - 1
}
