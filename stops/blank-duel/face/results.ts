/** What became of the blanks: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { AHEAD } from '../content.ts'
import { SIDES } from '../types.ts'
import type { BlankView, RowShown } from '../view-types.ts'
import { bitsOrNone, rowName, trueWord } from './names.ts'
import { t } from './t.ts'

export function headline({ phase, rows, isRead }: BlankView, words: readonly string[]): string {
  const [first] = rows
  if (phase === 'told' && first !== undefined) return t('blank-duel.told', { word: trueWord(first, words) })
  if (phase === 'bet' || (phase === 'duel' && !isRead)) return t('blank-duel.bet')
  if (phase !== 'duel') return t('blank-duel.fill')
  const ahead = rows.filter(({ isAhead }) => isAhead === true).map((row) => trueWord(row, words))
  return t('blank-duel.duel', { words: ahead.join(' · ') })
}

export function betRules(): string {
  return t('blank-duel.bet-text', { ahead: formatNumber(AHEAD) })
}

export function numberText({ round, rounds, isRematch }: BlankView): string {
  return t(isRematch ? 'blank-duel.number-more' : 'blank-duel.number', { round, rounds })
}

/** How far the second model has come; nothing where there is none to come. */
export function learningText({ rounds, steps, of, seconds, left }: BlankView): TemplateResult | typeof nothing {
  if (rounds === 0) return nothing
  const text =
    seconds !== null
      ? t('blank-duel.learned', { steps: of, count: Math.max(1, Math.round(seconds)) })
      : left === null
        ? t('blank-duel.learning', { step: steps, steps: of })
        : t('blank-duel.learning-left', { step: steps, steps: of, count: left })
  return html`<p class="soft small">${text}</p>`
}

/** Each told blank with its figures; in the duel with those of the models, and one's own chips. */
export function rowTables({ rows, phase, bet }: BlankView, words: readonly string[]): TemplateResult {
  return html`${rows.map((row, at) => {
    const chips = phase === 'duel' ? (bet.mine?.[at] ?? 0) : 0
    return html`<section class="blank-row">
      ${
        phase === 'told'
          ? html`<p class="sentence">${sentence(words, row.words, row.blank)}</p>`
          : html`<p>
              <strong class=${row.isAhead === true ? 'teal' : ''}
                >${row.isAhead === true ? '✓ ' : ''}${rowName(row, words)}</strong
              >
            </p>`
      }
      ${row.clue === null ? nothing : html`<p class="soft small">${t(`blank-duel.${row.clue}`)}</p>`}
      ${figures(row, rowName(row, words))}
      ${chips === 0 ? nothing : html`<p class="small">${t('blank-duel.chips', { count: chips })}</p>`}
    </section>`
  })}`
}

/** Of people, and of the models once they are told. */
function figures({ people, models }: RowShown, label: string): TemplateResult {
  const cell = (bits: number | null) =>
    html`<td class="number">${bits === null ? bitsOrNone(null) : formatBits(bits)}</td>`
  return html`<table class="blank-figures" aria-label=${label}>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${t('blank-duel.people')}</th>
        ${models === null ? nothing : html`<th scope="col">${t('blank-duel.models')}</th>`}
      </tr>
    </thead>
    <tbody>
      ${SIDES.map(
        (side) =>
          html`<tr>
            <th scope="row">${t(`blank-duel.${side}`)}</th>
            ${cell(people[side])} ${models === null ? nothing : cell(models[side])}
          </tr>`,
      )}
    </tbody>
  </table>`
}

export function scoreText({ score }: BlankView): TemplateResult | typeof nothing {
  if (score === null) return nothing
  const { before, behind } = score
  const both = ({ left, both }: typeof behind.models) => ({ left: bitsOrNone(left), both: bitsOrNone(both) })
  return html`<p>
      <strong>${t('blank-duel.score', both(behind.models))}</strong>
      ${t('blank-duel.score-before', both(before.models))}
    </p>
    <p>${t('blank-duel.score-people', both(behind.people))}</p>
    <p>${t('blank-duel.right-text')}</p>`
}
