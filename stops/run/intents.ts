/** What players tap in a Run. Each tap belongs to a phase; elsewhere it is too early or too late. */
import type { Draft } from '../../shared/match/draft.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import type { StopIntent } from '../types.ts'
import { bet } from './bet/bets.ts'
import { MOST_CONFIDENCE, optionKeys } from './content.ts'
import { crankIntent } from './train/crank.ts'
import { explain } from './explain/explain.ts'
import { recallIntent } from './exam/recall.ts'
import { favouriteIntent } from './speak/speak.ts'
import { teach } from './teach/teach.ts'
import { firstOf, isSecond } from './bet/rounds.ts'
import { driveIntent } from './train/turbo.ts'
import type { RunIntent, RunState } from './types.ts'

export function intent(draft: Draft, state: RunState, seat: Seat, tapped: StopIntent): RunState | RejectWord {
  switch (tapped.kind) {
    case 'vote':
      return vote(state, seat, tapped)
    case 'bet':
      return bet(draft, state, seat, tapped)
    case 'teach':
      return state.phase === 'teach' ? teach(draft, state, seat, tapped) : outside(state, 'teach')
    case 'forecast':
      return state.phase === 'forecast' ? forecast(draft, state, seat, tapped) : outside(state, 'forecast')
    case 'crank':
      return state.phase === 'train' ? crankIntent(draft, state, seat) : outside(state, 'train')
    case 'drive':
      return state.phase === 'train' ? driveIntent(draft, state, seat, tapped) : outside(state, 'train')
    case 'recall':
      return state.phase === 'exam' ? recallIntent(state, seat, tapped) : outside(state, 'exam')
    case 'favourite':
      return state.phase === 'speak' ? favouriteIntent(state, seat, tapped) : outside(state, 'speak')
    case 'explain':
      return explain(state, seat, tapped)
    case 'read':
    case 'ask':
    case 'guess-loss':
    case 'guess-share':
    case 'press':
    case 'dose':
      return 'not-now'
  }
}

/** Phases that come once. The bets' come twice, and count as before `teach` until the second round has begun. */
const ORDER: readonly RunState['phase'][] = [
  'brief',
  'read',
  'bet',
  'teach',
  'forecast',
  'train',
  'exam',
  'speak',
  'explain',
]

/** Too late, or too early. */
function outside(state: RunState, phase: RunState['phase']): RejectWord {
  const isBetting = ['bet', 'stakes', 'reveal'].includes(state.phase)
  const now = isBetting ? ORDER.indexOf(isSecond(state, state.card) ? 'exam' : 'bet') : ORDER.indexOf(state.phase)
  return now > ORDER.indexOf(phase) ? 'after-the-bell' : 'not-now'
}

function vote(state: RunState, seat: Seat, { option, confidence }: Extract<RunIntent, { kind: 'vote' }>) {
  const isBrief = state.phase === 'brief'
  if (!isBrief && state.phase !== 'explain') return outside(state, 'brief')
  if (state.answerShown) return 'after-the-bell'
  const options = optionKeys(isBrief ? state.briefQuestion : state.conceptQuestion).length
  if (!isCount(option, 0, options - 1) || !isCount(confidence, 1, MOST_CONFIDENCE)) return 'out-of-range'
  const cast = { [seat.id]: { option: option + 0, confidence } }
  return isBrief
    ? { ...state, briefVotes: { ...state.briefVotes, ...cast } }
    : { ...state, conceptVotes: { ...state.conceptVotes, ...cast } }
}

function forecast(
  draft: Draft,
  state: RunState,
  seat: Seat,
  { dropBits, firstFlip }: Extract<RunIntent, { kind: 'forecast' }>,
): RunState | RejectWord {
  const summit = summitBits(draft.pack)
  const inRange = dropBits >= -summit && dropBits <= summit && isCount(firstFlip, -1, firstOf(state) - 1)
  if (!inRange) return 'out-of-range'
  const made = { dropBits: dropBits + 0, firstFlip: firstFlip + 0 }
  return { ...state, forecasts: { ...state.forecasts, [seat.id]: made } }
}

function isCount(n: number, least: number, most: number): boolean {
  return Number.isInteger(n) && n >= least && n <= most
}
