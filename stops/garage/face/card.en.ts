/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const garageCardTexts = bring({
  'stop.garage': 'Garage',
  'ahead.garage': 'one coal car each. How large a brain do you build for it?',
  'phase.garage.bet': 'Bet',
  'phase.garage.build': 'Build',
  'phase.garage.race': 'The race',
  'phase.garage.curve': 'Why',
  'phase.garage.again': 'More coal: bet',
  'phase.garage.moved': 'More coal: race',
  'phase.garage.say': 'Say it',
  'phase.garage.answer': 'The answer',
})
