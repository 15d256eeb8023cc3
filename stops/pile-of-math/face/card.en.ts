/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const pileCardTexts = bring({
  'stop.pile-of-math': 'Pile of Math',
  'ahead.pile-of-math': 'the class meets the untrained model.',
  'phase.pile-of-math.talk': 'Talk',
  'phase.pile-of-math.guess': 'Guess',
  'phase.pile-of-math.reveal': 'Reveal',
})
