/** What phone and wall say alike. */
import { formatShare } from '../../../client/locale/t.ts'
import type { BookView } from '../view-types.ts'
import { t } from './t.ts'

export function readText({ set, read, part }: BookView): string {
  return set === 'mixtures'
    ? t('books.read-mixtures', { count: read, share: formatShare(part) })
    : t('books.read-printings')
}

export function askedText({ phase, set }: BookView): string {
  if (phase !== 'line') return t('books.lines')
  return t(set === 'mixtures' ? 'books.line' : 'books.line-printing')
}

export function roundText({ round, rounds, turn, turns }: BookView): string {
  return t('books.round', { round, rounds, turn, turns })
}
