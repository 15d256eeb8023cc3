/** What players tap at Fog Hill: chips on the ghosts, what their engines do, their sketches, and the last question. */
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import type { Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { taken } from '../../shared/moves/move.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { BET, LAST } from './content.ts'
import { goOn, onLand } from './lab.ts'
import { sketching } from './sketch.ts'
import type { FogTap } from './taps.ts'
import { isThere, landNow, PHASES, type FogPhase, type FogState, type Land, type Walker } from './types.ts'
import { going, isOver, put, reading, scouted, walkerOf } from './walk.ts'

/** When each of them is asked. */
const WHEN: Readonly<Record<FogTap['ask'], FogPhase>> = {
  bet: 'start',
  compass: 'walk',
  go: 'walk',
  park: 'walk',
  scout: 'walk',
  sketch: 'walk',
  say: 'say',
}

export function take(draft: Draft, state: FogState, seat: Seat, on: FogTap): FogState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[on.ask])
  if (word !== null) return word
  switch (on.ask) {
    case 'bet':
      return taken(bet.take(state.bets, seat, on.tap, BET), (bets) => ({ ...state, bets }))
    case 'compass':
      return walked(draft, state, seat, (walker) => reading(walker, on.tap))
    case 'go':
      return walked(draft, state, seat, (walker, land) => going(walker, on.tap, land))
    case 'park':
      return walked(draft, state, seat, (walker) => parked(walker))
    case 'scout':
      return sent(draft, state, seat)
    case 'sketch':
      return drawn(state, seat, on.tap)
    case 'say':
      return taken(vote.take(state.reasons, seat, on.tap, LAST), (reasons) => ({
        ...state,
        reasons,
      }))
  }
}

/** Whoever has come somewhere may stay there. */
function parked(walker: Walker): Walker | RejectWord {
  return walker.busy !== null || walker.track.length === 0 ? 'not-now' : { ...walker, bearing: null, isParked: true }
}

function walked(
  draft: Draft,
  state: FogState,
  seat: Seat,
  step: (walker: Walker, land: Land) => Walker | RejectWord,
): FogState | RejectWord {
  const land = landNow(state)
  if (!isThere(land)) return 'not-now'
  return taken(step(walkerOf(land, seat), land), (walker) =>
    goOn(
      draft,
      onLand(state, state.leg, (one) => put(one, walker)),
    ),
  )
}

/** Who has stopped and drawn sends another engine. */
function sent(draft: Draft, state: FogState, seat: Seat): FogState | RejectWord {
  const land = landNow(state)
  if (!isThere(land)) return 'not-now'
  return taken(scouted(land, seat), (next) =>
    goOn(
      draft,
      onLand(state, state.leg, () => next),
    ),
  )
}

/** An engine that stands still has a cartographer. */
function drawn(state: FogState, seat: Seat, squares: readonly number[]): FogState | RejectWord {
  const land = landNow(state)
  if (land === null || !isOver(walkerOf(land, seat))) return 'not-now'
  return taken(sketching(land.sketches, seat, squares), (sketches) =>
    onLand(state, state.leg, (one) => ({ ...one, sketches })),
  )
}
