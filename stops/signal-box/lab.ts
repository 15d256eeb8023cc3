/** What the lab does for Signal Box: sentences for the duels, the class's run, and those that stand beside it. */
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import type { CheckpointId, LabProgress } from '../../shared/lab/shapes.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { isOpen, measure, measures, waitedFor, type Answer } from '../../shared/moves/measure.ts'
import { LEASHES, SECONDS, STEPS } from './content.ts'
import { flatters, promptsOf } from './flattery.ts'
import { flatteredQuestion, politePool, politeQuestion, promptsQuestion } from './flattery-lab.ts'
import { likedPairs, votesOf } from './judges.ts'
import { poolOf, poolQuestion } from './pool.ts'
import { againScores, fondScores, leashOf } from './score.ts'
import { thumbPairs } from './thumbs.ts'
import {
  isFrom,
  type Asked,
  type Counted,
  type Run,
  type RunName,
  type SignalPhase,
  type SignalState,
} from './types.ts'
import { LEAST_PAIRS, preferQuestion } from './votes.ts'

/** From this phase on the answer changes nothing any more. */
const TOO_LATE: Readonly<Record<RunName, SignalPhase>> = {
  class: 'blind',
  coins: 'cards',
  alone: 'cards',
  winners: 'cards',
  loose: 'say',
}

const run = (name: RunName) =>
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
  alone: run('alone'),
  winners: run('winners'),
  loose: run('loose'),
  polite: measure('brain', (draft, state, { to }) =>
    to === undefined || isFrom(state, 'flatter') ? state : askManners(draft, { ...state, polite: to }),
  ),
  manners: measure('generate', (_draft, state, { sentences }) =>
    isFrom(state, 'flatter') ? state : { ...state, manners: sentences },
  ),
  was: measure('chat', (draft, state, answer) =>
    isFrom(state, 'flatter') ? state : { ...state, was: countedIn(draft, answer) },
  ),
  fond: measure(
    'prefer',
    (draft, state, { to }) => (to === undefined ? state : askIs(draft, state, to)),
    (draft, state) => shown(draft, state),
  ),
  is: measure(
    'chat',
    (draft, state, answer) =>
      state.phase === 'flattered' ? shown(draft, { ...state, is: countedIn(draft, answer) }) : state,
    (draft, state) => shown(draft, state),
  ),
})
export { done, failed }

export function askPool(draft: Draft, state: SignalState): SignalState {
  const { settings, seats, seed } = draft.match
  return ask(draft, state, 'pool', poolQuestion(state.base, settings.brain, seed, Object.keys(seats).length))
}

/** The class's run first: it is what everybody waits for. */
export function askRuns(draft: Draft, state: SignalState): SignalState {
  const { match, pack } = draft
  const own = votesOf(match, state, pack)
  const thumbs = thumbPairs(match)
  const votes = { ...own, pairs: [...own.pairs, ...thumbs] }
  if (votes.pairs.length < LEAST_PAIRS) return state
  const asking = {
    from: state.base,
    brain: match.settings.brain,
    pack,
    seed: match.seed,
    beta: LEASHES[leashOf(state)] ?? LEASHES[0],
  }
  const names: readonly RunName[] = [
    'class',
    'coins',
    ...(thumbs.length > 0 && own.pairs.length >= LEAST_PAIRS ? (['alone'] as const) : []),
    'winners',
    ...(state.rematch ? (['loose'] as const) : []),
  ]
  const runs = names.reduce(
    (now, name) => ask(draft, now, name, preferQuestion(name, name === 'alone' ? own : votes, asking)),
    state,
  )
  return state.rematch ? ask(draft, runs, 'polite', politeQuestion({ ...asking, to: draft.newName('c') })) : runs
}

const askingIn = ({ match, pack }: Draft) => ({ brain: match.settings.brain, pack, seed: match.seed })

/** Of its answers so many flatter. */
function countedIn({ match, pack }: Draft, { sentences }: Answer<'chat'>): Counted {
  const prompts = promptsOf(pack, match.seed)
  const nice = sentences.filter((words, at) => flatters([...(prompts[at] ?? []), ...words], pack))
  return { count: nice.length, of: sentences.length }
}

function askManners(draft: Draft, state: SignalState): SignalState {
  if (state.polite === null) return state
  const asking = { ...askingIn(draft), from: state.polite }
  return ask(draft, ask(draft, state, 'manners', politePool(asking)), 'was', promptsQuestion(asking))
}

/** A copy is trained from what was liked, and then asked for the same beginnings. */
export function askFond(draft: Draft, state: SignalState): SignalState {
  const pairs = likedPairs(draft.match, state, draft.pack)
  if (state.polite === null || pairs.length < LEAST_PAIRS) return state
  const asking = { ...askingIn(draft), from: state.polite, to: draft.newName('c') }
  return ask(draft, state, 'fond', flatteredQuestion(pairs, asking))
}

function askIs(draft: Draft, state: SignalState, from: CheckpointId): SignalState {
  return ask(draft, state, 'is', promptsQuestion({ ...askingIn(draft), from }))
}

/** There is a polite copy, it is known how often it flatters, and it has written enough to choose from. */
export function mayFlatter({ manners, was }: Pick<SignalState, 'manners' | 'was'>, pack: Pack): boolean {
  return (
    was !== null && manners.some((words) => flatters(words, pack)) && manners.some((words) => !flatters(words, pack))
  )
}

/** Which answer a phase cannot do without. */
function neededIn(state: SignalState): Asked | null {
  switch (state.phase) {
    case 'judge':
      return 'pool'
    case 'train':
      return 'class'
    case 'moved':
      return isOpen(state, 'coins') ? 'coins' : 'alone'
    case 'hacked':
      return 'loose'
    case 'flattered':
      return isOpen(state, 'fond') ? 'fond' : 'is'
    case 'flatter':
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

/** Everything that the phase shows has been measured, or will not be. */
export function isMeasured(state: SignalState): boolean {
  const needed = neededIn(state)
  return needed === null || !isOpen(state, needed)
}

/** Besides, what the next phase begins with: the copy for flattery is made behind the run off the leash. */
export function mayEnd(state: SignalState): boolean {
  const isPreparing =
    state.phase === 'hacked' && (['polite', 'manners', 'was'] as const).some((name) => isOpen(state, name))
  return isMeasured(state) && !isPreparing
}

/** What a phase shows has come, or will not: time to look at it. */
function shown(draft: Draft, state: SignalState): SignalState {
  const { phase } = state
  const isShown = phase === 'train' || phase === 'hacked' || phase === 'flattered'
  if (!isShown || !isMeasured(state)) return state
  draft.ringIn(SECONDS[phase])
  if (phase === 'flattered') payBets(draft, fondScores(state))
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
