/** What a simulated player taps at Two banks. */
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type Laid } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { NEITHER } from './content.ts'
import type { BanksTap } from './taps.ts'
import type { BanksView } from './view-types.ts'

const stop = 'two-banks'

export function banksRobot(view: BanksView, player: Player): BanksTap | null {
  const { phase, sentence, flip, say } = view
  if (phase === 'bet' && sentence !== null) return tapOf(stop, 'kind', chipsOf(view, player))
  if (phase === 'flip' && flip !== null) return tapOf(stop, 'swap', choose.robot(flip.pick, player))
  if (phase === 'say' && say !== null) return tapOf(stop, 'say', vote.robot(say.vote, player))
  return null
}

/** Who has understood how it reads lays on neither where the clue comes behind the gap; others lay on a kind. */
function chipsOf({ bet: shown, sentence }: BanksView, player: Player): Laid | null {
  const { mind, random } = player
  const laid = bet.robot(shown, player)
  if (laid === null) return null
  const most = Math.ceil(shown.chips * (0.4 + mind.boldness / 2))
  const isBehind = (sentence?.behind.length ?? 0) > 0
  const on = isBehind && random.unit() < mind.skill ? NEITHER : random.below(NEITHER)
  return laid.map((_, at) => (at === on ? most : 0))
}
