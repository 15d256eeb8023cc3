/** How a reading is written on the stage: short enough for the last row, in the words of the catalogue. */
import {
  formatBits,
  formatCount,
  formatDrop,
  formatFine,
  formatNumber,
  formatPercent,
  formatRate,
  formatShare,
  formatTimes,
  t,
} from '../locale/t.ts'
import { reading, type Reading, type Unit } from './shape.ts'

/** `value` in its unit, such as `2.14 bits`, `41%`, `-0.003`. */
export function readOut(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return t('stage.not-a-number')
  switch (unit) {
    case 'bits':
      return t('stage.bits', { bits: formatBits(value) })
    case 'words':
      return formatCount(value)
    case 'times':
      return formatTimes(value)
    case 'share':
      return formatShare(value)
    case 'percent':
      return formatPercent(value)
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
    case 'fine':
      return formatFine(value)
  }
}

/** All of a shape's readings in one line, such as `step 24 · 6.20 bits`. Lists are counted, not spelled out. */
export function readOutAll(readings: readonly Reading[]): string {
  return readings
    .map(({ value, label, unit, written }) =>
      typeof value === 'number'
        ? `${label} ${written ?? readOut(value, unit)}`
        : `${label}: ${formatNumber(value.length)}`,
    )
    .join(' \u00b7 ')
}

/** How far a measurement in bits fell, as the two printed figures say it; `source`: `before - after`. */
export function fallOf(before: number, after: number, source: string, label: string): Reading {
  const written = t('stage.bits', { bits: formatDrop(before, after) })
  return { ...reading(before - after, source, label, 'bits'), written: after > before ? `-${written}` : written }
}
