/** Contestants, shapes and reasons in words. */
import { contestantOf, type ContestantId } from '../../shared/bench/contestants.ts'
import type { Absence, BenchMachine, Race } from '../../shared/bench/report.ts'
import { formatNumber, t, textAt, textOf } from '../locale/t.ts'

export function makerText(id: ContestantId): string {
  return textOf('bench', `by-${contestantOf(id).by}`)
}

/** What it runs on; a card that is none is called by its name. */
export function placeText(id: ContestantId, machine: BenchMachine): string {
  const { on } = contestantOf(id)
  return on === 'webgpu' && machine.adapter?.software ? t('bench.on-software') : textOf('bench', `on-${on}`)
}

/** Title of a race: a shape's name, or 'd 64'. */
export function partText(part: string): string {
  const [kind = '', number = ''] = part.split(' ')
  if (kind === 'd') return t('bench.shape-width', { width: number })
  if (kind === 'F') return t('bench.part-forks', { count: number })
  return textAt(`bench.shape-${part}`)
}

export function sizesText({ vocab, context, width, layers, rows }: Race): string {
  return t('bench.shape-numbers', { vocab: formatNumber(vocab), context, width, layers, rows })
}

export function absenceText({ why, detail }: { readonly why: Absence; readonly detail: string }): string {
  return textOf('bench', `why-${why}`, { detail })
}

export function cardText({ adapter }: BenchMachine): string {
  if (adapter === null) return t('bench.machine-none')
  const name = [adapter.vendor, adapter.architecture, adapter.description].filter((part) => part !== '').join(' ')
  return adapter.software ? t('bench.machine-software', { name }) : t('bench.machine-card', { name })
}

/** Three digits: 0.412, 5.31, 104. */
export function formatMs(ms: number): string {
  return three.format(ms)
}

const three = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
