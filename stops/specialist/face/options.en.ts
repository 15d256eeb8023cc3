/** What can be answered: on phone and wall, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const specialistOptionTexts = bring({
  'specialist.client-clinic': 'Clinic',
  'specialist.client-court': 'Court',
  'specialist.client-theatre': 'Theatre',
  'specialist.client-harbour': 'Harbour',
  'specialist.client-own': 'Own text',
  'specialist.own-bid': 'Bid for a client',
  'specialist.own-text': 'Take our own text',
  'specialist.keep-nothing': 'Nothing: only the new client',
  'specialist.keep-town': 'Half of it ordinary sentences',
  'specialist.keep-first': 'Half of it sentences of the first client',
  'specialist.reason-moves': 'It moves the same numbers on: what they knew before can be lost.',
  'specialist.reason-adds': 'It puts new knowledge beside the old, which stays safe.',
  'specialist.reason-looks-up': 'It lets the model look the new sentences up.',
})
