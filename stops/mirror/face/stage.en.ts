/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const mirrorStageTexts = bring({
  'stage.mirror-in': { one: '{count} player has answered', other: '{count} players have answered' },
  'stage.mirror-players': 'players',
  'stage.mirror-sentences': 'sentences in the text',
  'stage.mirror-repair': 'Close the gap, and lose little elsewhere.',
  'stage.mirror-repair-more': 'Add, mix, swap or delete: and how much of it?',
  'stage.mirror-land': 'Every repair, done in full: where will its gap be?',
  'stage.mirror-land-more': 'The lab trains all of them.',
  'stage.mirror-waits': 'The lab is measuring.',
  'stage.mirror-text': 'in the text',
  'stage.mirror-model': 'in the model',
  'stage.mirror-gap': 'gap',
  'stage.mirror-test': 'gap on the test',
  'stage.mirror-elsewhere': 'gap in other sentences',
  'stage.mirror-cost': 'bits a word worse elsewhere',
  'stage.mirror-usual': 'sentences that say the usual of each group',
  'stage.mirror-first': 'first step',
  'stage.mirror-last': 'last step',
  'stage.mirror-none': 'no gap',
  'stage.mirror-steps': 'steps',
  'stage.mirror-after': { one: 'after {count} step', other: 'after {count} steps' },
  'stage.mirror-other': 'Other sentences, the same two groups',
  'stage.mirror-other-more': 'No test asked about them. What does your model say there?',
  'stage.mirror-again': 'A text of less slant, read for longer',
  'stage.mirror-again-more': 'Smaller, the same, or larger?',
})
