/** How estimates, lines and large figures are called. */
import { formatRate, textOf } from '../../../client/locale/t.ts'
import { GPT3, WATTS } from '../../../shared/lab/energy.ts'
import { SPENDS, TIMED, type Estimate, type Spend } from '../content.ts'
import { rounded, type Rounded } from '../figures.ts'
import type { Car } from '../types.ts'
import type { TicketLine } from '../figures.ts'
import type { CarShown, ReceiptView } from '../view-types.ts'
import { t } from './t.ts'

/** Of less than one, its first digit that is not a nought: what is little is not nothing. */
export function large({ count, thousands }: Rounded): string {
  return textOf('receipt-large', String(thousands), { count: count < 1 ? formatRate(count) : count })
}

/** A power of ten, as people say it. */
export function spoken(power: number): string {
  return large(rounded(10 ** power))
}

export function question(what: Estimate): string {
  return textOf('receipt-ask', what)
}

export function hint(what: Estimate): string {
  return textOf('receipt-hint', what)
}

export function shortName(what: Estimate): string {
  return textOf('receipt-short', what)
}

export function lineName({ what }: Pick<TicketLine, 'what'>): string {
  return textOf('receipt-line', what)
}

export function whose({ origin }: Pick<ReceiptView, 'origin'>): string {
  return t(origin === 'own' ? 'receipt.of-own' : 'receipt.of-depot')
}

export function method(): string {
  return t('receipt.method', {
    steps: TIMED.steps,
    watts: WATTS,
    tokens: large(rounded(GPT3.tokens)),
  })
}

export function spendName(spend: Spend): string {
  return textOf('receipt-spend', spend)
}

/** In place of what a car has bought. */
export function unbought({ open }: Pick<CarShown, 'open'>): string {
  return t(open ? 'receipt.still' : 'receipt.not-measured')
}

export function carName(car: Car): string {
  return textOf('receipt-car', car)
}

/** What is read for it, as far as it is known. */
export function spends({ few }: Pick<ReceiptView, 'few'>): readonly { readonly text: string; readonly more: string }[] {
  return SPENDS.map((spend) => ({ text: spendName(spend), more: moreOf(spend, few) }))
}

function moreOf(spend: Spend, { count, own }: ReceiptView['few']): string {
  if (spend === 'all') return t('receipt.all-more')
  if (spend === 'keep') return t('receipt.keep-more')
  return t(own ? 'receipt.few-own' : 'receipt.few-more', { count })
}
