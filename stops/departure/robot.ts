/** What a simulated player taps at Departure check: one item after the other, then a few words. */
import { bet } from '../../shared/moves/bet.ts'
import { explain } from '../../shared/moves/explain.ts'
import { tapOf } from '../../shared/match/tap.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { DepartureTap } from './taps.ts'
import type { DepartureView } from './view-types.ts'

export function departureRobot({ phase, items, explain: open }: DepartureView, player: Player): DepartureTap | null {
  if (phase !== 'ask') return null
  const next = items.find(({ bet: { mine } }) => mine === null)
  const chips = next === undefined ? null : bet.robot(next.bet, player)
  if (next !== undefined && chips !== null) return { stop: 'departure', ask: 'item', tap: { item: next.item, chips } }
  return open === null ? null : tapOf('departure', 'explain', explain.robot(open, player))
}
