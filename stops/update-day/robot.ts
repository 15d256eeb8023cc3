/** What a simulated player taps at Update day: it asks for the news, tells it, and asks again. */
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type BetShown, type Laid } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { write } from '../../shared/moves/write.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { ENOUGH } from './content.ts'
import type { UpdateTap } from './taps.ts'
import type { UpdateView } from './view-types.ts'

const stop = 'update-day'

export function updateRobot(view: UpdateView, player: Player): UpdateTap | null {
  const { phase, bet: changed, plan, moved } = view
  if (phase === 'chat') return tapOf(stop, 'chat', said(view, player))
  if (phase === 'bet') return tapOf(stop, 'changed', laid(changed, 0, player))
  if (phase !== 'plan' || plan === null || moved === null) return null
  const chosen = choose.robot(plan, player)
  return chosen !== null ? tapOf(stop, 'plan', chosen) : tapOf(stop, 'moved', laid(moved, moved.outcomes - 1, player))
}

/** It says no more than it has to, and waits for each answer. */
function said({ news, chat }: UpdateView, player: Player): readonly number[] | null {
  const mine = chat.rows.filter((row) => row.mine)
  if (mine.length >= ENOUGH || mine.some(({ goesOn }) => goesOn === null) || chat.left === 0) return null
  if (news === null) return write.robot(chat, player)
  return mine.length === 1 ? news.tells : news.asks
}

/** Who has skill knows; the others lay as they feel. */
function laid(shown: BetShown, on: number, player: Player): Laid | null {
  const any = bet.robot(shown, player)
  if (any === null || player.random.unit() >= player.mind.skill) return any
  return any.map((_, at) => (at === on ? shown.chips : 0))
}
