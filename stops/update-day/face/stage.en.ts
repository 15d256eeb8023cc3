/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const updateStageTexts = bring({
  'stage.update-day-news': 'News: {sentence}',
  'stage.update-day-tell': 'Tell it on your phone, and ask it. Does it know afterwards?',
  'stage.update-day-any': 'Begin a sentence on your phone. It goes on.',
  'stage.update-day-now': 'its fingerprint now',
  'stage.update-day-before': 'before you talked',
  'stage.update-day-after': 'after {count} of your messages',
  'stage.update-day-messages': 'messages',
  'stage.update-day-same': 'The same, to the last bit.',
  'stage.update-day-other': 'Another one.',
  'stage.update-day-asked': '{asks} … {says}',
  'stage.update-day-again': 'Asked again: {asks} … {says}',
  'stage.update-day-update': 'after the update',
  'stage.update-day-in': { one: '{count} player has bet', other: '{count} players have bet' },
  'stage.update-day-players': 'players',
  'stage.update-day-alone': 'news alone',
  'stage.update-day-among': 'among old ones',
  'stage.update-day-chosen': '{plan} ✓',
  'stage.update-day-word': 'Says the new word',
  'stage.update-day-exam': 'General exam',
  'stage.update-day-moved': 'Numbers moved',
  'stage.update-day-was': 'before',
  'stage.update-day-none': 'not measured',
})
