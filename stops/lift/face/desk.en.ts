/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const liftDeskTexts = bring({
  'doing.lift.bet': 'Everyone bets on the floor from which on the model says its last word.',
  'doing.lift.ride': 'The screen shows what the model says on each floor, and who was right.',
  'doing.lift.say': 'Everyone answers one question about what they saw.',
  'doing.lift.answer': 'The answer is on the screen.',
  'doing.lift.wait': 'The lab trains a model of four layers, once on this machine. The first sentence comes by itself.',
  'next.lift.skip': 'Do not wait: skip all sentences',
  'then.lift.skip': 'Without a measured sentence only the last question is left.',
  'next.lift.bet': 'Next sentence',
  'next.lift.ride': 'Ride up',
  'next.lift.say': 'Ask the last question',
  'next.lift.answer': 'Show the answer',
  'then.lift.bet': 'Bet. On which floor does it find its word?',
  'then.lift.ride': 'The ride. What the model says on each floor.',
  'then.lift.say': 'Say it. What does a layer do?',
  'then.lift.answer': 'Say it. The answer.',
})
