/** What is told of Specialist once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const specialistEndingTexts = bring({
  'story.specialist': {
    one: 'One model was tuned for a client: {saved} bits a word better there, {lost} bits worse at everything else.',
    other:
      '{count} models were tuned for clients: on average {saved} bits a word better there, {lost} bits worse at everything else.',
  },
  'award.specialist-contract': 'Best contract: {who}',
  'award.specialist-contract-text': '{bits} bits for a client',
  'award.specialist-loss': 'Foresaw it: {who}',
  'award.specialist-loss-text': '{bits} bits saved with chips',
})
