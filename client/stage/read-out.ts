/** How a reading is written on the stage: short enough for the last row, in the words of the catalogue. */
import { formatBits, formatCount, formatNumber, formatRate, formatShare, t } from '../locale/t.ts'
import type { Reading, Unit } from './shape.ts'

/** `value` in its unit, such as `2.14 bits`, `41%`, `-0.003`. */
export function readOut(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return t('stage.not-a-number')
  switch (unit) {
    case 'bits':
      return t('stage.bits', { bits: formatBits(value) })
    case 'words':
      return formatCount(value)
    case 'share':
      return formatShare(value)
    case 'place':
      return formatNumber(value + 1)
    case 'count':
    case 'step':
    case 'word':
      return formatNumber(value)
    case 'weight':
    case 'gradient':
    case 'norm':
    case 'rate':
      return formatRate(value)
  }
}

/** All of a shape's readings in one line, such as `step 24 · 6.20 bits`. Lists are counted, not spelled out. */
export function readOutAll(readings: readonly Reading[]): string {
  return readings
    .map(({ value, label, unit }) =>
      typeof value === 'number' ? `${label} ${readOut(value, unit)}` : `${label}: ${formatNumber(value.length)}`,
    )
    .join(' \u00b7 ')
}
