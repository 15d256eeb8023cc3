/** The history of a word, the price of a sentence, and what the rematch did. */
import { html, nothing, type TemplateResult } from 'lit'
import { exams } from '../book.ts'
import { CHANGED, CHANGED_EXAM, GUESSED } from '../content.ts'
import type { HistoryShown, RematchView, SplitView, TicketView } from '../view-types.ts'
import { amountDots } from '../../../client/moves/amount-tally.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { formatBits, formatNumber, textOf } from '../../../client/locale/t.ts'
import { labTrouble, notMeasured } from '../../../client/ui/lab-trouble.ts'
import { changeText, cutText, forecasts, languageName, turnText } from './names.ts'
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
          ${pieces === null ? html`<p>${quoted(text)}</p>` : wagons(pieces)}
          ${times === null ? nothing : html`<p>${t('split.price-times', { times: formatNumber(Math.round(10 * times) / 10) })}</p>`}
        </li>`
      })}
    </ul>
    <p>${t('split.price-point')}</p>`
}

export function rematchResult(view: SplitView): TemplateResult {
  const { rematch, racers, measured, troubled } = view
  const before = racers[CHANGED]
  if (rematch === null || before === undefined) return notMeasured(troubled)
  const { after } = rematch
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
    <p>${changeText(rematch)}</p>
    ${measured ? html`<p class="sentence">${turnText(rematch)}</p>` : nothing} ${forecastSaid(rematch)}
    <section class="card stack">
      <h2>${textOf('split', `exam-${CHANGED_EXAM}`)}</h2>
      ${figureBars(rows, CHANGED_EXAM)}
    </section>
    ${besides(view).map((text) => html`<p class="soft">${text}</p>`)} ${labTrouble(troubled)}`
}

function forecastSaid({ forecast: { mine }, turn }: RematchView): TemplateResult | typeof nothing {
  if (mine === null) return nothing
  const forecast = forecasts()[mine.option] ?? ''
  return html`<p>${mine.option === turn ? t('split.you-said-right') : t('split.you-forecast', { forecast })}</p>`
}

/** What the change did to the exams that nobody asked about: a line each. */
function besides({ rematch, racers }: SplitView): string[] {
  const [before, after] = [racers[CHANGED]?.bits, rematch?.after?.bits]
  return exams.flatMap((exam) => {
    const [was, is] = [before?.[exam] ?? null, after?.[exam] ?? null]
    if (exam === CHANGED_EXAM || was === null || is === null) return []
    const name = textOf('split', `exam-${exam}`)
    return [t('split.beside-it', { exam: name, before: formatBits(was), after: formatBits(is) })]
  })
}
