/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const specialistCardTexts = bring({
  'stop.specialist': 'Specialist',
  'ahead.specialist': 'client day: a model learns a new job. What does it forget?',
  'content.specialist.four': 'four clients',
  'content.specialist.own': 'four clients, or a team’s own text',
  'content-note.specialist.four': 'Clinic, court, theatre and harbour: the same rules for every team.',
  'content-note.specialist.own':
    'A team may paste a text in the place of a client. It is read on the phone: only sentences in words that this room’s model knows reach the server. They are deleted with the room. Works best where the room itself plays a text. It counts no points, for nobody else is examined on it.',
  'phase.specialist.pick': 'Clients',
  'phase.specialist.recipe': 'Recipe',
  'phase.specialist.bet': 'Bet',
  'phase.specialist.front': 'Two exams',
  'phase.specialist.interview': 'Interview',
  'phase.specialist.again': 'Second job',
  'phase.specialist.left': 'What is left',
  'phase.specialist.say': 'Say it',
  'phase.specialist.answer': 'The answer',
})
