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

/** Where in the stop this is, and how many brains are still to come. */
export function roundText(view: BookView): string {
  const { round, rounds, turn, turns, phase } = view
  const count = brainsAhead(view)
  const ahead = count === 0 ? t('books.last') : t('books.ahead', { count })
  return phase === 'read' || phase === 'matrix'
    ? t('books.round-ahead', { round, rounds, ahead })
    : t('books.round', { round, rounds, turn, turns, ahead })
}

/** Brains that have not begun to write. */
export function brainsAhead({
  phase,
  round,
  rounds,
  turn,
  turns,
}: Pick<BookView, 'phase' | 'round' | 'rounds' | 'turn' | 'turns'>): number {
  const here = phase === 'read' ? turns : phase === 'matrix' ? 0 : turns - turn
  return (rounds - round) * turns + here
}
