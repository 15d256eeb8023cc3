/** What is told of Lift once the match is over: its story and its award. */
import { bring } from '../../../client/locale/brought.ts'

export const liftEndingTexts = bring({
  'story.lift': {
    one: 'In {count} sentence the model of four layers found its word on floor {floors}.',
    other: 'In {count} sentences the model of four layers found its word on the floors {floors}.',
  },

  'award.lift-floors': 'Best lift operator: {who}',
  'award.lift-floors-text': '{bits} bits saved with floors',
})
