/**
 * Team credit by control fork. The forks do not start from the room's own model: what an untrained or a well-read model
 * learns from a team is mostly chance (docs/truth.md, X14). So a fresh model is schooled on a small pool in the background,
 * while the players bet; the control and every team's fork go on from it with the same pool.
 */
import type { LabResult } from '../../lab/jobs.ts'
import { interval, verdict } from '../../measures/interval.ts'
import type { Draft } from '../../match/draft.ts'
import type { TeamCredit } from '../../match/leaderboard.ts'
import type { Brain } from '../../match/types.ts'
import type { Pack } from '../../packs/pack.ts'
import { CREDIT_POOL, CREDIT_RULE, CREDIT_SCHOOLING } from './content.ts'
import { ask } from './jobs.ts'
import type { RunState } from './types.ts'
import { withExam } from './with-exam.ts'

const VERDICTS = { better: 'helped', worse: 'hurt', 'too-close': 'too-close' } as const

/** Jobs run in the order of asking: this is asked for when nobody waits for anything else. */
export function askCreditBase(draft: Draft, state: RunState, seed: number): RunState {
  const { brain } = draft.match.settings
  const fresh = draft.newName('c')
  const base = draft.newName('c')
  const begun = ask(draft, state, 'credit-base', { kind: 'init', config: brain.config, seed, to: fresh })
  const steps = schoolingSteps(brain)
  const schooled = ask(draft, begun, 'credit-base', {
    kind: 'train',
    from: fresh,
    to: base,
    corpus: { pool: creditPool(draft.pack), extra: [] },
    sampling: { seed, rows: brain.rows },
    firstStep: 0,
    steps,
    rule: CREDIT_RULE,
    saveEvery: steps,
  })
  return withExam(schooled, { creditBase: base })
}

/** The base's steps, in proportion to those of the forks. */
export function schoolingSteps({ creditSteps }: Brain): number {
  return CREDIT_SCHOOLING * creditSteps
}

export function creditPool(pack: Pack): { readonly from: number; readonly to: number } {
  return { from: 0, to: Math.min(CREDIT_POOL, pack.train.length) }
}

export function schooled(
  state: RunState,
  { ended }: Extract<LabResult, { kind: 'train' }>,
  audited: boolean,
): RunState {
  if (ended !== 'done') return noCreditBase(state)
  return withExam(state, { creditAudited: state.exam.creditAudited && audited })
}

/** Without its base credit is not measured, and everybody is told. */
export function noCreditBase(state: RunState): RunState {
  const { troubled } = state.exam
  return withExam(state, { creditBase: null, troubled: [...new Set([...troubled, 'credit'])] })
}

/** A base that is still being schooled is ahead of its forks in the lab's queue. Without cargo there is no credit. */
export function askCredit(draft: Draft, state: RunState): RunState {
  const { settings, seed } = draft.match
  const forks = Object.entries(state.cargo)
    .filter(([, sentences]) => sentences.length > 0)
    .map(([id, extra]) => ({ id, extra }))
  const { creditBase } = state.exam
  if (forks.length === 0 || creditBase === null) return withExam(state, { credit: [] })
  return ask(draft, state, 'credit', {
    kind: 'forks',
    from: creditBase,
    pool: creditPool(draft.pack),
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
      const gains = interval(control.map(({ keyBits }, seed) => keyBits - exams[seed].keyBits))
      const { mean, low, high } = gains
      return { team: id, mean, low, high, seeds: control.length, verdict: VERDICTS[verdict(gains)] }
    })
  return withExam(state, { credit, creditAudited: state.exam.creditAudited && audited })
}
