/** What a simulated player taps at Flashcard. */
import { tapOf } from '../../shared/match/tap.ts'
import { choose } from '../../shared/moves/choose.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { FlashcardTap } from './taps.ts'
import type { FlashcardView } from './types.ts'

const stop = 'flashcard'

export function flashcardRobot(view: FlashcardView, player: Player): FlashcardTap | null {
  const { phase, pressing, ahead, guess, hands, vote } = view
  if (phase === 'guess') return tapOf(stop, 'guess', guess.mine === null ? said(view, player) : null)
  if (phase === 'dose') return tapOf(stop, 'dose', choose.robot(vote, player))
  const waits = phase === 'press' && !pressing && ahead > 0 && !hands.mine
  return tapOf(stop, 'press', waits ? said(view, player) : null)
}

/** Who watches sees that a press makes the word about half as likely again; who does not says anything. */
function said({ shares, ahead }: FlashcardView, { mind, random }: Player): number {
  return random.unit() < mind.skill ? Math.min(1, (shares.at(-1) ?? 0.01) * 1.5 ** ahead) : random.unit()
}
