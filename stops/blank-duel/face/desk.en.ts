/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const blankDeskTexts = bring({
  'doing.blank-duel.fill': 'Everyone picks the missing word. Half of them see what comes behind it.',
  'doing.blank-duel.told': 'The word is on the screen, and how well either half knew it.',
  'doing.blank-duel.bet': 'Everyone lays chips on blanks where the model that sees both sides is ahead.',
  'doing.blank-duel.duel': 'The screen shows how well either model filled the blanks, and who was right.',
  'doing.blank-duel.say': 'Everyone answers one question about what they saw.',
  'doing.blank-duel.answer': 'The answer is on the screen.',
  'next.blank-duel.fill': 'Next blank',
  'next.blank-duel.again': 'Other blanks',
  'next.blank-duel.told': 'Tell the word',
  'next.blank-duel.bet': 'Bet on the models',
  'next.blank-duel.duel': 'Show the duel',
  'next.blank-duel.say': 'Ask the last question',
  'next.blank-duel.answer': 'Show the answer',
  'then.blank-duel.fill': 'The next blank. Who saw only the left may see both sides now.',
  'then.blank-duel.again': 'Four other blanks for the same readers.',
  'then.blank-duel.told': 'The word, and how well either half knew it.',
  'then.blank-duel.bet': 'Bet. At which blanks is it worth most to see both sides?',
  'then.blank-duel.duel': 'The duel. What the two models said at each blank.',
  'then.blank-duel.say': 'Say it. Why can the model that sees both sides not write on?',
  'then.blank-duel.answer': 'Say it. The answer.',
})
