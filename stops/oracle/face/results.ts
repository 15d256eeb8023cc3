/** What came of lines and chips, for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatDrop, formatNumber, formatShare } from '../../../client/locale/t.ts'
import { billLines } from '../../../client/ui/bill-lines.ts'
import type { Cost } from '../../../shared/lab/bill.ts'
import { STARTS } from '../content.ts'
import type { OracleView } from '../view-types.ts'
import { stepNames } from './names.ts'
import { t } from './t.ts'

/** The dots in words. */
export function dotRows({ small }: OracleView): TemplateResult {
  return html`<ul class="stack">
    ${small.map(({ width, exam }) =>
      exam === null
        ? nothing
        : html`<li>${t('oracle.wide', { width })}: ${t('oracle.figure', { bits: formatBits(exam.mean.bits) })}</li>`,
    )}
  </ul>`
}

export function steepestText(view: OracleView): string {
  const step = view.steepest === null ? undefined : stepNames(view)[view.steepest]
  return step === undefined ? t('oracle.steepest-none') : t('oracle.most', { step })
}

export function outcomeTitle({ large: { exam } }: OracleView): string {
  return exam === null ? t('oracle.train') : t('oracle.outcome', { bits: formatBits(exam.mean.bits) })
}

/** The line of the machine, the ghost and the class against what came. */
export function outcomeRows({ large: { exam }, small, law, middle }: OracleView): TemplateResult | typeof nothing {
  const ghost = small.at(-1)?.exam?.mean ?? null
  if (exam === null) return nothing
  const { bits } = exam.mean
  const off = (said: number) => formatDrop(said, bits)
  return html`<p>${t('oracle.spread', { low: formatBits(exam.low.bits), high: formatBits(exam.high.bits) })}</p>
    <ul class="stack">
      ${law === null ? nothing : html`<li>${t('oracle.law', { law: formatBits(law.bits), off: off(law.bits) })}</li>`}
      ${
        ghost === null
          ? nothing
          : html`<li>${t('oracle.ghost', { same: formatBits(ghost.bits), off: off(ghost.bits) })}</li>`
      }
      ${
        middle === null
          ? nothing
          : html`<li>${t('oracle.middle', { middle: formatBits(middle.bits), off: off(middle.bits) })}</li>`
      }
    </ul>`
}

/** Times the sums of one step: they grow with the weights. */
export function timesOf({ large, next }: OracleView): string {
  return formatNumber(Math.round((next.parameters / large.parameters) * 10) / 10)
}

export function buyText(view: OracleView): string {
  const { next, large } = view
  return t('oracle.buy-text', {
    width: next.width,
    times: timesOf(view),
    steps: next.steps,
    bits: formatBits(large.exam?.mean.bits ?? 0),
  })
}

export function boughtTitle({ next: { exam } }: OracleView): string {
  return exam === null ? t('oracle.bought-waits') : t('oracle.bought', { bits: formatBits(exam.mean.bits) })
}

export function boughtText(view: OracleView): string {
  const [large, next] = [view.large.exam?.mean.bits ?? 0, view.next.exam?.mean.bits ?? 0]
  if (view.verdict === 1) return t('oracle.bought-same', { large: formatBits(large), times: timesOf(view) })
  return t(view.verdict === 0 ? 'oracle.bought-better' : 'oracle.bought-worse', { gain: formatDrop(large, next) })
}

export function boughtWhy({ verdict }: OracleView): string {
  return t(verdict === 0 ? 'oracle.bought-room' : 'oracle.bought-why')
}

export function trainText({ large: { width } }: OracleView): string {
  return t('oracle.train-text', { width, starts: STARTS })
}

export function receiptText({ receipt }: OracleView): TemplateResult | typeof nothing {
  if (receipt === null) return nothing
  const cost = ({ sums, seconds }: Cost) => ({
    billions: formatNumber(Math.round(sums / 1e8) / 10),
    count: Math.round(seconds),
  })
  return html`<section class="card stack">
    <h2>${t('oracle.receipt')}</h2>
    <p>${t('oracle.receipt-small', cost(receipt.small))}</p>
    <p>${t('oracle.receipt-large', cost(receipt.large))}</p>
    <p>${t('oracle.receipt-share', { share: formatShare(receipt.share) })}</p>
    ${receipt.next === null ? nothing : html`<p>${t('oracle.receipt-next', cost(receipt.next))}</p>`}
    ${billLines(receipt.bill)}
  </section>`
}
