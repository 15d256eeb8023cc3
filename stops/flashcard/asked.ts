/** What Flashcard asked: what the presses of each round would do, and a dose. */
import type { Pack } from '../../shared/packs/pack.ts'
import { answersOf, type Asked, asked, count, measured } from '../../shared/match/asked.ts'
import { DOSES, flashcards } from './content.ts'
import { measuredRounds } from './score.ts'
import type { FlashcardState } from './types.ts'

export function flashcardAsked(state: FlashcardState, pack: Pack): Asked[] {
  const { guesses, votes, phase } = state
  const cards = flashcards(pack)
  const shown = phase === 'guess' ? [] : measuredRounds(state)
  const [first = {}, ...later] = guesses
  return [
    asked(
      'guess-share',
      answersOf(first, (p) => count(p, 'share')),
      {
        truth: measured(shown[0], 'share'),
        sentence: cards === null ? null : [...cards.press.prompt, null],
      },
    ),
    ...later.map((said, at) =>
      asked(
        'press',
        answersOf(said, (p) => count(p, 'share')),
        { number: at + 2, truth: measured(shown[at + 1], 'share') },
      ),
    ),
    asked(
      'dose',
      answersOf(votes, (dose) => count(DOSES[dose]?.rate ?? 0, 'rate')),
    ),
  ]
}
