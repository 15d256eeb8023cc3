/** What the lab does for Receipt: a fresh model of the room's shape takes a few steps, and the log says how long that took. */
import type { Draft } from '../../shared/match/draft.ts'
import { measure, measures } from '../../shared/moves/measure.ts'
import { TIMED } from './content.ts'
import type { ReceiptState } from './types.ts'

const { ask, done, failed } = measures<ReceiptState>()({
  timed: measure('brain', (draft, state: ReceiptState) => ({ ...state, timed: Math.max(1, draft.at - state.askedAt) })),
})
export { done, failed }

export function askTimed(draft: Draft, state: ReceiptState): ReceiptState {
  const { settings, seed } = draft.match
  const { config, rows } = settings.brain
  return ask(draft, state, 'timed', {
    config,
    seed,
    corpus: { pool: { from: 0, to: draft.pack.train.length }, extra: [] },
    sampling: { seed, rows },
    rule: TIMED.rule,
    marks: [TIMED.steps],
    exams: [],
  })
}
