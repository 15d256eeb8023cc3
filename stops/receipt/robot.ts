/** What a simulated player taps at Receipt. */
import { tapOf } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { explain } from '../../shared/moves/explain.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { ReceiptTap } from './taps.ts'
import type { ReceiptView } from './view-types.ts'

export function receiptRobot({ phase, estimates, explain: open }: ReceiptView, player: Player): ReceiptTap | null {
  if (phase === 'say') return open === null ? null : tapOf('receipt', 'explain', explain.robot(open, player))
  const of = estimates.findIndex(({ guess }) => guess.mine === null)
  const shown = estimates[of]
  if (phase !== 'guess' || shown === undefined) return null
  const power = amount.robot(shown.guess, player)
  return power === null ? null : { stop: 'receipt', ask: 'estimate', tap: { of, power } }
}
