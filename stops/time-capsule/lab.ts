/** What the lab does for Time capsule: it asks the model, takes the losses of all days at once, and trains both updates on copies. */
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { entryAt } from '../../shared/measures/entries.ts'
import { isOpen, measure, measures, troubledBy, type Answer } from '../../shared/moves/measure.ts'
import { asksOf } from '../../shared/packs/facts.ts'
import { changeOf } from './change.ts'
import { ASKS, ROWS, RULE, SECONDS, WEEK } from './content.ts'
import { daysQuestions, freshSentences, lossesOf, sentencesOf } from './days.ts'
import { planScores, saysScores } from './score.ts'
import { isFrom, UPDATES, type Asked, type CapsuleState, type UpdateName } from './types.ts'
import { stillOf, updateQuestion, weekOf } from './update.ts'

const { ask, done, failed } = measures<CapsuleState>()({
  base: measure('depot', (_draft, state: CapsuleState) => state),
  says: measure(
    'brain',
    (draft, state: CapsuleState, { marks: [start] }) =>
      // Nobody waits any more for what comes behind the phase that shows it.
      isFrom(state, 'alarm') ? state : told(draft, { ...state, says: (start?.looks ?? []).map(({ top }) => top) }),
    told,
  ),
  losses: measure(
    'evaluate',
    (draft, state: CapsuleState, { exam: { each } }, at) => {
      const watch = state.watches[at]
      if (watch === undefined || each === undefined) return told(draft, state)
      const losses = lossesOf(questionsOf(draft, state, at), each, at)
      return told(draft, { ...state, watches: state.watches.with(at, { ...watch, losses }) })
    },
    told,
  ),
  alone: update('alone'),
  among: update('among'),
})
export { done, failed }

function update(name: UpdateName) {
  return measure<'brain', CapsuleState>(
    'brain',
    (draft, state, { marks: [start, end] }: Answer<'brain'>) => {
      const [before, after] = [weekOf(start?.exams ?? []), weekOf(end?.exams ?? [])]
      if (before === null || after === null) return told(draft, state)
      const weeks = { ...state.weeks, leave: before, [name]: after }
      return told(draft, { ...state, weeks, still: stillOf(start?.exams ?? []) })
    },
    told,
  )
}

/** All that the phase waits for has come, or will not: what was bet on it is paid, and there is time to look at it. */
function told(draft: Draft, state: CapsuleState): CapsuleState {
  const { phase } = state
  if ((phase !== 'sure' && phase !== 'after') || !isMeasured(state)) return state
  draft.ringIn(SECONDS[phase])
  payBets(draft, phase === 'sure' ? saysScores(state) : planScores(state))
  return state
}

/** All that the phase shows, and that the next one needs, has been measured, or will not be. */
export function isMeasured(state: CapsuleState): boolean {
  const open = (...names: readonly string[]) => names.some((name) => isOpen(state, name))
  if (state.phase === 'sure') return !open('base', 'says', 'losses')
  return state.phase !== 'after' || !open('alone', 'among')
}

/** What it is asked of the changed facts: what is said shortest of each, and nothing twice. */
export function asksFor({ match, pack }: Pick<Draft, 'match' | 'pack'>): Asked[] {
  const told = [...changeOf(pack, match.seed).values()].flatMap(({ fact, fresh }) =>
    fact.said.slice(0, 1).map(({ tokens, blank }) => ({ tokens: tokens.with(blank, fresh), blank, old: fact.word })),
  )
  return asksOf(told).slice(0, ASKS)
}

function questionsOf({ match, pack }: Pick<Draft, 'match' | 'pack'>, state: CapsuleState, at: number) {
  const said = freshSentences({ match, pack }, at, sentencesOf(at))
  return daysQuestions(said, changeOf(pack, match.seed), entryAt(state.watches, at).changesOn, at)
}

/** As the train stops here: everything that needs the model as it is. */
export function askAll(draft: Draft, state: CapsuleState): CapsuleState {
  const { match } = draft
  const { asks } = state
  if (asks.length === 0) return state
  const says = ask(draft, state, 'says', {
    config: match.settings.brain.config,
    seed: match.seed,
    from: state.base,
    corpus: { pool: null, extra: asks.map(({ tokens }) => [...tokens]) },
    sampling: { seed: match.seed, rows: ROWS },
    rule: RULE,
    marks: [0],
    exams: [],
    looks: asks.map(({ tokens, blank }) => ({ tokens: [...tokens], blank })),
  })
  return state.watches.reduce(
    (now, _watch, at) =>
      ask(draft, now, 'losses', { from: now.base, on: [...questionsOf(draft, now, at)], each: true }, at),
    says,
  )
}

/** Both updates are trained, to be compared. */
export function askUpdates(draft: Draft, state: CapsuleState): CapsuleState {
  const { match, pack } = draft
  const change = changeOf(pack, match.seed)
  const week = freshSentences(draft, state.watches.length, WEEK)
  const asking = { pack, brain: match.settings.brain, seed: match.seed, from: state.base, change, week }
  return UPDATES.reduce((now, name) => {
    const question = updateQuestion(name, asking)
    return question === null ? troubledBy(now, name) : ask(draft, now, name, question)
  }, state)
}
