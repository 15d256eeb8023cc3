/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const banksDeskTexts = bring({
  'doing.two-banks.bet': 'Everyone bets on how the model goes on with a sentence.',
  'doing.two-banks.told': 'The screen shows what the model says, and who was right.',
  'doing.two-banks.flip': 'Everyone looks for the one word that turns a sentence.',
  'doing.two-banks.flipped': 'The screen shows which word turned it, and who looked at the clue.',
  'doing.two-banks.say': 'Everyone answers one question about what they saw.',
  'doing.two-banks.answer': 'The answer is on the screen.',
  'doing.two-banks.wait': 'The model reads all the sentences. The first one comes by itself.',
  'next.two-banks.skip': 'Do not wait: skip all sentences',
  'then.two-banks.skip': 'Without a measured sentence there is nothing to bet on.',
  'next.two-banks.bet': 'Next sentence',
  'next.two-banks.told': 'Show what it says',
  'next.two-banks.flip': 'Turn a sentence',
  'next.two-banks.again': 'Rematch: turn the other one',
  'next.two-banks.flipped': 'Show what turned it',
  'next.two-banks.say': 'Ask the last question',
  'next.two-banks.answer': 'Show the answer',
  'then.two-banks.bet': 'Bet. Now the clue stands behind the gap.',
  'then.two-banks.told': 'What it says. One kind of words, or neither?',
  'then.two-banks.flip': 'Turn it. One word may be swapped.',
  'then.two-banks.again': 'Turn it. The other sentence, and what was learned from the first.',
  'then.two-banks.flipped': 'What turned it. All swaps, and who looked at the clue.',
  'then.two-banks.say': 'Say it. Why was a clue behind the gap of no use?',
  'then.two-banks.answer': 'Say it. The answer.',
})
