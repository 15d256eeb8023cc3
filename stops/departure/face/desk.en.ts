/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const departureDeskTexts = bring({
  'doing.departure.ask': 'Everyone answers six questions alone, by chips. No answer is shown.',
  'doing.departure.draw': 'Everyone draws on paper what happens in one step of training.',
  'doing.departure.close': 'The answers are kept until the end.',
  'doing.departure.told': 'The screen shows what has changed. Phones show what is right.',
  'next.departure.draw': 'To the drawing',
  'next.departure.close': 'Close the check',
  'next.departure.told': 'Show what has changed',
  'then.departure.draw': 'On paper. A training step, drawn.',
  'then.departure.close': 'Close. What comes later.',
  'then.departure.told': 'Close. Before and after.',

  'departure.sure': 'Sure of something wrong',
  'departure.sure-text':
    'For you alone: who laid six chips or more on one wrong answer. Look at it where the class does not see your screen. It is never a grade.',
  'departure.sure-none': 'Nobody is sure of something wrong.',
  'departure.sure-count': '{sure} of {of}',
  'departure.sure-stops': 'Shown otherwise at: {stops}',
  'departure.sure-no-stop': 'No stop of the line treats it yet: talk about it.',
})
