/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const kitchenAskedTexts = bring({
  'asked.data-kitchen.dirt': 'bet: the kind of dirt that costs most',
  'asked.data-kitchen.machine': 'bet: what it does when the machine bins whatever surprises it',
  'asked.data-kitchen.judged': 'cards judged',
  'asked.data-kitchen.rule': 'filter rule: letters that a word must not have',
  'asked.data-kitchen.price': 'price of one sentence in a hundred with glorp, bits',
  'asked.data-kitchen.explain': 'why people are needed, in own words',
  'asked.data-kitchen.switch': 'where the oversight switch should stand',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.data-kitchen': 'what the teams’ sorting saved, bits a key word',
})
