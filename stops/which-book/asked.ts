/** What this stop asked: chips on the book that each brain had read, after one line and after five. */
import { answersOf, asked, count, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { worldIds } from '../../shared/worlds/ids.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { truthOf } from './brains.ts'
import { TURNS, WHENS } from './content.ts'
import { toldTurns } from './outcome.ts'
import { betWorth } from './play.ts'
import { shelfOf, type Book } from './shelf.ts'
import type { BookState } from './types.ts'

export function bookAsked(state: BookState, pack: Pack, isOver: boolean): Asked[] {
  const told = toldTurns(state)
  return state.turns.flatMap((turns, leg) => {
    const { books } = shelfOf(pack, state.legs[leg]?.set ?? 'mixtures')
    return turns.flatMap((turn, at) => {
      const isTold = isOver || told.some(({ at: [l, t] }) => l === leg && t === at)
      const truth = truthOf(state, leg, at)
      return WHENS.map((when) =>
        asked(
          `book-${when}`,
          answersOf(
            turn[when],
            (laid) => (isTold ? count(laid[truth] ?? 0, 'count') : { kind: 'text', text: laid.join(' · ') }),
            worth(isTold ? betWorth(turn, when, truth, books.length) : []),
          ),
          { number: leg * TURNS + at + 1, truth: isTold ? named(books[truth]) : null },
        ),
      )
    })
  })
}

/** The right book by its title, or by the locale's word for its world or printing. */
function named(book: Pick<Book, 'id' | 'title'> | undefined): Said | null {
  if (book === undefined) return null
  if (book.title !== null) return { kind: 'text', text: book.title }
  return { kind: 'option', key: `${worldIds.some((id) => id === book.id) ? 'world' : 'books.title'}.${book.id}` }
}
