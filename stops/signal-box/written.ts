/** What a run wrote, mark by mark. */
import type { Written } from './tastes.ts'
import type { Run } from './types.ts'

/** At the last mark unless given. */
export function sentencesAt({ marks }: Run, mark = -1): Written[] {
  const { written = [], says = null } = marks.at(mark) ?? {}
  return written.map((tokens, i) => ({ tokens, says: says?.[i] ?? null }))
}
