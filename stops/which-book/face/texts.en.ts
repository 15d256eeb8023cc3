/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const bookTexts = bring({
  'books.of': 'Book of the {place}',
  /** In a sentence. */
  'books.named': 'the book of the {place}',
  'books.named.printing-1': 'the right printing',
  'books.named.printing-2': 'Misprint A',
  'books.named.printing-3': 'Misprint B',
  'books.title.printing-1': 'Right printing',
  'books.title.printing-2': 'Misprint A',
  'books.title.printing-3': 'Misprint B',

  'books.read': 'Get to know the books',
  'books.read-mixtures':
    'Every brain reads {count} sentences: {share} from one of these books, the rest from the others. In a moment a brain will write, and you bet on the book that it read most. A counting machine bets, too: it has counted every word of every book.',
  'books.read-printings':
    'One book, printed three times. In two printings words have changed places, everywhere. Every brain reads one printing only. The counting machine bets again.',
  'books.again': 'The same brains once more, with new lines: beat your own last round.',
  'books.trained': '{count} of {of} brains have finished reading',
  'books.open': 'From its pages',
  'books.swaps': 'Changed places',
  'books.swap': '{one} ↔ {other}',
  'books.no-swaps': 'Nothing has changed places here.',
  'books.swaps-here': 'Changed places, of these words:',
  'books.swaps-in': '{printing}: {swaps}',
  'books.swaps-nowhere': 'none',
  'books.pages': 'Look into the books again',

  'books.round': 'Round {round} of {rounds} · brain {turn} of {turns} · {ahead}',
  'books.round-ahead': 'Round {round} of {rounds} · {ahead}',
  'books.ahead': { one: '{count} more brain to come', other: '{count} more brains to come' },
  'books.last': 'no more to come',
  'books.line': 'It wrote one line. Which book did it read?',
  'books.line-printing': 'It wrote one line. Which printing did it read?',
  'books.lines': 'Four more lines. Do you move your chips?',
  'books.line-text':
    'Your chips count twice on each brain. Now, after one line, they count double, won or lost. What lies at the bell counts.',
  'books.lines-text':
    'Now they count once more, where they lie at the bell. None of these lines stands in a book: copies were thrown away.',
  'books.drawn': 'The same brain can come twice.',
  'books.wrote': 'What it wrote',
  'books.waits': 'The brains are still reading …',
  'books.no-lines': 'This brain could not be trained. There is nothing to bet on.',
  'books.chips': 'Chips on what it has read',
  'books.keep': 'My bet stands',
  'books.keep-none': 'I bet nothing',

  'books.told': 'It read {book}',
  'books.told-most': 'Most of all it read {book}',
  'books.mine': 'Your chips on this brain: {bits} [bits]',
  'books.none': 'You laid no chips on this brain: 0 bits.',
  'books.weights':
    'The counting machine weighed every word: teal speaks for this book, red for another. Figures are [bits].',
  'books.weights-wall': 'A bar up speaks for this book, a bar down for another; grey says next to nothing.',
  'books.from-all': '{count} of {of} lines look most like {book}.',
  'books.weighed': 'What gave it away',
  'books.from': 'nearest: {book}',
  'books.belief': 'Who believed in it',
  'books.room-line': 'the class, one line',
  'books.room-lines': 'the class, all lines',
  'books.ghost-line': 'the counting machine, one line',
  'books.ghost-lines': 'the counting machine, all lines',
  'books.ghost': 'The counting machine: {bits} [bits]',
  'books.noses': 'Finest noses',

  'books.matrix': 'All brains, all books',
  'books.matrix-text':
    'How surprised each brain is by sentences of each book that no brain has read, in [bits] a word: a short bar is little surprise. It is least surprised by the book that it read most.',
  'books.brain': 'A brain that read {book}',
  'books.copies': '{copies} of {written} lines were copies and were thrown away',
  'books.round-mine': 'Your chips in this round: {bits} [bits]',
  'books.round-room': 'All who bet, on average: {bits} [bits]',
  'books.round-ghost': 'The counting machine: {bits} [bits]',

  'sheet.books-ghost': 'Which book: the counting machine’s bits, round {round}',
})
