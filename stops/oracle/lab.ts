/** What the lab does for Oracle: it trains the small ones behind the first bet, the large one before all eyes, and the next size. */
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import { paced, UNHEARD } from '../../shared/moves/left.ts'
import { isOpen, measure, measures, waitedFor, type Answer } from '../../shared/moves/measure.ts'
import { configsOf, populationOf } from './brains.ts'
import { POINTS, SECONDS } from './content.ts'
import { buyScores } from './score.ts'
import { isFrom, type Asked, type OracleState, type Starts } from './types.ts'

const { ask, done, failed } = measures<OracleState>()({
  small: measure('population', (draft, state, answer) =>
    // The host has not waited for it.
    isFrom(state, 'line') ? state : { ...timed(draft, state, 'small'), small: startsOf(answer), trained: 1 },
  ),
  large: measure(
    'population',
    (draft, state, answer) => {
      if (state.phase !== 'train') return state
      const [large] = startsOf(answer)
      const live = answer.brains[0]?.curve ?? []
      return told(draft, { ...timed(draft, state, 'large'), large: large ?? null, live })
    },
    (draft, state) => told(draft, state),
  ),
  next: measure(
    'population',
    (draft, state, answer) => {
      if (isFrom(state, 'say')) return state
      const [next] = startsOf(answer)
      return buyPaid(draft, told(draft, { ...timed(draft, state, 'next'), next: next ?? null }))
    },
    (draft, state) => told(draft, state),
  ),
})
export { done, failed }

function startsOf({ brains }: Answer<'population'>): Starts[] {
  return brains.map(({ exams }) => exams.map(({ bits }) => bits))
}

function timed({ at }: Draft, state: OracleState, name: Asked): OracleState {
  const since = state.since[name] ?? at
  return { ...state, seconds: { ...state.seconds, [name]: Math.max(0, at - since) / 1000 } }
}

/** Which answer a phase cannot do without. */
function neededIn({ phase }: OracleState): Asked | null {
  return phase === 'guess' ? 'small' : phase === 'train' ? 'large' : phase === 'bought' ? 'next' : null
}

/** Everything that the phase needs has been measured, or will not be. */
export function isMeasured(state: OracleState): boolean {
  const needed = neededIn(state)
  return needed === null || !isOpen(state, needed)
}

/** What a phase shows has come, or will not: time to look at it. */
function told(draft: Draft, state: OracleState): OracleState {
  const isShown = state.phase === 'train' || state.phase === 'bought'
  if (isShown && isMeasured(state)) draft.ringIn(SECONDS[state.phase])
  return state
}

/** Chips on the next size are paid as soon as it is told what they are worth. */
export function buyPaid(draft: Draft, state: OracleState): OracleState {
  if (state.phase === 'bought') payBets(draft, buyScores(state))
  return state
}

export function askFor(draft: Draft, state: OracleState, name: Asked): OracleState {
  const { match, pack, at } = draft
  const { brain } = match.settings
  const question = populationOf(configsOf(name, brain), brain, pack, match.seed)
  return ask(draft, { ...state, since: { ...state.since, [name]: at }, ...UNHEARD }, name, question)
}

/** All is trained once the answer is there. */
const NEARLY = 0.99

/** How far the small ones have come, the large one's loss, each point in its place, and how long the next one will take. */
export function progress(
  { at }: Draft,
  state: OracleState,
  { jobId, points, done: now, all }: LabProgress,
): OracleState {
  const name = waitedFor(state, jobId)?.name
  if (name === 'small') return { ...state, trained: Math.max(state.trained, Math.min(NEARLY, now / Math.max(1, all))) }
  // A point is told before the steps that lead to the next one: those of the last are still to come.
  if (name === 'next') return { ...state, ...paced(state, at, { done: now, all: all + 1 }) }
  if (name !== 'large' || points.length === 0) return state
  const live = [...state.live]
  for (const { step, bits } of points) if (step <= live.length && step < POINTS) live[step] = bits
  return { ...state, live }
}
