/** What a book is called, as a title and in a sentence. */
import { quoted } from '../../../client/locale/quoted.ts'
import { textOf } from '../../../client/locale/t.ts'
import { worldIds } from '../../../shared/worlds/ids.ts'
import type { BookShown } from '../view-types.ts'
import { t } from './t.ts'

/** The same in the middle of a sentence: "the book of the town". */
export function namedOf(book: Pick<BookShown, 'id' | 'title'> | undefined): string {
  if (book === undefined) return ''
  const { id, title } = book
  if (title !== null) return quoted(title)
  return isWorld(id) ? t('books.named', { place: textOf('world', id) }) : textOf('books.named', id)
}

export function titleOf(book: Pick<BookShown, 'id' | 'title'> | undefined): string {
  if (book === undefined) return ''
  const { id, title } = book
  if (title !== null) return title
  return isWorld(id) ? t('books.of', { place: textOf('world', id) }) : textOf('books.title', id)
}

function isWorld(id: string): boolean {
  return worldIds.some((world) => world === id)
}
