/** What is told of Spotlight once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const spotlightEndingTexts = bring({
  'story.spotlight': {
    one: 'In {count} sentence it was clear which word told the model. Its own [attention] named it in {beams}.',
    other:
      'In {count} sentences it was clear which word told the model. Its own [attention] named it in {beams} of them.',
  },

  'award.spotlight-lamps': 'Brightest lamps: {who}',
  'award.spotlight-lamps-text': '{bits} bits saved with lamps',
  'award.spotlight-sceptic': 'Best sceptic: {who}',
  'award.spotlight-sceptic-text': '{bits} bits saved with calls',
})
