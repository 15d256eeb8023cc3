/** What a run wrote, mark by mark. */
import { memoized } from '../../shared/measures/memoized.ts'
import type { Written } from './tastes.ts'
import type { Run } from './types.ts'

/** At the last mark unless given. */
export function sentencesAt({ marks }: Run, mark = -1): readonly Written[] {
  const at = marks.at(mark)
  return at === undefined ? [] : writtenAt(at)
}

const writtenAt = memoized(({ written, says }: Run['marks'][number]): readonly Written[] =>
  written.map((tokens, i) => ({ tokens, says: says?.[i] ?? null })),
)
