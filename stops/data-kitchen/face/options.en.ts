/** What can be chosen here, for panel, wall and report. */
import { bring } from '../../../client/locale/brought.ts'

export const kitchenOptionTexts = bring({
  'kitchen.kind.typo': 'Wrong word',
  'kitchen.kind.wrong': 'Wrong fact',
  'kitchen.kind.shuffled': 'Shuffled words',
  'kitchen.kind.cut': 'Cut off',
  'kitchen.kind.noise': 'Noise',
  'kitchen.kind.copy': 'Exact copies',
  'kitchen.kind.near': 'Near copies',
  'kitchen.kind.spam': 'Spam',
  'kitchen.kind.glorp': 'Glorp',
  'kitchen.no-chips': 'all chips in the hand',
  'kitchen.outcome.better': 'It helps',
  'kitchen.outcome.too-close': 'Too close to call',
  'kitchen.outcome.worse': 'It hurts',
  'kitchen.switch.machine': 'The machine bins',
  'kitchen.switch.flags': 'The machine flags, people decide',
  'kitchen.switch.people': 'People only',
})
