/** Solo, in the page alone. */
import { bring } from '../brought.ts'

export const soloTexts = bring({
  'solo.title': 'Your own model, in this page',
  'solo.text': 'The same rules, your own little transformer. After this page has loaded it needs no network.',
  'solo.start': 'Start',
  'solo.plan-full': 'All three stops',
  'solo.loading': 'Loading the little world …',
  'solo.failed': 'The world could not be loaded. Load the page again when you are online.',
  'solo.name': 'You',
  'solo.next': 'Next',
  'solo.skip': 'Skip this stop',
  'solo.again': 'Play again',
  'solo.engine': 'Trained here {where}.',
  'solo.engine-speed': 'Trained here {where}, {ms} ms a step.',
  'solo.engine-none': 'The lab is getting ready …',
})
