/**
 * Team credit by control fork: an untrained model reads the starter, with and without the team's sentences, each of them
 * as often as any other. From any other start, and with any other dose, it was mostly chance (docs/truth.md, X14).
 */
import type { LabResult } from '../../../shared/lab/jobs.ts'
import { interval, verdict } from '../../../shared/measures/interval.ts'
import type { Draft } from '../../../shared/match/draft.ts'
import type { TeamCredit } from './team-credit.ts'
import { UNTRAINED } from '../../../shared/match/types.ts'
import { CREDIT_RULE } from '../content.ts'
import { ask, starterOf } from '../jobs.ts'
import type { RunState } from '../types.ts'
import { withExam } from './with-exam.ts'

const VERDICTS = { better: 'helped', worse: 'hurt', 'too-close': 'too-close' } as const

/** Without cargo there is no credit. */
export function askCredit(draft: Draft, state: RunState): RunState {
  const { settings, seed } = draft.match
  const forks = Object.entries(state.cargo).map(([id, extra]) => ({ id, extra }))
  if (forks.length === 0) return withExam(state, { credit: [] })
  return ask(draft, state, 'credit', {
    kind: 'forks',
    from: UNTRAINED,
    pool: starterOf(state),
    forks,
    seeds: Array.from({ length: settings.brain.creditSeeds }, (_, i) => seed + 1 + i),
    rows: settings.brain.rows,
    steps: settings.brain.creditSteps,
    rule: CREDIT_RULE,
  })
}

/** Key bits that a team's fork saved against the control, seed by seed. */
export function credited(
  state: RunState,
  { forks }: Extract<LabResult, { kind: 'forks' }>,
  audited: boolean,
): RunState {
  const control = forks.find(({ id }) => id === 'control')?.exams ?? []
  const credit = forks
    .filter(({ id }) => id !== 'control')
    .map(({ id, exams }): TeamCredit => {
      const pairs = control.flatMap(({ keyBits }, seed) => {
        const fork = exams[seed]
        return fork === undefined ? [] : [keyBits - fork.keyBits]
      })
      const gains = interval(pairs)
      const { mean, low, high } = gains
      return { team: id, mean, low, high, seeds: control.length, verdict: VERDICTS[verdict(gains)] }
    })
  return withExam(state, { credit, creditAudited: state.exam.creditAudited && audited })
}
