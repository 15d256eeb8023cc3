/** What is told of Who moves together once the match is over: its story and its award. */
import { bring } from '../../../client/locale/brought.ts'

export const movesEndingTexts = bring({
  'story.who-moves':
    'Words that stand in the same places came to a cosine of {alike} in a fresh model, words of the same sentences to {beside}.',
  'award.who-moves-pairs': 'Best matchmaker: {who}',
  'award.who-moves-pairs-text': '{bits} bits saved with pairs of words',
})
