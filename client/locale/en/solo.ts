/** Solo, in the page alone. */
import { bring } from '../brought.ts'

export const soloTexts = bring({
  'solo.title': 'Your own model, in this page',
  'solo.text': 'The same rules, your own little transformer. It is trained on this device and nowhere else.',
  'solo.start': 'Start',
  'solo.loading': 'Loading the little world …',
  'solo.failed': 'The world could not be loaded. Load the page again when you are online.',
  'solo.name': 'You',
  'solo.next': 'Next',
  'solo.next-early': 'Do not wait',
  'solo.skip': 'Skip this stop',
  'solo.skip-text': 'What is left of this stop is not played, and there is no way back to it.',
  'solo.skip-yes': 'Skip it',
  'solo.anew': 'Begin anew',
  'solo.anew-text': 'This match and its model are deleted from this device.',
  'solo.anew-yes': 'Delete it and begin anew',
  'solo.again': 'Play again',
  'solo.about': 'About this match',
  'solo.kept': 'The match is kept on this device: load the page again, and you are where you were.',
  'solo.engine': 'Trained here {where}.',
  'solo.engine-none': 'The lab is getting ready …',
  'solo.offline-ready': 'Stored on this device: it opens and plays without a network.',
  'solo.offline-coming': 'It is being stored on this device, so that it opens without a network later …',
  'solo.offline-never':
    'Once it is loaded it needs no network. To open it again you need one: browsers store nothing for an address that begins with http.',
  'solo.class':
    'A whole class plays together when a teacher starts the game on a computer or server of their own; on this website everyone plays alone.',
})
