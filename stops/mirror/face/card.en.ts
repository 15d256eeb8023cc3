/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const mirrorCardTexts = bring({
  'stop.mirror': 'Mirror room',
  'ahead.mirror':
    'a text says more of one thing about one group. What does the model make of that, and can it be repaired?',
  'phase.mirror.table': 'Counts',
  'phase.mirror.dial': 'The dial',
  'phase.mirror.repair': 'Repairs',
  'phase.mirror.land': 'Where to',
  'phase.mirror.race': 'Training',
  'phase.mirror.front': 'Gap and cost',
  'phase.mirror.other': 'Untested',
  'phase.mirror.found': 'Second test',
  'phase.mirror.again': 'Other dial',
  'phase.mirror.after': 'Longer',
  'phase.mirror.say': 'Say it',
  'phase.mirror.answer': 'The answer',
  'content.mirror.colours': 'animals and colours',
  'content.mirror.jobs': 'jobs, “she” and “he”',
  'content-note.mirror.colours':
    'For every class. Some animals are mostly told of with red things, others with blue ones: it hurts nobody, and what is measured is the same.',
  'content-note.mirror.jobs':
    'For older classes. Say beforehand: these sentences are made up, and which job goes with which word was chosen for this game, not counted anywhere. What a text says often, a model says too; that is no fact about people, and nobody here has to speak for a group.',
})
