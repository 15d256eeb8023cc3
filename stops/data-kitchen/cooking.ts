/** How the kitchen asks the lab: the spotter first, then one brain after the other. */
import type { Draft } from '../../shared/match/draft.ts'
import { measure, measures, troubledBy, type Answer } from '../../shared/moves/measure.ts'
import { payOnce } from './bets.ts'
import { armsOf, isSettled, palletsOf, seedsOf, sentencesOf, type Arm } from './arms.ts'
import { brainOf, KITCHEN_RULE, MOST_HITS, SAYS, stepsOf, WRITES } from './content.ts'
import { hasGlorp } from './kinds.ts'
import { isHit } from './filter.ts'
import type { KitchenState, Trained } from './types.ts'

const SPOTTER = 'spotter'
const SPOTTER_SEED = 77

const { ask, done, failed } = measures<KitchenState>()({
  // The look at the warehouse is asked for with the spotter, and comes after it.
  [SPOTTER]: measure('brain', (_draft, state: KitchenState) => state),
  look: measure('evaluate', looked, (draft, state) => cook(draft, state)),
  brain: measure('brain', tasted, (draft, state) => cook(draft, { ...without(state), cooking: null })),
})
export { done, failed }

/** The spotter reads the warehouse as it came, and says how surprised it is by each of its sentences. */
export function lookAround(draft: Draft, state: KitchenState): KitchenState {
  const { brain } = draft.match.settings
  const raw = palletsOf(draft, state).flatMap(({ dirty }) => dirty)
  const to = draft.newName('c')
  const asked = ask(draft, state, SPOTTER, {
    config: brainOf(brain, draft.pack),
    seed: draft.match.seed + SPOTTER_SEED,
    corpus: { pool: null, extra: raw },
    sampling: { seed: draft.match.seed + SPOTTER_SEED, rows: brain.rows },
    rule: KITCHEN_RULE,
    marks: [stepsOf(brain).spotter],
    exams: [],
    to,
  })
  return ask(draft, asked, 'look', { from: to, on: raw.map((tokens) => ({ tokens })), each: true })
}

function looked(draft: Draft, state: KitchenState, { exam }: Answer<'evaluate'>): KitchenState {
  // The spotter's weights are not needed any more.
  draft.keep([])
  return cook(draft, exam.each === undefined ? troubledBy(state, 'look') : { ...state, surprise: exam.each })
}

/** Asks for the next brain, if none is being trained and one is wanted. */
export function cook(draft: Draft, before: KitchenState): KitchenState {
  const state = payOnce(draft, before)
  if (Object.keys(state.waiting).length > 0) return state
  const arm = armsOf(state).find((one) => !isSettled(state, one))
  return arm === undefined ? { ...state, cooking: null } : train(draft, state, arm)
}

function train(draft: Draft, state: KitchenState, arm: Arm): KitchenState {
  const { match, pack } = draft
  const { brain } = match.settings
  const extra = sentencesOf(arm, state, palletsOf(draft, state), pack, match.seed)
  // A filter or a team that has left nothing leaves nothing to learn from.
  if (extra.length === 0) return cook(draft, troubledBy(state, arm))
  const at = state.trained[arm]?.length ?? 0
  const seed = match.seed + at
  const hits = arm === 'filtered' || arm === 'unfiltered' ? hitsOf(draft, state.filter ?? '') : []
  return ask(
    draft,
    { ...state, cooking: arm },
    'brain',
    {
      config: brainOf(brain, pack),
      seed,
      corpus: { pool: null, extra: [...extra] },
      sampling: { seed, rows: brain.rows },
      rule: KITCHEN_RULE,
      marks: [stepsOf(brain).brain],
      exams: ['held-out', ...(hits.length > 0 ? [hits] : [])],
      writes: [{ prompt: [], count: WRITES, longest: pack.longest - 1, temperature: 1, seed }],
    },
    at,
  )
}

/** Public sentences that the filter hits. */
function hitsOf({ pack }: Draft, rule: string) {
  const hit = pack.heldOut.filter(({ tokens }) => isHit(tokens, rule, pack))
  return hit.slice(0, MOST_HITS).map(({ tokens }) => ({ tokens }))
}

function tasted(draft: Draft, state: KitchenState, { marks, written }: Answer<'brain'>): KitchenState {
  const { cooking } = state
  const [exam, hit] = marks.at(-1)?.exams ?? []
  if (cooking === null || exam === undefined) return cook(draft, { ...state, cooking: null })
  const all = written.flat()
  const withGlorp = all.filter((sentence) => hasGlorp(sentence, draft.pack.words.length))
  const brain: Trained = {
    keyBits: exam.keyBits,
    bits: exam.bits,
    glorp: all.length === 0 ? 0 : withGlorp.length / all.length,
    hitBits: hit?.bits ?? null,
    says: all.slice(0, SAYS),
    glorpSaid: withGlorp[0] ?? null,
  }
  const trained = { ...state.trained, [cooking]: [...(state.trained[cooking] ?? []), brain].slice(0, seedsOf(cooking)) }
  return cook(draft, { ...state, trained, cooking: null })
}

/** The arm that could not be trained is named as trouble. */
function without(state: KitchenState): KitchenState {
  return state.cooking === null ? state : troubledBy(state, state.cooking)
}
