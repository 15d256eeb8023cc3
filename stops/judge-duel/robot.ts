/** What a simulated player taps at Judge duel: who has skill counts words and runs of words, the others lay as they feel. */
import { largestAt } from '../../shared/measures/largest.ts'
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type BetShown, type Laid } from '../../shared/moves/bet.ts'
import { rank } from '../../shared/moves/rank.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { wordMetrics } from './score.ts'
import type { JudgeTap } from './taps.ts'
import { METRICS } from './types.ts'
import type { FirstShown, JudgeView } from './view-types.ts'

const stop = 'judge-duel'

export function judgeRobot(view: JudgeView, player: Player): JudgeTap | null {
  const { phase, rows, firsts, agree, say } = view
  if (phase === 'say') return say === null ? null : tapOf(stop, 'say', vote.robot(say.vote, player))
  if (rows.length === 0) return null
  if (phase === 'rank') return tapOf(stop, 'order', rank.robot(view.rank, player))
  if (phase === 'metrics')
    return agree === null ? null : tapOf(stop, 'agree', laid(agree, METRICS.indexOf('perplexity'), player))
  if (phase !== 'bets') return null
  const open = firsts.find(({ bet: { mine } }) => mine === null)
  return open === undefined ? null : tapOf(stop, open.metric, laid(open.bet, likely(view, open), player))
}

/** What may be counted on paper; for perplexity the sentence with the commonest look, which is a guess. */
function likely({ rows, reference }: JudgeView, { metric }: FirstShown): number {
  if (metric === 'perplexity' || reference === null) return 0
  return largestAt(rows.map(({ words }) => wordMetrics(words, reference)[metric]))
}

function laid(shown: BetShown, on: number, player: Player): Laid | null {
  const any = bet.robot(shown, player)
  if (any === null || player.random.unit() >= player.mind.skill) return any
  return any.map((_, at) => (at === on ? shown.chips : 0))
}
