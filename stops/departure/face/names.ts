/** How items, their answers and figures are called. */
import { formatBits, formatSignedBits, lined, textOf, type Line } from '../../../client/locale/t.ts'
import { OPTION_IDS } from '../asked.ts'
import { ITEMS, OPTIONS } from '../content.ts'
import { worthOf, type Gain, type Mean } from '../score.ts'
import './items.en.ts'
import { t, type Own } from './t.ts'

const line = lined<Own>()

const idOf = (item: number) => ITEMS[item]?.id ?? ''

export function questionOf(item: number): string {
  return textOf('departure-item', idOf(item))
}

export function optionOf(item: number, option: number): string {
  return textOf('departure-item', `${idOf(item)}.${OPTION_IDS[option] ?? ''}`)
}

export function optionsOf(item: number): string[] {
  return OPTION_IDS.map((_, option) => optionOf(item, option))
}

/** What is so, in a few words. */
export function shortOf(item: number): string {
  return textOf('departure-short', idOf(item))
}

export function meanText(before: Pick<Mean, 'bits'> | null, after: Pick<Mean, 'bits'> | null): Line {
  const bits = (mean: Pick<Mean, 'bits'> | null) =>
    mean === null ? t('departure.unasked') : formatSignedBits(mean.bits)
  return line('departure.mean', { before: bits(before), after: bits(after) })
}

export function gainText(gain: Omit<Gain, 'players'> | null): string {
  if (gain === null) return t('departure.gain-none')
  const [mean, low, high] = [gain.mean, gain.low, gain.high].map(formatSignedBits)
  return textOf('departure-gain', gain.verdict, { mean: mean ?? '', low: low ?? '', high: high ?? '' })
}

/** What ten chips are worth on the right answer, and on a wrong one. */
export function worthText(): string {
  const all = (on: number) => Array.from({ length: OPTIONS }, (_, at) => (at === on ? 10 : 0))
  const right = ITEMS[0]?.right ?? 0
  return t('departure.bits-text', {
    most: formatBits(worthOf(all(right), 0)),
    least: formatBits(-worthOf(all(right === 0 ? 1 : 0), 0)),
  })
}
