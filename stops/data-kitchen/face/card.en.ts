/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const kitchenCardTexts = bring({
  'stop.data-kitchen': 'Data Kitchen',
  'ahead.data-kitchen': 'every team cleans a warehouse of dirty sentences, and a model eats what is left.',
  'phase.data-kitchen.bet': 'Bet',
  'phase.data-kitchen.sort': 'Sort',
  'phase.data-kitchen.rule': 'Filter rule',
  'phase.data-kitchen.blind': 'What the meter sees',
  'phase.data-kitchen.machine': 'The machine bins',
  'phase.data-kitchen.teams': 'What you cleaned',
  'phase.data-kitchen.filter': 'The filter',
  'phase.data-kitchen.switch': 'Switch',
  'phase.data-kitchen.again': 'Once more',
  'phase.data-kitchen.say': 'Say it',
  'phase.data-kitchen.said': 'Two answers',
})
