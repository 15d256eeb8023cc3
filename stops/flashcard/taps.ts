/** What players tap at Flashcard. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'

const stop = 'flashcard'

export const flashcardTap = z.discriminatedUnion('ask', [
  /** "After the first press the model says the word with this probability." 0..1 */
  answering(stop, 'guess', amount.tap),
  /** A hand on the card, and what it will be worth after this round's presses, 0..1; null: a hand need not say. */
  answering(stop, 'press', amount.tap.nullable()),
  /** Index into `DOSES`. */
  answering(stop, 'dose', choose.tap),
])
export type FlashcardTap = z.infer<typeof flashcardTap>
