/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const parrotAskedTexts = bring({
  'asked.parrot.parrot-chips': 'question {number}: chips on curtain A (right: where the parrot was)',
  'asked.parrot.parrot-size': 'sentences for the own model',
  'asked.parrot.parrot-size-again': 'sentences for the own model, in the rematch',
  'asked.parrot.parrot-enough': 'copies that are enough for a leak',
  'asked.parrot.parrot-try': 'tried to make it tell the secret',
  'asked.parrot.parrot-share': 'chance that the new word is taken for one of its kind',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.parrot': 'share of copies in what the parrot writes',
})
