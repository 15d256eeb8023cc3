/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const movesTexts = bring({
  'who-moves.bet': 'Which pairs will come together?',
  'who-moves.bet-text':
    'Inside a model every word is an arrow of many numbers. Before it has learned anything they point anywhere. It will read {count} sentences. Which two words will then point the same way? Chips on every pair that comes to {near} or more count, on several of them best alike.',
  'who-moves.more': 'Which pair does the shuffle bring nearer?',
  'who-moves.more-text':
    'The rematch changes one thing. A model with the same first weights reads the same sentences, but in each of them the words are shuffled. Which pair comes nearer than before by most? Chips on that one count.',
  'who-moves.none': 'This text has too few pairs of words to bet on.',
  'who-moves.my-bet': 'Your chips',
  'who-moves.pair': '{one} – {other}',
  'who-moves.was': '{pair} (was {cosine})',
  'who-moves.pairs': 'How near each pair is: 1 points the same way, 0 has nothing in common',

  'who-moves.train': 'It learns. Who comes together?',
  'who-moves.trained': 'Trained',
  'who-moves.step': 'Step {step} of {steps}',
  'who-moves.train-text': 'These are the measured cosines of this very training.',
  'who-moves.begins': 'The lab begins. The first figures come at once.',

  'who-moves.map': 'Together: {pairs}',
  'who-moves.moved': 'Nearer by most: {pair}',
  'who-moves.alike': 'same places in the text',
  'who-moves.beside': 'same sentences',
  'who-moves.chips': { one: 'your {count} chip', other: 'your {count} chips' },
  'who-moves.won': '{bits} [bits](saved) for your chips',
  'who-moves.won-all': '{bits} [bits](saved) for all your chips',
  'who-moves.map-text':
    'Words that can stand in each other’s place come together. Words that only stand in one sentence do not, however often they do.',
  'who-moves.shuffle-text':
    'Without order there are no places. What is left is company: now words of the same sentences come nearer, too.',
  'who-moves.axes': 'The axes mean nothing by themselves. The map has {share} of what the words differ by.',
  'who-moves.kin': 'The nearest word is of the same kind: {kin}. By chance: {chance}.',
  'who-moves.best': 'Best matchmakers',
  'who-moves.best-all': 'Best matchmakers of all bets',

  'who-moves.say': 'What brings two words together?',
  'who-moves.right-text':
    'The model must guess the next word. Two words after which, and before which, the same words come need the same arrow. “Dog” and “bark” never need the same one: where the one can stand, the other cannot.',
  'who-moves.score': 'Same places: cosine {alike} on average. Same sentences: {beside}.',
  'who-moves.score-shuffled': 'With shuffled words: {alike} and {beside}.',
  'who-moves.sheet-alike': 'Who moves together: mean cosine of words of the same places',
  'who-moves.sheet-beside': 'Who moves together: mean cosine of words of the same sentences',
  'who-moves.sheet-beside-shuffled': 'Who moves together: the same with shuffled words',
})
