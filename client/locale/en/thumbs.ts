/** Thumbs on a phone for what the class's model of an earlier lesson wrote. */
import { bring } from '../brought.ts'

export const thumbTexts = bring({
  'thumbs.title': 'Your class’s model wrote this. Do you like it?',
  'thumbs.up': 'I like it',
  'thumbs.down': 'I don’t',
  'thumbs.count': 'Sentence {number} of {all}',
  'thumbs.done': 'Thank you, that was all. The next model of your class can learn from it.',
  'thumbs.text': 'Kept for your class’s next lesson: the sentence, and how many liked it or not. Not who.',
})
