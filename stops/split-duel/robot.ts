/** What a simulated player taps at Split Duel. */
import { largestAt } from '../../shared/measures/largest.ts'
import type { Random } from '../../shared/measures/random.ts'
import { tapOf } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { SplitTap } from './taps.ts'
import type { CoupleView, SplitView } from './view-types.ts'

const stop = 'split-duel'

export function splitRobot(view: SplitView, player: Player): SplitTap | null {
  if (view.part === 'shown') return null
  const { couple, word, ticket, rematch, say } = view
  if (couple !== null) return coupling(couple, player)
  if (word !== null) return tapOf(stop, 'word', choose.robot(word.pick, player))
  if (ticket !== null) return tapOf(stop, 'ticket', amount.robot(ticket.guess, player))
  if (rematch !== null && view.part === 'pick') return tapOf(stop, 'change', choose.robot(rematch.pick, player))
  if (rematch !== null) return tapOf(stop, 'forecast', vote.robot(rematch.forecast, player))
  if (say !== null) return tapOf(stop, 'say', vote.robot(say.vote, player))
  return betting(view, player)
}

function betting({ bets }: SplitView, player: Player): SplitTap | null {
  for (const { exam, vote: shown } of bets) {
    const tap = vote.robot(shown, player)
    if (tap !== null) return { stop, ask: 'race', tap: { exam, vote: tap } }
  }
  return null
}

function coupling(view: CoupleView, { mind, random }: Player): SplitTap | null {
  const { pick, options, round } = view
  if (pick.mine !== null || options.length === 0) return null
  const option = random.unit() < mind.skill ? counted(view, random) : random.below(options.length)
  return { stop, ask: 'couple', tap: { round: round - 1, option } }
}

/** Who takes the trouble counts the pairs in the sentence that it sees; of level ones it takes any. */
function counted({ trains, options }: CoupleView, random: Random): number {
  const counts = options.map(
    ({ pair: [left, right] }) =>
      trains.flat().filter((piece, at, all) => piece === left && all[at + 1] === right).length + random.unit() / 2,
  )
  return largestAt(counts)
}
