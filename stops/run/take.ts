/** What players tap in a Run. Each tap belongs to a phase; elsewhere it is too early or too late. */
import type { Draft } from '../../shared/match/draft.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { bet } from './bet/bets.ts'
import { isSecond } from './bet/rounds.ts'
import { briefVote } from './brief/brief.ts'
import { recalling } from './exam/recall.ts'
import { conceptVote, explain } from './explain/explain.ts'
import { forecast } from './forecast/forecast.ts'
import { favourite } from './speak/speak.ts'
import type { RunTap } from './taps.ts'
import { teach } from './teach/teach.ts'
import { cranking } from './train/crank.ts'
import { driving } from './train/turbo.ts'
import type { RunPhase, RunState } from './types.ts'

export function take(draft: Draft, state: RunState, seat: Seat, tapped: RunTap): RunState | RejectWord {
  const during = (phase: RunPhase, taken: () => RunState | RejectWord) =>
    state.phase === phase ? taken() : outside(state, phase)
  switch (tapped.ask) {
    case 'vote':
      if (state.phase === 'explain') return conceptVote(state, seat, tapped.tap)
      return during('brief', () => briefVote(state, seat, tapped.tap))
    case 'bet':
      return bet(draft, state, seat, tapped.tap)
    case 'teach':
      return during('teach', () => teach(draft, state, seat, tapped.tap))
    case 'forecast':
      return during('forecast', () => forecast(draft, state, seat, tapped.tap))
    case 'crank':
      return during('train', () => cranking(draft, state, seat))
    case 'drive':
      return during('train', () => driving(draft, state, seat, tapped.tap))
    case 'recall':
      return during('exam', () => recalling(state, seat, tapped.tap))
    case 'favourite':
      return during('speak', () => favourite(state, seat, tapped.tap))
    case 'explain':
      return explain(state, seat, tapped.tap)
  }
}

/** Phases that come once. The bets' come twice, and count as before `teach` until the second round has begun. */
const ORDER: readonly RunPhase[] = ['brief', 'read', 'bet', 'teach', 'forecast', 'train', 'exam', 'speak', 'explain']

/** Too late, or too early. */
function outside(state: RunState, phase: RunPhase): RejectWord {
  const isBetting = ['bet', 'stakes', 'reveal'].includes(state.phase)
  const now = isBetting ? ORDER.indexOf(isSecond(state, state.card) ? 'exam' : 'bet') : ORDER.indexOf(state.phase)
  return now > ORDER.indexOf(phase) ? 'after-the-bell' : 'not-now'
}
