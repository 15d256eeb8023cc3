/** What players tap at Garage: chips, levers, hands for a test drive, and the last question. */
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import { membersOf, onePerDevice, presentOf } from '../../shared/match/teams.ts'
import type { Match, Seat, TeamId } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose, isOption } from '../../shared/moves/choose.ts'
import { taken } from '../../shared/moves/move.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { CHIPS, LAST, LEVERS, SETTINGS, TESTS } from './content.ts'
import { areAlike, designOf } from './design.ts'
import { askTest } from './lab.ts'
import type { GarageTap } from './taps.ts'
import { PHASES, type GaragePhase, type GarageState } from './types.ts'

/** When each of them is asked. */
const WHEN: Readonly<Record<GarageTap['ask'], GaragePhase>> = {
  bet: 'bet',
  lever: 'build',
  drive: 'build',
  ready: 'build',
  again: 'again',
  say: 'say',
}

export function take(draft: Draft, state: GarageState, seat: Seat, on: GarageTap): GarageState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[on.ask])
  if (word !== null) return word
  switch (on.ask) {
    case 'bet':
      return taken(bet.take(state.bets, seat, on.tap, CHIPS), (bets) => ({ ...state, bets }))
    case 'again':
      return taken(bet.take(state.again, seat, on.tap, CHIPS), (again) => ({ ...state, again }))
    case 'say':
      return taken(vote.take(state.reasons, seat, on.tap, LAST), (reasons) => ({ ...state, reasons }))
    case 'lever':
      return pulled(state, seat, on.tap)
    case 'drive':
      return driven(draft, state, seat)
    case 'ready':
      return { ...state, ready: [...state.ready.filter((id) => id !== seat.id), seat.id] }
  }
}

/** Who pulls a lever is not content with the car yet. */
function pulled(
  state: GarageState,
  seat: Seat,
  { lever: at, option }: { readonly lever: number; readonly option: number },
): GarageState | RejectWord {
  const lever = isOption(at, LEVERS.length) ? LEVERS[at] : undefined
  if (lever === undefined) return 'out-of-range'
  return taken(choose.take(state.levers[lever], seat, option, { options: SETTINGS[lever].length }), (set) => ({
    ...state,
    levers: { ...state.levers, [lever]: set },
    ready: state.ready.filter((id) => id !== seat.id),
  }))
}

/** Hands that a test drive needs: two, or those that there are. */
export function handsNeeded(match: Match, team: TeamId): number {
  return Math.max(1, Math.min(2, onePerDevice(presentOf(match, team)).length))
}

/** Hands that are up, one a device. */
export function handsUp(match: Match, { hands }: Pick<GarageState, 'hands'>, team: TeamId): number {
  const up = hands[team] ?? []
  return onePerDevice(membersOf(match, team).filter(({ id }) => up.includes(id))).length
}

/** Why a team cannot drive its car now; null: it can. */
export function noDrive(match: Match, state: GarageState, team: TeamId): RejectWord | null {
  const own = state.tests.filter((test) => test.team === team)
  if (own.length >= TESTS[state.form]) return 'used-up'
  const design = designOf(match, state, team)
  // The same car on the same way comes to the same figure.
  return own.some((test) => areAlike(test.design, design)) ? 'not-now' : null
}

function driven(draft: Draft, state: GarageState, seat: Seat): GarageState | RejectWord {
  const { match } = draft
  const { team } = seat
  const word = noDrive(match, state, team)
  if (word !== null) return word
  const before = (state.hands[team] ?? []).filter((id) => id !== seat.id)
  const raised = { ...state, hands: { ...state.hands, [team]: [...before, seat.id] } }
  if (handsUp(match, raised, team) < handsNeeded(match, team)) return raised
  return askTest(draft, { ...raised, hands: { ...state.hands, [team]: [] } }, team)
}
