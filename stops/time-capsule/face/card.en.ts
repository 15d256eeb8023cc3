/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const capsuleCardTexts = bring({
  'stop.time-capsule': 'Time capsule',
  'ahead.time-capsule':
    'a model’s sentences end on one day, and then the world changes. How does it answer, and who notices first?',
  'phase.time-capsule.ask': 'After its last day',
  'phase.time-capsule.sure': 'Its answer',
  'phase.time-capsule.alarm': 'Set an alarm',
  'phase.time-capsule.days': 'Ten days',
  'phase.time-capsule.found': 'The day',
  'phase.time-capsule.again': 'Another alarm',
  'phase.time-capsule.more': 'Ten more days',
  'phase.time-capsule.seen': 'That day',
  'phase.time-capsule.update': 'What now?',
  'phase.time-capsule.after': 'A week later',
  'phase.time-capsule.say': 'Say it',
  'phase.time-capsule.answer': 'The answer',
})
