/** What the lab does for Signal Box: sentences for the duels, the class's run, and those that stand beside it. */
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import { isOpen, measure, measures, waitedFor, type Answer } from '../../shared/moves/measure.ts'
import { LEASHES, SECONDS, STEPS } from './content.ts'
import { votesOf } from './judges.ts'
import { poolOf, poolQuestion } from './pool.ts'
import { againScores, leashOf } from './score.ts'
import { isFrom, type Asked, type Run, type SignalPhase, type SignalState } from './types.ts'
import { LEAST_PAIRS, preferQuestion } from './votes.ts'

type Name = Exclude<Asked, 'pool'>

/** From this phase on the answer changes nothing any more. */
const TOO_LATE: Readonly<Record<Name, SignalPhase>> = {
  class: 'blind',
  coins: 'cards',
  winners: 'cards',
  loose: 'say',
}

const run = (name: Name) =>
  measure<'prefer', SignalState>(
    'prefer',
    (draft, state, { ended, marks }: Answer<'prefer'>) => {
      // Nobody has waited for it.
      if (isFrom(state, TOO_LATE[name])) return state
      const told: Run = { ended, marks }
      return againPaid(draft, shown(draft, { ...state, runs: { ...state.runs, [name]: told } }))
    },
    (draft, state) => shown(draft, state),
  )

const { ask, done, failed } = measures<SignalState>()({
  pool: measure('generate', (draft, state, answer) => {
    if (state.phase !== 'judge') return state
    draft.ringIn(SECONDS.judge)
    return { ...state, pool: poolOf(answer) }
  }),
  class: run('class'),
  coins: run('coins'),
  winners: run('winners'),
  loose: run('loose'),
})
export { done, failed }

export function askPool(draft: Draft, state: SignalState): SignalState {
  const { settings, seats, seed } = draft.match
  return ask(draft, state, 'pool', poolQuestion(state.base, settings.brain, seed, Object.keys(seats).length))
}

/** The class's run first: it is what everybody waits for. */
export function askRuns(draft: Draft, state: SignalState): SignalState {
  const { match, pack } = draft
  const votes = votesOf(match, state, pack)
  if (votes.pairs.length < LEAST_PAIRS) return state
  const asking = {
    from: state.base,
    brain: match.settings.brain,
    pack,
    seed: match.seed,
    beta: LEASHES[leashOf(state)] ?? LEASHES[0],
  }
  const names: readonly Name[] = ['class', 'coins', 'winners', ...(state.rematch ? (['loose'] as const) : [])]
  return names.reduce((now, name) => ask(draft, now, name, preferQuestion(name, votes, asking)), state)
}

/** Which answer a phase cannot do without. */
function neededIn({ phase }: SignalState): Asked | null {
  switch (phase) {
    case 'judge':
      return 'pool'
    case 'train':
      return 'class'
    case 'moved':
      return 'coins'
    case 'hacked':
      return 'loose'
    case 'bet':
    case 'blind':
    case 'result':
    case 'cards':
    case 'again':
    case 'say':
    case 'answer':
      return null
  }
}

/** Everything that the phase needs has been measured, or will not be. */
export function isMeasured(state: SignalState): boolean {
  const needed = neededIn(state)
  return needed === null || !isOpen(state, needed)
}

/** What a phase shows has come, or will not: time to look at it. */
function shown(draft: Draft, state: SignalState): SignalState {
  const { phase } = state
  if ((phase === 'train' || phase === 'hacked') && isMeasured(state)) draft.ringIn(SECONDS[phase])
  return state
}

/** Chips on what comes of it off the leash are paid as soon as that is told. */
export function againPaid(draft: Draft, state: SignalState): SignalState {
  if (state.phase === 'hacked') payBets(draft, againScores(state, draft.pack))
  return state
}

/** The loss of the pairs, each step in its place. */
export function progress(_draft: Draft, state: SignalState, { jobId, points }: LabProgress): SignalState {
  if (waitedFor(state, jobId)?.name !== 'class' || points.length === 0 || isFrom(state, 'blind')) return state
  const live = [...state.live]
  for (const { step, bits } of points) if (step <= live.length && step < STEPS) live[step] = bits
  return { ...state, live }
}
