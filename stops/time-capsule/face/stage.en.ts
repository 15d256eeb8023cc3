/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const capsuleStageTexts = bring({
  'stage.time-capsule-new': 'New since its last day: {sentence}',
  'stage.time-capsule-asked': 'It is asked: {words} …',
  'stage.time-capsule-in': { one: '{count} player has answered', other: '{count} players have answered' },
  'stage.time-capsule-players': 'players',
  'stage.time-capsule-loss': 'surprise, bits a word',
  'stage.time-capsule-quiet': 'quiet days',
  'stage.time-capsule-days': 'watched days',
  'stage.time-capsule-level': 'an alarm',
  'stage.time-capsule-rings': 'alarms that ring',
  'stage.time-capsule-plans': 'Leave it, or train a copy on what is new?',
  'stage.time-capsule-more': 'News alone, or among old sentences',
  'stage.time-capsule-leave': 'as it is',
  'stage.time-capsule-alone': 'new alone',
  'stage.time-capsule-among': 'among old',
  'stage.time-capsule-now': 'What has changed',
  'stage.time-capsule-rest': 'All the rest',
  'stage.time-capsule-all': 'The whole week',
  'stage.time-capsule-repaired': 'Repaired',
  'stage.time-capsule-waits': 'The lab is measuring.',
  'stage.time-capsule-none': 'The lab could not measure this.',
})
