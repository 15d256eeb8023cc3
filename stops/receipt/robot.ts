/** What a simulated player taps at Receipt. */
import { tapOf } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { explain } from '../../shared/moves/explain.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { ReceiptTap } from './taps.ts'
import type { ReceiptView } from './view-types.ts'

const stop = 'receipt'

export function receiptRobot(view: ReceiptView, player: Player): ReceiptTap | null {
  const { phase, estimates, coal, explain: open } = view
  switch (phase) {
    case 'guess': {
      const of = estimates.findIndex(({ guess }) => guess.mine === null)
      const shown = estimates[of]
      const power = shown === undefined ? null : amount.robot(shown.guess, player)
      return power === null ? null : { stop, ask: 'estimate', tap: { of, power } }
    }
    case 'coal':
      return coal === null ? null : tapOf(stop, 'coal', choose.robot(coal, player))
    case 'say':
      return open === null ? null : tapOf(stop, 'explain', explain.robot(open, player))
    case 'ticket':
    case 'spent':
      return null
  }
}
