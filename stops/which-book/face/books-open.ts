/** The books of the table with some of their pages. */
import { html, nothing, type TemplateResult } from 'lit'
import type { BookShown, BookView } from '../view-types.ts'
import { titleOf } from './names.ts'
import { t } from './t.ts'

export function openBooks({ books, set }: Pick<BookView, 'books' | 'set'>): TemplateResult {
  return html`<div class="side-by-side">${books.map((book) => openBook(book, set === 'printings'))}</div>`
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
