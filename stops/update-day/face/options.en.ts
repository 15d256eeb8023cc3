/** What can be answered. */
import { bring } from '../../../client/locale/brought.ts'

export const updateOptionTexts = bring({
  'update-day.changed-nothing': 'not one number',
  'update-day.changed-all': 'all of them, a little',
  'update-day.changed-told': 'only what it was told',
  'update-day.plan-alone': 'The news alone',
  'update-day.plan-among': 'The news among old sentences',
  'update-day.moved-few': 'a few',
  'update-day.moved-half': 'about half',
  'update-day.moved-nearly': 'nearly all',
})
