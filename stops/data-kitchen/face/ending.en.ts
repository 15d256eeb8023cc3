/** What is told of the Data Kitchen once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const kitchenEndingTexts = bring({
  'story.kitchen.share-none': 'In the kitchen your cleaning won nothing back of what could be won back.',
  'story.kitchen.share': 'In the kitchen your cleaning won back {share} of what could be won back.',
  'story.kitchen.auto':
    'Left to the machine alone, which bins whatever surprises it, the model would have saved {bits} [bits] on the [words that matter](key-words).',

  'award.kitchen-recall': 'Finest sieve: {who}',
  'award.kitchen-recall-text': 'found {count} of {of} dirty cards',
  'award.kitchen-precision': 'Surest hand: {who}',
  'award.kitchen-precision-text': '{count} of {of} changes hit dirt',
  'award.kitchen-fixer': 'Best fixer: {who}',
  'award.kitchen-fixer-text': '{count} of {of} repairs are right',
  'award.kitchen-eye': 'Sharpest eyes: {who}',
  'award.kitchen-eye-text': 'judged {count} of {of} cards right',
  'award.kitchen-bets': 'Kitchen bets: {who}',
  'award.kitchen-bets-text': '{bits} bits kept with chips',
  'award.kitchen-meter': 'Knows the meter: {who}',
  'award.kitchen-meter-text': 'right in {count} of {of} duels',
  'award.kitchen-rare': 'Kept the rare ones: {who}',
  'award.kitchen-rare-text': 'kept {count} of {of} rare, good cards',
})
