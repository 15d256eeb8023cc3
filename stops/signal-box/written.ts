/** What a run wrote, mark by mark. */
import { memoized } from '../../shared/measures/memoized.ts'
import type { Words, Written } from './tastes.ts'
import { isFrom, type Run, type SignalState } from './types.ts'

/** At the last mark unless given. */
export function sentencesAt({ marks }: Run, mark = -1): readonly Written[] {
  const at = marks.at(mark)
  return at === undefined ? [] : writtenAt(at)
}

const writtenAt = memoized(({ written, says }: Run['marks'][number]): readonly Written[] =>
  written.map((tokens, i) => ({ tokens, says: says?.[i] ?? null })),
)

/** What the class's model writes once it was trained from votes: sentences of two words at least. A run that collapsed is let go nowhere. */
export function released(state: SignalState): readonly Words[] {
  const { class: run } = state.runs
  if (run === undefined || run.ended === 'collapsed' || !isFrom(state, 'result')) return []
  return sentencesAt(run).flatMap(({ tokens }) => (tokens.length > 1 ? [tokens] : []))
}
