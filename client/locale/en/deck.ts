/** Term cards, alone. */
import { bring } from '../brought.ts'

export const deckTexts = bring({
  'deck.met': 'You met it here: {stops}',
  'deck.ask': 'What is it? Say it to yourself, then look.',
  'deck.show': 'Show it',
  'deck.own': 'Your own figure: {stop}',
  'deck.how': 'How well did you know it?',
  'deck.again': 'Not at all',
  'deck.hard': 'Barely',
  'deck.good': 'Well',
  'deck.easy': 'At once',
  'deck.until': 'You will know it with a chance of {share} until {date}.',
  'deck.rest': 'Nothing is due today. The next card comes on {date}.',
  'deck.all': 'All cards',
  'deck.new': 'not learned yet',
  'deck.now': 'Now: {share}.',
})
