/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const warmStageTexts = bring({
  'stage.warm-rule': 'A secret word. How near are you?',
  'stage.warm-cold': 'untrained',
  'stage.warm-warm': 'trained',
  'stage.warm-best': 'nearest try of one player, cosine',
  'stage.warm-far': 'nothing in common',
  'stage.warm-found': 'found',
  'stage.warm-tries': { one: '{count} try', other: '{count} tries' },
  'stage.warm-tries-name': 'tries of all players',
  'stage.warm-near': 'cosine with the secret',
})
