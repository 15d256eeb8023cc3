/** What can be answered: on phone and wall, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const banksOptionTexts = bring({
  'two-banks.kind-first': 'words of the first kind',
  'two-banks.kind-second': 'words of the second kind',
  'two-banks.kind-neither': 'neither: it cannot tell',
  'two-banks.reason-left': 'It reads from left to right: at the gap it had not read the clue yet.',
  'two-banks.reason-weak': 'It reads everything, but words at the end of a sentence count less.',
  'two-banks.reason-one': 'It knows only one meaning of the word.',
})
