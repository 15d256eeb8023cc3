/** What players tap in a Run. Each tap belongs to a phase; elsewhere it is too early or too late. */
import type { Draft } from '../../shared/match/draft.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import { bet } from './bet/bets.ts'
import { MOST_CONFIDENCE, optionKeys } from './content.ts'
import { cranking } from './train/crank.ts'
import { explain } from './explain/explain.ts'
import { recalling } from './exam/recall.ts'
import { favourite } from './speak/speak.ts'
import { teach } from './teach/teach.ts'
import { firstOf, isSecond } from './bet/rounds.ts'
import { driving } from './train/turbo.ts'
import type { RunAnswer, RunTap } from './taps.ts'
import type { RunState } from './types.ts'

export function take(draft: Draft, state: RunState, seat: Seat, tapped: RunTap): RunState | RejectWord {
  switch (tapped.ask) {
    case 'vote':
      return vote(state, seat, tapped.tap)
    case 'bet':
      return bet(draft, state, seat, tapped.tap)
    case 'teach':
      return state.phase === 'teach' ? teach(draft, state, seat, tapped.tap) : outside(state, 'teach')
    case 'forecast':
      return state.phase === 'forecast' ? forecast(draft, state, seat, tapped.tap) : outside(state, 'forecast')
    case 'crank':
      return state.phase === 'train' ? cranking(draft, state, seat) : outside(state, 'train')
    case 'drive':
      return state.phase === 'train' ? driving(draft, state, seat, tapped.tap) : outside(state, 'train')
    case 'recall':
      return state.phase === 'exam' ? recalling(state, seat, tapped.tap) : outside(state, 'exam')
    case 'favourite':
      return state.phase === 'speak' ? favourite(state, seat, tapped.tap) : outside(state, 'speak')
    case 'explain':
      return explain(state, seat, tapped.tap)
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

function vote(state: RunState, seat: Seat, { option, confidence }: RunAnswer<'vote'>) {
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
  { dropBits, firstFlip }: RunAnswer<'forecast'>,
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
