/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const garageDeskTexts = bring({
  'doing.garage.bet': 'Everyone bets on the car that will be best with this coal.',
  'doing.garage.build': 'Each team designs a brain, and may try it on a part of the coal.',
  'doing.garage.race': 'All cars are trained, and run on the screen as their coal burns.',
  'doing.garage.curve': 'The screen shows why: too small, too large, and what lies between.',
  'doing.garage.again': 'Everyone bets once more: the same cars, ten times the coal.',
  'doing.garage.moved': 'The screen shows the same cars with ten times the coal.',
  'doing.garage.say': 'Everyone answers one question about what they saw.',
  'doing.garage.answer': 'The answer is on the screen, with the receipt.',
  'next.garage.build': 'Open the garage',
  'next.garage.race': 'Close the garage and race',
  'next.garage.curve': 'Show why',
  'next.garage.again': 'Rematch: ten times the coal',
  'next.garage.moved': 'Show the second race',
  'next.garage.say': 'Ask the last question',
  'next.garage.answer': 'Show the answer',
  'then.garage.build': 'Build. Four levers, the same coal for everybody.',
  'then.garage.race': 'The race. All cars burn the same coal.',
  'then.garage.curve': 'Why. Width against what was learned.',
  'then.garage.again': 'Bet once more. Exactly one thing changes.',
  'then.garage.moved': 'The second race. Which size is best now?',
  'then.garage.say': 'Say it. Why was the largest car not the best?',
  'then.garage.answer': 'Say it. The answer and the receipt.',
})
