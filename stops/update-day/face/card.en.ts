/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const updateCardTexts = bring({
  'stop.update-day': 'Update day',
  'ahead.update-day': 'something in the world has changed. Does a model learn it from being told?',
  'phase.update-day.chat': 'Talk to it',
  'phase.update-day.bet': 'Has it changed?',
  'phase.update-day.same': 'Two fingerprints',
  'phase.update-day.plan': 'Plan an update',
  'phase.update-day.updated': 'After the update',
})
