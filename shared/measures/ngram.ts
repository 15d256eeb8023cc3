/**
 * A counter of word groups: predicts the next word from up to four words before it, by counting alone. Shorter groups stand in
 * where longer ones were not seen: p(w | h) = (n(h, w) + t(h) p(w | shorter h)) / (n(h) + t(h)), where t(h) is how many
 * different words followed h, and below one word every word is as likely as any other (Witten & Bell 1991; Chen & Goodman
 * 1998, section 2.4).
 */
import { BOUNDARY, type TokenId } from '../packs/pack.ts'

/** Words before the one that is predicted, at most. */
const REACH = 4

interface Group {
  all: number
  readonly next: Map<TokenId, number>
}

export interface GroupCounts {
  readonly vocab: number
  /** By the words of the group, joined by a gap. */
  readonly groups: ReadonlyMap<string, Group>
}

/** Counts sentences of token ids, without boundaries, over a vocabulary of V words. */
export function groupCounts(sentences: Iterable<readonly TokenId[]>, vocab: number): GroupCounts {
  const groups = new Map<string, Group>()
  for (const tokens of sentences) {
    const row = [BOUNDARY, ...tokens, BOUNDARY]
    for (let at = 1; at < row.length; at++) {
      const word = row[at] ?? BOUNDARY
      for (const before of endings(row, at)) {
        const group = groups.get(before) ?? { all: 0, next: new Map<TokenId, number>() }
        group.all += 1
        group.next.set(word, (group.next.get(word) ?? 0) + 1)
        groups.set(before, group)
      }
    }
  }
  return { vocab, groups }
}

/** What stands before a place, the shortest group first: nothing, one word, two words ... */
function endings(row: readonly TokenId[], at: number): string[] {
  return Array.from({ length: Math.min(REACH, at) + 1 }, (_, reach) => row.slice(at - reach, at).join(' '))
}

/** -log2 p of each word of a sentence, then of its close, bits. */
export function groupBits({ vocab, groups }: GroupCounts, tokens: readonly TokenId[]): number[] {
  const row = [BOUNDARY, ...tokens, BOUNDARY]
  return row.slice(1).map((word, i) => {
    const p = endings(row, i + 1).reduce((shorter, before) => {
      const group = groups.get(before)
      if (group === undefined) return shorter
      const kinds = group.next.size
      return ((group.next.get(word) ?? 0) + kinds * shorter) / (group.all + kinds)
    }, 1 / vocab)
    return -Math.log2(p)
  })
}
