/** What is told of Fog Hill once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const fogEndingTexts = bring({
  'story.fog-hill':
    'In two directions the valley went down to {floor} [bits]. The model itself came to {real}: it had {directions} directions.',
  'story.fog-hill.best': 'The best engine in the fog came to {best} [bits].',

  'award.fog-hill-lowest': 'Lowest in the fog: {who}',
  'award.fog-hill-lowest-text': 'came down {bits} bits',
  'award.fog-hill-map': 'Best map of what nobody saw: {who}',
  'award.fog-hill-map-text': '{count} of {of} coloured squares were right',
  'award.fog-hill-again': 'Beat themselves: {who}',
  'award.fog-hill-again-text': 'came down {bits} bits more than the first time',
})
