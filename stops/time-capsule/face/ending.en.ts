/** What is told of Time capsule once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const capsuleEndingTexts = bring({
  'story.time-capsule.sure': 'Asked for what came after its last day, it named a word with {share}, as if it knew.',
  'story.time-capsule.spread':
    'Asked for what came after its last day, it spread over many words: the likeliest had {share}.',
  'story.time-capsule.alarms': {
    one: '{count} alarm rang for nothing {false} times, and {late} days too late.',
    other: '{count} alarms rang for nothing {false} times each on average, and {late} days too late.',
  },
  'story.time-capsule.update':
    'Of what the change cost, new sentences among old ones repaired {among}; new ones alone {alone}.',

  'award.time-capsule-alarm': 'The best watch: {who}',
  'award.time-capsule-alarm-text': '{bits} bits saved by an alarm that rang in time, and seldom for nothing',
  'award.time-capsule-foresight': 'Knows what a model cannot know: {who}',
  'award.time-capsule-foresight-text': '{bits} bits saved with chips on its answer and on the day of the change',
})
