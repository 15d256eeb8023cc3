/** What was measured of a class, with how sure that is. */
import type { Figure } from '../../shared/match/figure.ts'
import type { SavedByClass } from '../../shared/match/kept-lesson.ts'
import '../locale/en/class.ts'
import { formatSignedBits, t } from '../locale/t.ts'
import { figureText } from './figure-text.ts'

export function savedText({ mean, low, high, players }: SavedByClass): string {
  return t('so-far.saved', {
    bits: formatSignedBits(mean),
    low: formatSignedBits(low),
    high: formatSignedBits(high),
    count: players,
  })
}

export function measuredText({ value, low, high, unit }: Figure): string {
  const said = figureText({ value, unit })
  if (low === null || high === null) return t('so-far.once', { figure: said })
  return t('so-far.between', {
    figure: said,
    low: figureText({ value: low, unit }),
    high: figureText({ value: high, unit }),
  })
}
