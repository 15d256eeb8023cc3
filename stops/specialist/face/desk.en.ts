/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const specialistDeskTexts = bring({
  'doing.specialist.pick': 'Each team bids coal for the clients.',
  'doing.specialist.recipe':
    'Each team reads its client’s cards, sets three levers, and may strike a card that is wrong.',
  'doing.specialist.bet': 'The models are trained. Everyone bets on what their own forgets.',
  'doing.specialist.front': 'Both exams of all models are on the screen.',
  'doing.specialist.interview': 'The same questions go to the model that nobody tuned, and to those of the teams.',
  'doing.specialist.again': 'A second client for the same model: each team chooses what is mixed in.',
  'doing.specialist.left': 'What is left of the first job is on the screen, as soon as it is measured.',
  'doing.specialist.say': 'Everyone answers one question about what they saw.',
  'doing.specialist.answer': 'The answer is on the screen.',
  'next.specialist.recipe': 'Open the bids: to the recipes',
  'next.specialist.bet': 'Close the recipes and start training',
  'next.specialist.front': 'Show both exams',
  'next.specialist.interview': 'Go on: the interview',
  'next.specialist.again': 'Go on: a second job',
  'next.specialist.left': 'Close the choice: what is left?',
  'next.specialist.say': 'Ask the last question',
  'next.specialist.answer': 'Show the answer',
  'then.specialist.recipe': 'Recipe. Steps, rate, and how many old sentences.',
  'then.specialist.bet': 'Bet. What does the own model forget?',
  'then.specialist.front': 'Two exams. The client’s, and everything else.',
  'then.specialist.interview': 'Interview. What they say when asked the same.',
  'then.specialist.again': 'Second job. What of the first will be left?',
  'then.specialist.left': 'What is left. The first client’s exam once more.',
  'then.specialist.say': 'Say it. What does tuning do?',
  'then.specialist.answer': 'Say it. The answer.',
})
