/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const bookCardTexts = bring({
  'stop.which-book': 'Which book did this brain read?',
  'ahead.which-book': 'a brain writes a line. Who can tell what it has read?',
  'phase.which-book.read': 'The books',
  'phase.which-book.line': 'One line',
  'phase.which-book.lines': 'Five lines',
  'phase.which-book.told': 'It read …',
  'phase.which-book.matrix': 'All brains, all books',
})
