/** What the report's tables and files say of this stop. */
import { bring } from '../../../client/locale/brought.ts'

export const kitchenReportTexts = bring({
  'sheet.kitchen.perfect': 'Data Kitchen: perfect cleaning, key-word bits saved',
  'sheet.kitchen.auto': 'Data Kitchen: the machine bins, key-word bits saved',
  'sheet.kitchen.price': 'Data Kitchen: price of one glorp sentence in a hundred, bits',
  'sheet.kitchen.saved': 'cleaning: bits saved',
  'sheet.kitchen.bets': 'kitchen bets: bits kept',
  'sheet.kitchen.low': 'cleaning: at least',
  'sheet.kitchen.high': 'cleaning: at most',
  'sheet.kitchen.leak': 'glorp in what its model writes',
  'sheet.kitchen.caught': 'dirty cards found',
  'sheet.kitchen.cards': 'Data Kitchen: the cards',
  'sheet.kitchen.cards-how':
    '✓: nobody could have done better with this card. A card that no two of a team agreed on stayed as it came.',
  'sheet.kitchen.card': 'card',
  'sheet.kitchen.fault': 'what was wrong',
  'sheet.kitchen.no-fault': 'nothing',
  'sheet.kitchen.right': 'right answer',
  'sheet.kitchen.stayed': 'stayed as it came',
  'sheet.kitchen.merged': '{said} with card {card}',
  'sheet.kitchen.touched': 'cards changed',
})
