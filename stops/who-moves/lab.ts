/** What the lab does for Who moves together: a fresh model is trained, and its words are looked at on the way. */
import type { DriftJob } from '../../shared/lab/jobs/drift.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import type { Draft } from '../../shared/match/draft.ts'
import type { Brain } from '../../shared/match/types.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { isOpen, measure, measures, waitedFor } from '../../shared/moves/measure.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { MARKS, ON_MAP, RULE, SECONDS } from './content.ts'
import type { MovesState, Pair } from './types.ts'

const { ask, done, failed } = measures<MovesState>()({
  /** `at`: the leg. */
  watched: measure(
    'drift',
    (draft, state, { marks, shown }, at) =>
      // The host has not waited for it.
      state.phase !== 'train' || state.leg !== at
        ? state
        : told(draft, { ...state, watched: state.watched.with(at, { marks, shown }), live: liveAt(marks.at(-1)) }),
    (draft, state) => told(draft, state),
  ),
})
export { done, failed }

type Live = MovesState['live']

function liveAt(mark: NonNullable<Live> | undefined): Live {
  return mark === undefined ? null : { step: mark.step, cosines: mark.cosines }
}

function told(draft: Draft, state: MovesState): MovesState {
  if (state.phase === 'train') draft.ringIn(SECONDS.train)
  return state
}

/** Words of each rack, those that are read most often. */
export const kindsIn = memoized(({ train, racks }: Pack): readonly (readonly TokenId[])[] => {
  const counts = new Map<TokenId, number>()
  for (const { tokens } of train) for (const word of tokens) counts.set(word, (counts.get(word) ?? 0) + 1)
  const often = (word: TokenId) => counts.get(word) ?? 0
  return racks
    .map(({ words }) => words.filter((word) => often(word) > 0).toSorted((a, b) => often(b) - often(a)))
    .map((words) => words.slice(0, ON_MAP))
    .filter((words) => words.length > 1)
})

/** Words on the map, by rack: those, and all that are bet on. */
export function kindsFor(pack: Pack, pairs: readonly Pair[]): (readonly TokenId[])[] {
  const asked = pairs.flatMap(({ words }) => words)
  const rackOf = (word: TokenId) => pack.racks.find(({ words }) => words.includes(word))
  return kindsIn(pack).map((words) => {
    const own = asked.filter((word) => words[0] !== undefined && rackOf(word) === rackOf(words[0]))
    return [...new Set([...words, ...own])]
  })
}

/** A training with this seed; the rematch begins with the same weights and reads in the same order. */
export function questionOf(
  { config, rows }: Pick<Brain, 'config' | 'rows'>,
  pack: Pack,
  pairs: readonly Pair[],
  seed: number,
  leg: number,
): Omit<DriftJob, 'id' | 'kind'> {
  return {
    config,
    seed,
    corpus: { pool: { from: 0, to: pack.train.length }, extra: [] },
    order: leg === 0 ? 'written' : 'shuffled',
    sampling: { seed, rows },
    rule: RULE,
    marks: [...MARKS],
    pairs: pairs.map(({ words: [one, other] }) => [one, other]),
    kinds: kindsFor(pack, pairs).map((words) => [...words]),
  }
}

export function askWatched(draft: Draft, state: MovesState): MovesState {
  const { pairs, leg } = state
  if (pairs === null) return state
  const { settings, seed } = draft.match
  return ask(draft, state, 'watched', questionOf(settings.brain, draft.pack, pairs, seed, leg), leg)
}

/** What the phase needs has been measured, or will not be. */
export function isMeasured(state: MovesState): boolean {
  return state.phase !== 'train' || !isOpen(state, 'watched')
}

export function progress(_draft: Draft, state: MovesState, { jobId, done: step, figures }: LabProgress): MovesState {
  const isNews = waitedFor(state, jobId)?.name === 'watched' && state.phase === 'train'
  return isNews && figures?.length === state.pairs?.length
    ? { ...state, live: { step, cosines: figures ?? [] } }
    : state
}
