/** Sentences with what the metrics, the class and their authors say of them: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatSignedBits } from '../../../client/locale/t.ts'
import { letterOf } from '../../../shared/text/letter-of.ts'
import { METRICS } from '../types.ts'
import type { JudgeView, RowShown } from '../view-types.ts'
import { authorName, figureText, metricName, personText, rowText } from './names.ts'
import { t } from './t.ts'

type Part = TemplateResult | typeof nothing

export function personPart(view: JudgeView, words: readonly string[]): Part {
  if (view.reference === null) return nothing
  return html`<p class="card"><strong>${t('judge-duel.person', { words: personText(view, words) })}</strong></p>`
}

export function rowsPart(view: JudgeView, words: readonly string[]): TemplateResult {
  return html`<ul class="stack">
    ${view.rows.map((row, at) => rowPart(view, row, at, words))}
  </ul>`
}

function rowPart(view: JudgeView, row: RowShown, at: number, words: readonly string[]): TemplateResult {
  const { place } = row
  const author = authorName(row)
  const figures = METRICS.flatMap((metric) => {
    const figure = figureText(row, metric)
    if (figure === null) return []
    const isFirst = view.firsts.some((first) => first.metric === metric && first.tops.includes(at))
    const name = metricName(metric)
    const text = t(isFirst ? 'judge-duel.first' : 'judge-duel.figures', { metric: name, figure })
    return [html`<span class="unbroken ${isFirst ? 'teal' : ''}">${text}</span>`]
  })
  return html`<li>
    <strong>${t('judge-duel.lettered', { letter: letterOf(at), words: rowText(view, row, words) })}</strong>
    <div class="row small">
      ${place === null ? nothing : html`<strong>${t('judge-duel.place', { place: formatBits(place) })}</strong>`}
      ${figures}
    </div>
    ${author === null ? nothing : html`<span class="small soft">${t('judge-duel.by', { author })}</span>`}
  </li>`
}

/** How far each metric agrees with the class. */
export function agreementPart({ firsts, many }: JudgeView): Part {
  const all = firsts.flatMap(({ metric, agreement }) =>
    agreement === null ? [] : [{ name: metricName(metric), agreement }],
  )
  if (all.length === 0) return html`<p>${t('judge-duel.nobody')}</p>`
  const more = many === null ? [] : [{ name: t('judge-duel.many', { count: many.endings }), agreement: many.agreement }]
  return html`<table class="bar-table">
      <caption class="small soft">
        ${t('judge-duel.agreement')}
      </caption>
      <tbody>
        ${[...all, ...more].map(
          ({ name, agreement }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${formatSignedBits(agreement)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${many === null ? nothing : html`<p class="small soft">${t('judge-duel.many-text')}</p>`}`
}

export function nearestText({ nearest }: JudgeView): Part {
  if (nearest.length === 0) return nothing
  const metric = nearest.map((at) => metricName(METRICS[at] ?? 'bleu')).join(', ')
  return html`<p class="medium"><strong>${t('judge-duel.nearest', { metric })}</strong></p>`
}
