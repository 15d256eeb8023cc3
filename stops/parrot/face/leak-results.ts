/** What came out of the models that have read the secret line, and of the one that has not. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatAmong, formatBits } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { notMeasured } from '../../../client/ui/lab-trouble.ts'
import type { CanaryView } from '../view-types.ts'
import { t } from './t.ts'
import { told as tell } from './told.ts'

type Told = NonNullable<CanaryView['told']>

export function leakReveal(
  view: CanaryView,
  words: readonly string[],
  isTroubled: boolean,
  besideStage = false,
): TemplateResult {
  const { told, copies, among } = view
  if (told === null) return html`<p class="soft">${t('panel.measuring')}</p>`
  const { secret, enough, players, shortest, worth } = told
  const count = enough === null ? undefined : copies[enough]
  return html`
    <h1>${t('parrot.leak')}</h1>
    ${
      enough === null
        ? notMeasured(isTroubled)
        : html`<p class="big-number">
            ${count === undefined ? t('parrot.leak-never') : t('parrot.leak-enough', { count, among })}
          </p>`
    }
    ${
      besideStage
        ? nothing
        : html`<div class="card stack">
            <p class="kicker">${t('parrot.secret')}</p>
            <p class="sentence">${sentenceText(words, secret)}</p>
          </div>`
    }
    <p>
      ${t('parrot.leak-players', players)}
      ${shortest === null ? nothing : t('parrot.leak-shortest', { line: sentenceText(words, shortest) })}
    </p>
    ${worth === null ? nothing : html`<p><strong>${tell('parrot.leak-mine', { bits: formatBits(worth) })}</strong></p>`}
    ${besideStage ? nothing : leakTable(told)}
  `
}

export function withdrawn(
  view: CanaryView,
  words: readonly string[],
  isTroubled: boolean,
  besideStage = false,
): TemplateResult {
  const { told } = view
  const without = told?.tested.find(({ copies }) => copies === 0)
  if (told === null || without === undefined) {
    return notMeasured(isTroubled)
  }
  const among = formatAmong(without.bits, Math.log2(words.length))
  return html`
    <h1>${t('parrot.withdrawn')}</h1>
    <p>${tell('parrot.withdrawn-text')}</p>
    <p><strong>${without.leaks.includes(true) ? t('parrot.not-gone') : t('parrot.gone', { among })}</strong></p>
    ${besideStage ? nothing : leakTable(told)}
  `
}

/** A row a model; whether it tells the end after so many words of the beginning. */
function leakTable({ tested }: Told): TemplateResult | typeof nothing {
  const [first] = tested
  if (first === undefined) return nothing
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t('parrot.leak-words')}</th>
        ${first.leaks.map((_, at) => html`<th scope="col">${at + 1}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${tested.map(
        ({ copies, leaks }) =>
          html`<tr>
            <th scope="row">${copies === 0 ? t('parrot.leak-none') : t('parrot.leak-row', { count: copies })}</th>
            ${leaks.map((leak) => html`<td class=${leak ? 'red' : 'soft'}>${t(leak ? 'parrot.leak-yes' : 'parrot.leak-no')}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}
