/** Whose cards are on the belt: who has laid both bets does not wait for the others. */
import { bet } from '../../shared/moves/bet.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { Bins } from '../../shared/moves/belt.ts'
import type { Who } from '../../shared/moves/move.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { binsFor } from './content.ts'
import type { KitchenState } from './types.ts'

/** Cards for which the team has asked for a second reader come first. */
export function limitsFor({ cards, used }: Pick<KitchenState, 'cards' | 'used'>, team: TeamId, pack: Pack): Bins {
  return binsFor(cards, used[team]?.reader ?? [], pack)
}

export function hasBet({ bets }: Pick<KitchenState, 'bets'>, who: Who): boolean {
  return bet.has(bets.dirt, who) && bet.has(bets.machine, who)
}

export function isSorting(state: Pick<KitchenState, 'phase' | 'bets'>, who: Who): boolean {
  return state.phase === 'sort' || (state.phase === 'bet' && hasBet(state, who))
}
