/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const banksCardTexts = bring({
  'stop.two-banks': 'Two banks',
  'ahead.two-banks': 'the same words, two ways to go on. Which word tells the model?',
  'phase.two-banks.bet': 'Bet',
  'phase.two-banks.told': 'What it says',
  'phase.two-banks.flip': 'Turn it',
  'phase.two-banks.flipped': 'What turned it',
  'phase.two-banks.say': 'Say it',
  'phase.two-banks.answer': 'The answer',
})
