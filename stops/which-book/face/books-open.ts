/** The books of the table with some of their pages. */
import { formatList } from '../../../client/locale/t.ts'
import { html, nothing, type TemplateResult } from 'lit'
import type { BookShown, BookView } from '../view-types.ts'
import { titleOf } from './names.ts'
import { t } from './t.ts'

export function openBooks({ books, set }: Pick<BookView, 'books' | 'set'>): TemplateResult {
  return html`<div class="side-by-side">${books.map((book) => openBook(book, set === 'printings'))}</div>`
}

/** Of what has changed places only what concerns the lines that are shown, printing by printing. */
export function swapsHere({ books, lines }: Pick<BookView, 'books' | 'lines'>): TemplateResult | typeof nothing {
  const misprints = books.filter(({ swaps }) => swaps.length > 0)
  if (misprints.length === 0 || lines.length === 0) return nothing
  return html`<div class="swaps small">
    <p class="soft">${t('books.swaps-here')}</p>
    <ul>
      ${misprints.map((book) => html`<li>${t('books.swaps-in', { printing: titleOf(book), swaps: swapsText(book, lines) })}</li>`)}
    </ul>
  </div>`
}

function swapsText(book: BookShown, lines: readonly string[]): string {
  const swaps = swapsIn(book, lines).map(([one, other]) => t('books.swap', { one, other }))
  return swaps.length === 0 ? t('books.swaps-nowhere') : formatList(swaps)
}

/** Pairs of which a word stands in these lines. */
export function swapsIn({ swaps }: Pick<BookShown, 'swaps'>, lines: readonly string[]): BookShown['swaps'] {
  const words = new Set(lines.flatMap((line) => line.split(' ')))
  return swaps.filter((pair) => pair.some((word) => words.has(word)))
}

/** The same folded, where one may want to look again. */
export function foldedBooks(view: Pick<BookView, 'books' | 'set'>): TemplateResult {
  return html`<details>
    <summary>${t('books.pages')}</summary>
    ${openBooks(view)}
  </details>`
}

function openBook(book: BookShown, isPrinting: boolean): TemplateResult {
  return html`<section class="card stack" aria-label=${titleOf(book)}>
    <h2>${titleOf(book)}</h2>
    ${isPrinting ? swapsOf(book) : nothing}
    <ul class="stack" aria-label=${t('books.open')}>
      ${book.open.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`
}

function swapsOf({ swaps }: BookShown): TemplateResult {
  if (swaps.length === 0) return html`<p class="soft">${t('books.no-swaps')}</p>`
  return html`<ul class="row" aria-label=${t('books.swaps')}>
    ${swaps.map(([one, other]) => html`<li><strong>${t('books.swap', { one, other })}</strong></li>`)}
  </ul>`
}
