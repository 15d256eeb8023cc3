/** What stands where things are put in an order. */
import { bring } from '../brought.ts'

export const rankTexts = bring({
  'rank.place': 'place {place}',
  'rank.now': '{name}: place {place}',
  'rank.gone': '{name}: no place',
  'rank.left': 'Tap the best of those that are left. {count} to go.',
  'rank.whole': 'All have a place. Tap one to take its place away.',
  'rank.send': 'Send my order',
  'rank.change': 'Change my order',
  'rank.count': { one: '{count} order is in', other: '{count} orders are in' },
})
