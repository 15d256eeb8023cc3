/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const warmDeskTexts = bring({
  'doing.warm-cold.cold': 'Everyone looks for the secret word by a model that has learned nothing.',
  'doing.warm-cold.warm': 'Everyone looks for it by the trained model.',
  'doing.warm-cold.told': 'The secret word is on the screen.',
  'next.warm-cold.warm': 'Give them the trained model',
  'next.warm-cold.told': 'Tell the word',
  'next.warm-cold.again': 'Another secret word',
  'then.warm-cold.warm': 'Trained. The same search, by a model that has learned.',
  'then.warm-cold.told': 'The word, and what stands near it.',
  'then.warm-cold.again': 'Trained. Another word is to be found.',
})
