/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const pileTexts = bring({
  'pile.talk': 'Talk to the untrained model',
  'pile.talk-text': 'It is a pile of random numbers. Give it a beginning and it goes on.',
  'pile.beginning': 'Begin a sentence',
  'pile.ask': 'Let it write on',
  'pile.asks-left': { one: '{count} question left', other: '{count} questions left' },
  'pile.no-asks': 'You have used all your questions.',
  'pile.answers': 'What it wrote',
  'pile.quiet': 'Nobody has asked it anything yet.',
  'pile.guess': 'How surprised is it?',
  'pile.guess-text':
    'It reads new sentences and guesses each word before it comes. Like guessing among how many words? [Bits](bits) of [surprise] count it: one bit is a coin toss, two bits are one of four words.',
  'pile.guess-label': 'My guess: it is like guessing',
  'pile.guess-low': '0: it knew',
  'pile.guess-high': '{most}: it is lost',
  'pile.among': { one: 'among one word', other: 'among {count} words' },
  'pile.reveal': 'Measured',
  'pile.reveal-text':
    '[Picking one of {of} words blindly](blind) costs log₂ {of} = {summit} bits. The [untrained] model measures {measured}.',
  'pile.mine': 'You guessed among {said}; it is {among}. That is {off} [bits] off, and worth {worth} of {most}.',
  'pile.nearest': 'Nearest',
  'pile.chart': 'All guesses and the measured value, from 0 to {most} bits',
  'pile.measured': 'measured',
  'pile.your-guess': 'you',
  'pile.probe': 'Its [chance] for “{word}” is {share}: place {rank} of {of} words.',
})
