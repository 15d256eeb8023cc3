/** What Which book did this brain read? gives to read. */
import { textAt } from '../../../client/locale/t.ts'
import type { BookView } from '../../../stops/which-book/view-types.ts'
import { count, FIGURE, piece, texts, type Piece } from './pieces.ts'

/** Pages that somebody looks into before a brain writes: nobody reads them all. */
const PAGES = 3

/** The title of a phase and what it says; some pages of each book; lines as they come; words that gave it away. */
export function ofBooks({ phase, set, books, lines, told, matrix }: BookView): Piece[] {
  switch (phase) {
    case 'read':
      return [
        texts('read', 'books.read', set === 'mixtures' ? 'books.read-mixtures' : 'books.read-printings'),
        ...books.map(({ id, open, swaps }) =>
          piece(`book ${id}`, 3 * swaps.length + open.slice(0, PAGES).reduce((sum, line) => sum + count(line), 0)),
        ),
      ]
    case 'line':
    case 'lines':
      return [
        texts(phase, `books.${phase}`, `books.${phase}-text`),
        ...lines.map((line, at) => piece(`line ${at}`, count(line))),
      ]
    case 'told':
      return [
        texts('told', 'books.told', 'books.mine', 'books.ghost'),
        ...(told?.lines ?? []).map(({ words }, at) => piece(`weighed ${at}`, words.length + FIGURE)),
      ]
    case 'matrix':
      return [
        piece('matrix', count(textAt('books.matrix-text'))),
        ...(matrix?.brains ?? []).map(({ book, bits }) => piece(`brain ${book}`, bits.length * FIGURE)),
      ]
  }
}
