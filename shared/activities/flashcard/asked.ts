/** What Flashcard asked: a guess of what one press does, the presses, and a dose. */
import type { Pack } from '../../packs/pack.ts'
import { answersOf, type Asked, asked, count, measured } from '../asked.ts'
import { DOSE_RATES, flashcards } from './content.ts'
import type { FlashcardState } from './types.ts'

export function flashcardAsked({ guesses, presses, votes, phase }: FlashcardState, pack: Pack): Asked[] {
  const cards = flashcards(pack)
  const by = Object.groupBy(presses, ({ by }) => by ?? '')
  const pressed = Object.fromEntries(
    Object.entries(by).flatMap(([seat, own]): [string, number][] => (seat === '' ? [] : [[seat, own?.length ?? 0]])),
  )
  const first = phase === 'guess' ? undefined : presses[0]?.trace.after.truth
  return [
    asked(
      'guess-share',
      answersOf(guesses, (p) => count(p, 'share')),
      {
        truth: measured(first, 'share'),
        sentence: cards === null ? null : [...cards.press.prompt, null],
      },
    ),
    asked(
      'press',
      answersOf(pressed, (times) => count(times, 'count')),
    ),
    asked(
      'dose',
      answersOf(votes, (dose) => count(DOSE_RATES[dose] ?? 0, 'rate')),
    ),
  ]
}
