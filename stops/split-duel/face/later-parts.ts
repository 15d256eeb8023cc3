/** The history of a word, the price of a sentence, and what the rematch did. */
import { html, nothing, type TemplateResult } from 'lit'
import { exams } from '../book.ts'
import { CHANGED, FORECASTS, GUESSED } from '../content.ts'
import type { HistoryShown, RematchView, SplitView, TicketView } from '../view-types.ts'
import { amountDots } from '../../../client/moves/amount-tally.ts'
import { formatNumber, textOf } from '../../../client/locale/t.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { changeName, cutText, languageName } from './names.ts'
import { figureBars } from './race-table.ts'
import { t } from './t.ts'
import { wagons } from './wagons.ts'

export function historyList({ word, isKept, stages, whole }: HistoryShown, words: readonly string[]): TemplateResult {
  const last = stages.at(-1)
  return html`<h1>${t('split.history', { word: words[word] ?? '' })}</h1>
    <p>
      <strong
        >${
          whole === null
            ? t('split.never-whole', { count: last?.after ?? 0, pieces: last?.pieces.length ?? 0 })
            : t('split.whole', { count: whole })
        }</strong
      >
      ${isKept ? t('split.kept-word') : nothing}
    </p>
    <ol class="stack">
      ${stages.map(
        ({ after, pieces }) =>
          html`<li>
            <p class="soft small">${after === 0 ? t('split.at-first') : t('split.after', { count: after })}</p>
            ${wagons(pieces)}
          </li>`,
      )}
    </ol>`
}

export function prices({ tickets, guess }: TicketView): TemplateResult {
  const right = tickets.find(({ id }) => id === GUESSED)?.pieces?.length
  const home = tickets[0]?.pieces?.length
  return html`${
      right === undefined
        ? nothing
        : html`<div class="card stack">
            ${amountDots(guess, right, { chart: t('split.price'), measured: formatNumber(right), mine: t('split.mine') })}
            ${guess.mine === null ? nothing : html`<p>${t('split.you-guessed', { count: Math.round(guess.mine) })}</p>`}
          </div>`
    }
    <ul class="stack">
      ${tickets.map(({ id, text, pieces }, i) => {
        const times = pieces === null || i === 0 || home === undefined ? null : pieces.length / home
        return html`<li class="card stack">
          <div class="row between">
            <strong>${languageName(id)}</strong>
            ${pieces === null ? nothing : html`<span class="number">${t('split.pieces', { count: pieces.length })}</span>`}
          </div>
          ${pieces === null ? html`<p>“${text}”</p>` : wagons(pieces)}
          ${times === null ? nothing : html`<p>${t('split.price-times', { times: formatNumber(Math.round(10 * times) / 10) })}</p>`}
        </li>`
      })}
    </ul>
    <p>${t('split.price-point')}</p>`
}

export function rematchResult({ rematch, racers, measured, troubled }: SplitView): TemplateResult {
  const before = racers[CHANGED]
  const after = rematch?.after ?? null
  if (rematch === null || before === undefined) return html`<p class="soft">${t('panel.measuring')}</p>`
  const rows = [
    { name: t('split.before'), more: cutText(before.merges), bits: before.bits, isBest: false },
    {
      name: t('split.after-it'),
      more: after === null ? '' : cutText(after.merges),
      bits: after?.bits ?? null,
      isBest: false,
    },
  ]
  return html`<h1>${t('split.changed')}</h1>
    <p>${t('split.forecast-text', { change: changeName(rematch.change) })}</p>
    ${measured ? html`<p class="big-number">${turnText(rematch)}</p>` : nothing}
    <div class="side-by-side">
      ${exams.map(
        (exam) =>
          html`<section class="card stack">
            <h2>${textOf('split', `exam-${exam}`)}</h2>
            ${figureBars(rows, exam)}
          </section>`,
      )}
    </div>
    ${labTrouble(troubled)}`
}

export function turnText({ turn }: RematchView): string {
  const said = turn === null ? undefined : FORECASTS[turn]
  return said === undefined ? t('split.close') : textOf('split', `was-${said}`)
}
