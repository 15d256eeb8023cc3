/** What is told of Warm or cold once the match is over: its story and its award. */
import { bring } from '../../../client/locale/brought.ts'

export const warmEndingTexts = bring({
  'story.warm-cold':
    'By the untrained model {cold} of {colds} searches found the secret word, by the trained one {warm} of {warms}.',
  'award.warm-cold-search': 'Best word finder: {who}',
  'award.warm-cold-search-text': '{bits} bits saved by searching',
})
