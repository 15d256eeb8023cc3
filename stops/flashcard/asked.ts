/** What Flashcard asked: what the presses of each round would do, and a dose. */
import type { Pack } from '../../shared/packs/pack.ts'
import { answersOf, type Asked, asked, count, figuresOf, measured } from '../../shared/match/asked.ts'
import { DOSES, flashcards } from './content.ts'
import { measuredRounds } from './score.ts'
import type { FlashcardState } from './types.ts'

export function flashcardAsked(state: FlashcardState, pack: Pack): Asked[] {
  const sentence = pack.probes.length > 0 ? [...flashcards(pack).press.prompt, null] : null
  const shown = measuredRounds(state)
  return [
    ...state.guesses.map((said, at) =>
      asked('press', figuresOf(said, 'share'), { number: at + 1, truth: measured(shown[at], 'share'), sentence }),
    ),
    asked(
      'dose',
      answersOf(state.votes, (dose) => count(DOSES[dose]?.rate ?? 0, 'rate')),
    ),
  ]
}
