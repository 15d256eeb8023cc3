/** What a simulated player taps at Flashcard. */
import { choose } from '../../shared/moves/choose.ts'
import type { Random } from '../../shared/measures/random.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { FlashcardTap } from './taps.ts'
import type { FlashcardView } from './types.ts'

export function flashcardRobot(view: FlashcardView, player: Player): FlashcardTap | null {
  const stop = 'flashcard'
  const { mind, random } = player
  switch (view.phase) {
    case 'guess':
      return view.guess.mine === null ? { stop, ask: 'guess', tap: random.unit() ** (1 + 2 * mind.skill) } : null
    case 'press':
      if (view.pressing || view.ahead === 0 || view.hands.mine) return null
      return { stop, ask: 'press', tap: risen(view.shares.at(-1) ?? 0.01, view.ahead, mind.skill, random) }
    case 'dose':
      return dosing(choose.robot(view.vote, player))
    case 'fixed':
      return null
  }
}

function dosing(tap: number | null): FlashcardTap | null {
  return tap === null ? null : { stop: 'flashcard', ask: 'dose', tap }
}

/** Who watches sees that a press makes the word about half as likely again; who does not says anything. */
function risen(share: number, presses: number, skill: number, random: Random): number {
  return random.unit() < skill ? Math.min(1, share * 1.5 ** presses) : random.unit()
}
