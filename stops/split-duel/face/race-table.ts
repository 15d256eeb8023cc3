/** The race: on each exam a bar a brain, as they come in; who won, and who had said so. */
import { html, nothing, type TemplateResult } from 'lit'
import { exams, type ExamId } from '../book.ts'
import type { BetView, ExamBits, RacerShown, SplitView } from '../view-types.ts'
import '../../../client/locale/en/controls.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { formatBits, textOf } from '../../../client/locale/t.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { amongText, bitsText, closeText, cutText, racerName } from './names.ts'
import { t } from './t.ts'

export function raceTables(view: SplitView): TemplateResult {
  return html`<div class="side-by-side">${view.bets.map((bet) => examCard(view, bet))}</div>
    <p class="soft small">${t('split.hole-text')}</p>
    ${samples(view.racers)} ${labTrouble(view.troubled)}`
}

function examCard({ racers, measured }: SplitView, bet: BetView): TemplateResult {
  const { exam, example, winner } = bet
  const best = winner === null ? undefined : racers[winner]?.bits?.[exam]
  return html`<section class="card stack">
    <h2>${textOf('split', `exam-${exam}`)}</h2>
    <p class="soft">${quoted(example)}</p>
    ${
      measured
        ? html`<p>
            <strong class="teal">${wonText(bet)}</strong>
            ${typeof best === 'number' ? amongText(best) : nothing}
          </p>`
        : nothing
    }
    ${said(bet)}
    ${figureBars(
      racers.map(({ bits, merges }, at) => ({
        name: racerName(at),
        more: cutText(merges),
        bits,
        isBest: at === winner,
      })),
      exam,
    )}
  </section>`
}

/** Who won, or why nobody did. */
export function wonText({ winner, close }: BetView): string {
  if (winner !== null) return t('split.won', { racer: racerName(winner) })
  return close === null ? t('split.no-winner') : closeText(close)
}

function said({ vote: { mine }, winner }: BetView): TemplateResult | typeof nothing {
  if (mine === null) return nothing
  return html`<p>
    ${mine.option === winner ? t('split.you-said-right') : t('split.you-said', { racer: racerName(mine.option) })}
  </p>`
}

export interface Figured {
  readonly name: string
  readonly more: string
  /** null: it is being trained. */
  readonly bits: ExamBits | null
  readonly isBest: boolean
}

/** One bar each, all on one scale. */
export function figureBars(rows: readonly Figured[], exam: ExamId): TemplateResult {
  const most = Math.max(1, ...rows.flatMap(({ bits }) => exams.map((one) => bits?.[one] ?? 0)))
  return html`<ul class="stack">
    ${rows.map(({ name, more, bits, isBest }) => {
      const figure = bits?.[exam]
      const text =
        bits === null ? t('split.training') : typeof figure === 'number' ? formatBits(figure) : t('split.hole')
      return html`<li>
        <div class="row between">
          <span
            ><strong class=${isBest ? 'teal' : ''}>${isBest ? '✓ ' : ''}${name}</strong>
            <small class="soft">${more}</small></span
          >
          <span class=${typeof figure === 'number' ? 'number' : 'soft'}>${text}</span>
        </div>
        ${typeof figure === 'number' ? barPart('tally', figure / most, isBest ? 'is-true' : '') : nothing}
      </li>`
    })}
  </ul>`
}

function samples(racers: readonly RacerShown[]): TemplateResult | typeof nothing {
  const written = racers.flatMap((racer, at) => (racer.written.length === 0 ? [] : [{ ...racer, at }]))
  if (written.length === 0) return nothing
  return html`<details class="card">
    <summary class="as-table">
      <strong>${t('split.samples')}</strong>
    </summary>
    ${written.map(
      ({ at, written: lines, bits }) =>
        html`<div>
          <h3>
            ${racerName(at)}${typeof bits?.known === 'number' ? html` <small class="soft">${bitsText(bits.known)}</small>` : nothing}
          </h3>
          <ul>
            ${lines.slice(0, 2).map((line) => html`<li class="written">${quoted(line)}</li>`)}
          </ul>
        </div>`,
    )}
  </details>`
}
