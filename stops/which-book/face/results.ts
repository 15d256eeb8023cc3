/** What the brain had read, which words gave it away, and the table of all brains on all books. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatBits, formatPercent, formatSignedBits } from '../../../client/locale/t.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { notMeasured } from '../../../client/ui/lab-trouble.ts'
import { inBits, winners } from '../../../client/ui/winners.ts'
import type { Placed } from '../../../shared/match/places.ts'
import type { BookView, Matrix, Told, WeighedLine } from '../view-types.ts'
import { namedOf, titleOf } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

/** Words that say less than so many bits stand in ink; of so many of a line the figure is told. */
const TELLING = 1
const TOLD = 3

export function revealed(view: BookView, teams: readonly TeamView[], besideStage = false): TemplateResult {
  const { told: open, books, troubled } = view
  if (open === null) return notMeasured(troubled)
  const book = namedOf(books[open.truth])
  const count = open.lines.filter((line) => line.book === open.truth).length
  return html`
    <h1>${t(view.set === 'mixtures' ? 'books.told-most' : 'books.told', { book })}</h1>
    ${open.mine === null ? (besideStage ? nothing : html`<p>${t('books.none')}</p>`) : html`<p class="big-number saved">${told('books.mine', { bits: formatSignedBits(open.mine) })}</p>`}
    <p>${told('books.ghost', { bits: formatSignedBits(open.ghost.worth) })}</p>
    <p>${t('books.from-all', { count, of: open.lines.length, book })}</p>
    ${besideStage ? html`<p class="soft">${t('books.weights-wall')}</p>` : html`${beliefs(open)} ${weighed(view, open)}`}
    ${bestOf(open.best, teams)}
  `
}

function beliefs({ truth, room, ghost }: Told): TemplateResult {
  const rows = [
    ['books.room-line', room.line],
    ['books.room-lines', room.lines],
    ['books.ghost-line', ghost.line],
    ['books.ghost-lines', ghost.lines],
  ] as const
  return html`<section class="card stack">
    <h2>${t('books.belief')}</h2>
    <table class="bar-table">
      <tbody>
        ${rows.map(([key, belief]) =>
          belief === null
            ? nothing
            : html`<tr>
                <th scope="row">${t(key)}</th>
                <td>${barPart('scale', belief[truth] ?? 0, key.startsWith('books.ghost') ? 'is-ghost' : 'is-true')}</td>
                <td class="number">${formatPercent(belief[truth] ?? 0)}</td>
              </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

function weighed({ books }: BookView, { lines }: Told): TemplateResult {
  return html`<section class="card stack divided">
    <h2>${t('books.weighed')}</h2>
    <p class="small">${told('books.weights')}</p>
    ${lines.map(
      (line) =>
        html`<div class="stack">
          ${weighedLine(line)}
          <p class="soft small">${t('books.from', { book: namedOf(books[line.book]) })}</p>
        </div>`,
    )}
  </section>`
}

function weighedLine({ words, weights }: WeighedLine): TemplateResult {
  const least = weights.map(Math.abs).toSorted((a, b) => b - a)[TOLD - 1] ?? 0
  return html`<p>
    ${words.map((word, at) => {
      const bits = weights[at] ?? 0
      if (Math.abs(bits) < TELLING) return html`${word} `
      const figure = Math.abs(bits) < least ? nothing : html`<span class="small soft"> ${formatSignedBits(bits)}</span>`
      return html`<strong class=${bits > 0 ? 'teal' : 'red'}>${word}</strong>${figure} `
    })}
  </p>`
}

function bestOf(best: readonly Placed[], teams: readonly TeamView[]) {
  if (best.length === 0) return nothing
  return html`<section class="card stack">
    <h2>${t('books.noses')}</h2>
    ${winners(best, teams, inBits)}
  </section>`
}

export function matrixShown(view: BookView, teams: readonly TeamView[], besideStage = false): TemplateResult {
  const { matrix, troubled } = view
  if (matrix === null) return notMeasured(troubled)
  const { mine, room, ghost } = matrix
  return html`
    <h1>${t('books.matrix')}</h1>
    ${mine === null ? nothing : html`<p class="big-number saved">${told('books.round-mine', { bits: formatSignedBits(mine) })}</p>`}
    ${room === null ? nothing : html`<p>${told('books.round-room', { bits: formatSignedBits(room) })}</p>`}
    <p>${told('books.round-ghost', { bits: formatSignedBits(ghost) })}</p>
    <p>${told('books.matrix-text')}</p>
    ${besideStage ? nothing : html`${tableOf(view, matrix)} ${copiesOf(view, matrix)}`} ${bestOf(matrix.best, teams)}
  `
}

function copiesOf({ books }: BookView, { brains }: Matrix): TemplateResult {
  return html`<ul class="small soft">
    ${brains.map(
      ({ book, copies, written }) => html`<li>${titleOf(books[book])}: ${t('books.copies', { copies, written })}</li>`,
    )}
  </ul>`
}

function tableOf({ books }: BookView, { brains }: Matrix): TemplateResult {
  return html`<div class="stack">
    ${brains.map(
      ({ book, bits }) =>
        html`<section class="card stack">
          <h2>${t('books.brain', { book: namedOf(books[book]) })}</h2>
          <table class="bar-table">
            <tbody>
              ${bits.map(
                (value, at) =>
                  html`<tr>
                    <th scope="row" class=${at === book ? 'teal' : ''}>${titleOf(books[at])}</th>
                    <td>
                      ${barPart('scale', value / Math.max(...brains.flatMap((brain) => brain.bits)), at === book ? 'is-true' : '')}
                    </td>
                    <td class="number">${formatBits(value)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </section>`,
    )}
  </div>`
}
