/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const capsuleAskedTexts = bring({
  'asked.time-capsule.answer': 'how it answers what it cannot know',
  'asked.time-capsule.alarm': 'level of the alarm',
  'asked.time-capsule.when': 'day of the change',
  'asked.time-capsule.update': 'what is done about the change',
  'asked.time-capsule.say': 'what a lower alarm brings',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.time-capsule': 'bits an alarm has won',
})
