/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const warmTexts = bring({
  'warm-cold.cold': 'Find the word: a model that knows nothing',
  'warm-cold.warm': 'Find the word: now it has learned',
  'warm-cold.cold-text':
    'One word of this world is secret. Try others: the model says how near its arrow is to that of the secret. 1 is the word itself, 0 has nothing in common. Four words are given. This model has not learned anything yet.',
  'warm-cold.warm-text':
    'The same secret, a trained model. Words that can stand in the same place are near each other. Fewer tries are worth more.',
  'warm-cold.warm-again': 'Another secret, the same trained model. Fewer tries are worth more.',
  'warm-cold.waits': 'The lab compares the words. It takes a moment.',
  'warm-cold.none': 'This text has no word to hide.',
  'warm-cold.try': 'Try a word',
  'warm-cold.left': { one: '{count} try left', other: '{count} tries left' },
  'warm-cold.no-more': 'No tries are left.',
  'warm-cold.found': 'Found! It is “{word}”.',
  'warm-cold.tries': 'Your tries, the nearest first',
  'warm-cold.given': 'Given words',
  'warm-cold.place': 'no. {place} of {words}',
  'warm-cold.told': 'The word was “{word}”',
  'warm-cold.nearest': 'Nearest to it in the trained model',
  'warm-cold.searched': { one: '{count} try in all', other: '{count} tries in all' },
  'warm-cold.found-cold': 'By the untrained model found: {found} of {players}',
  'warm-cold.found-warm': 'By the trained model found: {found} of {players}',
  'warm-cold.why':
    'Before training arrows are dice: near or far means nothing. Trained, whoever tries one word of each kind finds the warm corner, and then the word.',
  'warm-cold.won': '{bits} [bits](saved) for your search',
  'warm-cold.won-all': '{bits} [bits](saved) for all your searches',
  'warm-cold.best': 'Best searchers',
  'warm-cold.sheet-cold': 'Warm or cold: found by the untrained model',
  'warm-cold.sheet-warm': 'Warm or cold: found by the trained model',
})
