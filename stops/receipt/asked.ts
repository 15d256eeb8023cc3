/** What Receipt asked, for the report: three estimates, what the coal is for, and how one has learned language oneself. */
import { answersOf, asked, count, type Asked, type Said } from '../../shared/match/asked.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { ESTIMATES, SPENDS } from './content.ts'
import { figuresOf } from './figures.ts'
import type { ReceiptState } from './types.ts'

export function receiptAsked(state: ReceiptState, match: Match, pack: Pack, isOver: boolean): Asked[] {
  const figures = state.phase === 'guess' && !isOver ? null : figuresOf(state, match, pack)
  const estimates = ESTIMATES.map((what, at) => {
    const answers = answersOf(state.guesses[at] ?? {}, (power) => rough(10 ** power))
    const truth = figures?.[what] ?? null
    return asked(what, answers, { truth: truth === null ? null : rough(truth) })
  })
  if (state.form !== 'full') return estimates
  return [
    ...estimates,
    asked(
      'coal',
      answersOf(state.coal, (at) => ({ kind: 'option', key: `receipt-spend.${SPENDS[at] ?? ''}` })),
    ),
    asked(
      'explain',
      answersOf(state.texts, (text) => ({ kind: 'text', text })),
    ),
  ]
}

/** Three digits are more than anybody has meant. */
function rough(figure: number): Said {
  return count(Number(figure.toPrecision(3)), 'count')
}
