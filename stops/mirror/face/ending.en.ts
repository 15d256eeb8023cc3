/** What is told of Mirror room once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const mirrorEndingTexts = bring({
  'story.mirror':
    'A text with a gap of {text} gave a model with one of {before}. The best repair left {after} on the test, and {other} in sentences that nobody had tested.',
  'award.mirror-repair': 'Best repair: {who}',
  'award.mirror-repair-text': '{bits} bits for a gap that it closed',
  'award.mirror-foresight': 'Saw the gap coming: {who}',
  'award.mirror-foresight-text': '{bits} bits saved with chips',
})
