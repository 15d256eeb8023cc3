/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const bookAskedTexts = bring({
  'asked.which-book.book-line': 'brain {number}: chips on the right book after one line',
  'asked.which-book.book-lines': 'brain {number}: chips on the right book after all lines',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.which-book': 'how sure the counters were of the right book',
})
