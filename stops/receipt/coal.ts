/** One car of coal is left: what the class spends it on, and what is read for it. */
import type { Corpus } from '../../shared/lab/shapes.ts'
import type { Match } from '../../shared/match/types.ts'
import { tallyOf } from '../../shared/moves/choose.ts'
import { isOpen } from '../../shared/moves/measure.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { FEW, SPENDS, type Burned, type Spend } from './content.ts'
import type { Car, ReceiptState } from './types.ts'
import type { SpentShown } from './view-types.ts'

/** What most want; the coal stays where it is if no single answer has most. */
export function spendOf({ coal }: Pick<ReceiptState, 'coal'>): Spend {
  const tally = tallyOf(Object.values(coal), SPENDS.length)
  const most = Math.max(...tally)
  const leading = SPENDS.filter((_, at) => tally[at] === most)
  return leading.length === 1 ? (leading[0] ?? 'keep') : 'keep'
}

/** The few sentences that may be read over and over: how many, and whether the class has made them. */
export function fewOf(
  { written }: Pick<Match, 'written'>,
  pack: Pack,
): { readonly count: number; readonly own: boolean } {
  const own = written.length >= FEW.least
  return { count: own ? written.length : Math.min(FEW.else, pack.train.length), own }
}

export function corpusOf(burned: Burned, match: Match, pack: Pack): Corpus {
  if (burned === 'all') return { pool: { from: 0, to: pack.train.length }, extra: [] }
  const { count, own } = fewOf(match, pack)
  return own
    ? { pool: null, extra: match.written.map((sentence) => [...sentence]) }
    : { pool: { from: 0, to: count }, extra: [] }
}

/** Both are tried on copies, to be compared: the class's own choice first. */
export function burnedFor(spend: Spend): readonly Burned[] {
  return spend === 'few' ? ['few', 'all'] : ['all', 'few']
}

/** Both are measured, or never will be. */
export function isSpent({ bought, troubled }: Pick<ReceiptState, 'bought' | 'troubled'>): boolean {
  return burnedFor('keep').every((burned) => bought[burned] !== undefined || troubled.includes(burned))
}

/** What has left the model least surprised; to leave it as it was is one of the answers. null: not all is measured. */
export function bestSpend({ bought: { all, few } }: Pick<ReceiptState, 'bought'>): Spend | null {
  if (all === undefined || few === undefined) return null
  const after: Readonly<Record<Spend, number>> = { all: all.after, few: few.after, keep: all.before }
  return SPENDS.reduce((best, spend) => (after[spend] < after[best] ? spend : best))
}

export function spentShown(state: Pick<ReceiptState, 'coal' | 'bought' | 'waiting'>): SpentShown {
  const { bought } = state
  const spend = spendOf(state)
  const cars: readonly Car[] = ['first', ...burnedFor(spend)]
  return {
    spend,
    best: bestSpend({ bought }),
    cars: cars.map((car) => ({ car, bought: bought[car] ?? null, open: isOpen(state, car) })),
  }
}
