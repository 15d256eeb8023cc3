/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const parrotCardTexts = bring({
  'stop.parrot': 'Parrot or Learner',
  'ahead.parrot': 'who knows the language, and who has only learned its sentences by heart?',
  'phase.parrot.question': 'Questions',
  'phase.parrot.chips': 'Chips',
  'phase.parrot.unveil': 'Curtains open',
  'phase.parrot.sentences': 'How many?',
  'phase.parrot.gauge': 'STOP!',
  'phase.parrot.curves': 'The hidden exam',
  'phase.parrot.attack': 'The secret',
  'phase.parrot.leak': 'What leaked',
  'phase.parrot.withdrawn': 'Withdrawn',
  'phase.parrot.newcomer': 'A new word',
  'phase.parrot.adopted': 'One sentence later',
  'phase.parrot.again': 'How many now?',
  'phase.parrot.second': 'STOP again!',
  'phase.parrot.beaten': 'Beaten yourselves?',
})
