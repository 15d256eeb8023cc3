/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const specialistCardTexts = bring({
  'stop.specialist': 'Specialist',
  'ahead.specialist': 'client day: a model learns a new job. What does it forget?',
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
