/** What is told of Two banks once the match is over: its story and its award. */
import { bring } from '../../../client/locale/brought.ts'

export const banksEndingTexts = bring({
  'story.two-banks':
    'With the clue before the gap the model was {clear} sure, with the clue behind it {behind}. One word turned a sentence to {turned}.',
  'award.two-banks-turned': 'Best at turning: {who}',
  'award.two-banks-turned-text': '{bits} bits saved at Two banks',
})
