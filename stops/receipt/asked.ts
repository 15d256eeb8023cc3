/** What Receipt asked, for the report: three estimates, and how one has learned language oneself. */
import { answersOf, asked, count, type Asked, type units } from '../../shared/match/asked.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { ESTIMATES } from './content.ts'
import { figuresOf } from './figures.ts'
import type { ReceiptState } from './types.ts'

export function receiptAsked(state: ReceiptState, match: Match, pack: Pack, isOver: boolean): Asked[] {
  const figures = state.phase === 'guess' && !isOver ? null : figuresOf(state, match, pack)
  const unit: (typeof units)[number] = 'count'
  const estimates = ESTIMATES.map((what, at) => {
    const answers = answersOf(state.guesses[at] ?? {}, (power) => count(10 ** power, unit))
    const truth = figures?.[what] ?? null
    return asked(what, answers, { truth: truth === null ? null : count(truth, unit) })
  })
  const said = asked(
    'explain',
    answersOf(state.texts, (text) => ({ kind: 'text', text })),
  )
  return state.form === 'full' ? [...estimates, said] : estimates
}
