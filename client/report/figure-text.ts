/** A measured number in words, by what it counts. */
import type { Figure } from '../../shared/match/figure.ts'
import { formatBits, formatNumber, formatRate, formatShare } from '../locale/t.ts'

export function figureText({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  switch (unit) {
    case 'bits':
      return formatBits(value)
    case 'share':
      return formatShare(value)
    case 'rate':
      return formatRate(value)
    case 'count':
      return formatNumber(value)
  }
}
