/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const bookStageTexts = bring({
  'stage.books': 'Get to know the books',
  'stage.books-trained': 'Brains that have finished reading: {count}',
  'stage.books-trained-label': 'trained brains',
  'stage.books-which': 'Which book did this brain read?',
  'stage.books-in': 'Bets on the table: {count}',
  'stage.books-in-label': 'bets on the table',
  'stage.books-told': 'It read {book}',
  'stage.books-most': 'Most of all: {book}',
  'stage.books-weight': 'speaks for the book that was read',
  'stage.books-room': 'players',
  'stage.books-ghost': 'machine',
  'stage.books-room-label': 'belief of all who bet',
  'stage.books-ghost-label': 'belief of the counting machine',
  'stage.books-matrix': 'All brains, all books: bits a word',
  'stage.books-cell': 'surprise of a brain by a book',
  'stage.books-brain': 'brain that read {book}',
  'stage.books-book': '{book}',
})
