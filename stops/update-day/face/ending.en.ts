/** What is told of Update day once the match is over: its story and its award. */
import { bring } from '../../../client/locale/brought.ts'

export const updateEndingTexts = bring({
  'story.update-day.same': {
    one: 'You sent it {count} message, and not one of its numbers was another one afterwards.',
    other: 'You sent it {count} messages, and not one of its numbers was another one afterwards.',
  },
  'story.update-day.update':
    'An update moved {moved} of its numbers: when it was asked, the new word went from {before} to {after}.',

  'award.update-day-chips': 'Knows what changes a model: {who}',
  'award.update-day-chips-text': '{bits} bits saved with chips on what talking and updates change',
})
