/** How estimates, lines and large figures are called. */
import { textOf } from '../../../client/locale/t.ts'
import { GIANT, TIMED, WATTS, type Estimate } from '../content.ts'
import { rounded, type Rounded } from '../figures.ts'
import type { ReceiptView, TicketLine } from '../view-types.ts'
import { t } from './t.ts'

export function large({ count, thousands }: Rounded): string {
  return textOf('receipt-large', String(thousands), { count })
}

/** A power of ten, as people say it. */
export function spoken(power: number): string {
  return large(rounded(10 ** power))
}

export function question(what: Estimate): string {
  return textOf('receipt-ask', what)
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
    parameters: large(rounded(GIANT.parameters)),
    tokens: large(rounded(GIANT.tokens)),
  })
}
