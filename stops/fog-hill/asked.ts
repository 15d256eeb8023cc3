/** What Fog Hill asked: the bet on the ghosts, where engines ended and sketches hit, and what was said at the end. */
import {
  answersOf,
  asked,
  count,
  figuresOf,
  measured,
  voted,
  worth,
  type Asked,
  type Said,
} from '../../shared/match/asked.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { GHOSTS, LAST, REASONS } from './content.ts'
import { liftedLands } from './outcome.ts'
import { betWorth, lowerGhost, sketchWorth } from './score.ts'
import { floorOf } from './story.ts'
import type { FogState } from './types.ts'
import { endsOf } from './walk.ts'

export function fogAsked(state: FogState, _pack: Pack, isOver: boolean): Asked[] {
  const [first] = state.lands
  const scores = betWorth(state)
  const truth = first === undefined || scores.length === 0 ? null : lowerGhost(first)
  const bets = asked('bet', answersOf(state.bets, betSaid, worth(scores)), {
    truth: truth === null ? null : ghostSaid(truth),
  })
  const lands = liftedLands(state).flatMap((land, at) => {
    const about = { number: at + 1 }
    return [
      asked('walk', figuresOf(endsOf(land), 'bits'), { ...about, truth: measured(floorOf(land), 'bits') }),
      asked('sketch', figuresOf(sketchWorth(land), 'share'), { ...about, truth: count(1, 'share') }),
    ]
  })
  const isAnswered = isOver || state.phase === 'answer'
  const say = voted('say', state.reasons, reasonSaid, isAnswered ? LAST.right : null, (one) =>
    isAnswered ? lastWorth(one, LAST) : null,
  )
  return [bets, ...lands, ...(state.form === 'full' ? [say] : [])]
}

/** Where most chips lie; none laid is no word for either. */
function betSaid(laid: Laid): Said {
  const [rough = 0, exact = 0] = laid
  return rough === exact ? { kind: 'option', key: 'fog-hill.ghost-level' } : ghostSaid(rough > exact ? 0 : 1)
}

function ghostSaid(ghost: number): Said {
  return { kind: 'option', key: `fog-hill.ghost-${GHOSTS[ghost] ?? ''}` }
}

function reasonSaid(reason: number): Said {
  return { kind: 'option', key: `fog-hill.reason-${REASONS[reason] ?? ''}` }
}
