/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const blankTexts = bring({
  'blank-duel.fill': 'Which word is missing?',
  'blank-duel.rules':
    'Half of you see only what stands before a blank, half see both sides, in turns. Two models play the same: you meet them in the duel.',
  'blank-duel.turns': 'In turns half of you see both sides of a blank, half only the left.',
  'blank-duel.number': 'Blank {round} of {rounds}',
  'blank-duel.number-more': 'Other blanks: {round} of {rounds}',
  'blank-duel.side-left': 'You see only the left.',
  'blank-duel.side-both': 'You see both sides.',
  'blank-duel.hidden': 'the rest is hidden',
  'blank-duel.room': 'What comes behind the blank stands on half of your phones.',
  'blank-duel.none': 'This text has too few blanks to play.',
  'blank-duel.learning': 'The model for both sides learns: step {step} of {steps}',
  'blank-duel.learning-left': {
    one: 'The model for both sides learns: step {step} of {steps}, about {count} second left',
    other: 'The model for both sides learns: step {step} of {steps}, about {count} seconds left',
  },
  'blank-duel.learned': {
    one: 'The model for both sides has learned: {steps} steps in {count} second.',
    other: 'The model for both sides has learned: {steps} steps in {count} seconds.',
  },

  'blank-duel.told': 'It was “{word}”',
  'blank-duel.right': '✓ That is what you said.',
  'blank-duel.wrong': 'You said “{word}”.',
  'blank-duel.won': '{bits} [bits](saved) at this blank',
  'blank-duel.won-bet': '{bits} [bits](saved) for your chips',
  'blank-duel.won-all': '{bits} [bits](saved) for all you did here',
  'blank-duel.left': 'left only',
  'blank-duel.both': 'both sides',
  'blank-duel.people': 'people',
  'blank-duel.models': 'model',
  'blank-duel.nobody': '–',
  'blank-duel.fewer': 'Surprise in bits: 0 is sure, 2 is like guessing among the four words.',
  'blank-duel.readers': 'Who knew it',

  'blank-duel.bet': 'Where is the second model ahead?',
  'blank-duel.bet-text':
    'One model sees only the left of each blank, the other both sides. Chips count on every blank where the second is surer of the right word by {ahead} bits or more, on several of them best alike.',
  'blank-duel.my-bet': 'Your chips',
  'blank-duel.waits': 'The models still read the blanks.',

  'blank-duel.duel': 'Ahead with both sides: {words}',
  'blank-duel.chips': { one: 'your {count} chip', other: 'your {count} chips' },
  'blank-duel.before': 'the clue stands before it',
  'blank-duel.behind': 'the clue stands behind it',
  'blank-duel.duel-text':
    'Where the clue stands before the blank, both models can know the word. Where it stands behind, only one of them sees it.',
  'blank-duel.best': 'Best at this blank',
  'blank-duel.best-bet': 'Best bets',
  'blank-duel.best-all': 'Best readers of blanks',

  'blank-duel.say': 'Why can the model that sees both sides not write on?',
  'blank-duel.right-text':
    'Whoever writes has only the left. So models that write learn to say the next word, and those that look for gaps, or sort texts, may read both sides.',
  'blank-duel.score': 'Clue behind the blank: the model for the left {left} bits, the one for both sides {both}.',
  'blank-duel.score-before': 'Clue before it: {left} and {both}.',
  'blank-duel.score-people': 'You, with the clue behind: {left} by the left, {both} by both sides.',
  'blank-duel.sheet-before-left': 'Blank duel: clue before the blank, the model that sees the left, bits',
  'blank-duel.sheet-before-both': 'Blank duel: clue before the blank, the model that sees both sides, bits',
  'blank-duel.sheet-behind-left': 'Blank duel: clue behind the blank, the model that sees the left, bits',
  'blank-duel.sheet-behind-both': 'Blank duel: clue behind the blank, the model that sees both sides, bits',
  'blank-duel.sheet-people-left': 'Blank duel: clue behind the blank, people who saw the left, bits',
  'blank-duel.sheet-people-both': 'Blank duel: clue behind the blank, people who saw both sides, bits',
})
