/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const liftCardTexts = bring({
  'stop.lift': 'Lift',
  'ahead.lift': 'a model of four floors. On which one does it find its word?',
  'phase.lift.bet': 'Bet',
  'phase.lift.ride': 'The ride',
  'phase.lift.say': 'Say it',
  'phase.lift.answer': 'The answer',
})
