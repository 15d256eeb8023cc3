/** What can be answered: on phone and wall, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const fogOptionTexts = bring({
  'fog-hill.ghost-rough': '12 rough steps',
  'fog-hill.ghost-exact': '4 exact steps',
  'fog-hill.ghost-level': 'both alike',
  'fog-hill.reason-directions': 'It can move in every direction at once, not in two only.',
  'fog-hill.reason-steps': 'It never takes a step that leads uphill.',
  'fog-hill.reason-compass': 'It sees the whole map before it starts.',
})
