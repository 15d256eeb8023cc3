/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const spotlightDeskTexts = bring({
  'doing.spotlight.lamps': 'Everyone hangs ten lamps on the words that told the model.',
  'doing.spotlight.swap': 'The screen shows which word told it. Everyone calls whether attention names the same.',
  'doing.spotlight.heads': 'The screen shows where the model’s attention looks, and whose call was right.',
  'doing.spotlight.cover': 'The screen shows what covering each word does.',
  'doing.spotlight.say': 'Everyone answers one question about what they saw.',
  'doing.spotlight.answer': 'The answer is on the screen.',
  'doing.spotlight.wait': 'The lab swaps the words of many sentences. The first one comes by itself.',
  'next.spotlight.skip': 'Do not wait: skip all sentences',
  'then.spotlight.skip': 'Without a measured sentence only the last question is left.',
  'next.spotlight.lamps': 'Next sentence',
  'next.spotlight.swap': 'Swap the words',
  'next.spotlight.heads': 'Show the attention',
  'next.spotlight.cover': 'Cover the words',
  'next.spotlight.say': 'Ask the last question',
  'next.spotlight.answer': 'Show the answer',
  'then.spotlight.lamps': 'Lamps. Who told the model?',
  'then.spotlight.swap': 'Swapped. The word that told, and the Sceptic’s call.',
  'then.spotlight.heads': 'Attention. Does it look at the same word?',
  'then.spotlight.cover': 'Covered. A hole in the sentence, word by word.',
  'then.spotlight.say': 'Say it. How does one find out?',
  'then.spotlight.answer': 'Say it. The answer.',
})
