/** This stop in words for the desk: what the class does, what the big button does, and what comes then. */
import { bring } from '../../../client/locale/brought.ts'

export const bookDeskTexts = bring({
  'doing.which-book.read': 'Everyone looks into the books, while a brain for each of them is trained.',
  'doing.which-book.line': 'A brain has written one line. Everyone lays chips on the book that it read.',
  'doing.which-book.lines': 'It has written five lines. Everyone may move chips.',
  'doing.which-book.told': 'The book is on the screen, and which words gave it away.',
  'doing.which-book.matrix': 'Every brain has been examined on every book.',
  'next.which-book.read': 'Let the first brain write',
  'next.which-book.line': 'Show more lines',
  'next.which-book.lines': 'Close the chips and show the book',
  'next.which-book.told': 'Go on',
  'next.which-book.matrix': 'Go on',
  'then.which-book.read': 'One line. Who dares?',
  'then.which-book.line': 'Five lines, and chips may be moved.',
  'then.which-book.lines': 'The book, and what each word said for it.',
  'then.which-book.told': 'The next brain; after the last one all brains on all books.',
  'then.which-book.matrix': 'The next round.',
})
