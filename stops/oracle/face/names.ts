/** How brains, steps and answers are called. */
import { formatBits, formatList, formatNumber } from '../../../client/locale/t.ts'
import { REASONS } from '../content.ts'
import type { OracleView, Spot } from '../view-types.ts'
import { t } from './t.ts'

export function reasons(): readonly string[] {
  return REASONS.map((reason) => t(`oracle.reason-${reason}`))
}

/** From one small brain to the next. */
export function stepNames({ small }: OracleView): readonly string[] {
  return small.slice(1).map(({ width }, i) => t('oracle.step', { from: small[i]?.width ?? 0, to: width }))
}

export function buyNames(): readonly string[] {
  return (['better', 'same', 'worse'] as const).map((answer) => t(`oracle.buy-${answer}`))
}

export function inBits({ bits }: Spot): string {
  return t('oracle.figure', { bits: formatBits(bits) })
}

export function widthsOf({ small }: OracleView): string {
  return formatList(small.map(({ width }) => formatNumber(width)))
}
