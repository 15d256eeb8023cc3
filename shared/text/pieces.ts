/**
 * Byte-pair encoding, on letters: again and again the pair of neighbours that stands most often in a text becomes one piece
 * (Gage 1994; for words of a language Sennrich, Haddow & Birch 2016, arXiv 1508.07909).
 *
 * A word carries the gap before it, the first one too, and no piece reaches beyond its word. Letters are code points.
 * Nothing is lost: the pieces of a text, one behind the other, are the text.
 */
import { countsOf } from '../measures/counts.ts'

/** Two neighbouring pieces that become one. */
export type Merge = readonly [left: string, right: string]

/** A pair of neighbours, and how often it stands in a text. */
export interface PairCount {
  readonly pair: Merge
  readonly count: number
}

/** A word as it is cut so far, and how often the text has it. */
interface CountedWord {
  readonly pieces: readonly string[]
  readonly count: number
}

const GAP = ' '

/** The words of a text, each with the gap before it: one behind the other they are the text with a gap in front. */
function wordsOf(text: string): string[] {
  return `${GAP}${text}`.match(/ [^ ]*/gu) ?? []
}

/** All letters of these texts, the gap among them, in the order of their code points. */
export function lettersOf(texts: readonly string[]): string[] {
  return [...new Set([GAP, ...texts.flatMap((text) => Array.from(text))])].toSorted(inOrder)
}

/** Cuts a text into pieces, coupling them in the order of the merges. Words that were cut before are remembered. */
export function cutter(merges: readonly Merge[]): (text: string) => string[] {
  const known = new Map<string, readonly string[]>()
  return (text) =>
    wordsOf(text).flatMap((word) => {
      const pieces = known.get(word) ?? merges.reduce<readonly string[]>(coupled, Array.from(word))
      known.set(word, pieces)
      return pieces
    })
}

/** The text of some pieces: what `cutter` cut comes back as it was. */
export function joined(pieces: readonly string[]): string {
  return pieces.join('').slice(GAP.length)
}

/** Every place where the two stand side by side becomes one piece, from left to right. */
export function coupled(pieces: readonly string[], [left, right]: Merge): readonly string[] {
  if (!pieces.includes(left)) return pieces
  const after: string[] = []
  for (let at = 0; at < pieces.length; at++) {
    const isPair = pieces[at] === left && pieces[at + 1] === right
    after.push(isPair ? left + right : (pieces[at] ?? ''))
    if (isPair) at++
  }
  return after
}

/** A word as it is cut after `after` merges. */
export interface Stage {
  readonly after: number
  readonly pieces: readonly string[]
}

/** One word with the gap before it: letters, and then each time that a merge changes it. */
export function stagesOf(word: string, merges: readonly Merge[]): Stage[] {
  const stages: Stage[] = [{ after: 0, pieces: Array.from(GAP + word) }]
  for (const [k, merge] of merges.entries()) {
    const before = stages.at(-1)?.pieces ?? []
    const pieces = coupled(before, merge)
    if (pieces.length < before.length) stages.push({ after: k + 1, pieces })
  }
  return stages
}

/**
 * All pairs of neighbours in these texts as they are cut after `merges`, the most frequent first. Pairs that stand equally
 * often come in the order of their code points, of the left piece and then of the right: so there is never a choice.
 */
export function pairsIn(texts: readonly string[], merges: readonly Merge[]): PairCount[] {
  return ranked(merges.reduce(coupledWords, countedWords(texts)))
}

/** `count` merges: those that are given, and then each time the most frequent pair; fewer where no pair stands twice. */
export function learnMerges(texts: readonly string[], count: number, given: readonly Merge[] = []): Merge[] {
  const merges = given.slice(0, count)
  let words = merges.reduce(coupledWords, countedWords(texts))
  while (merges.length < count) {
    const [first] = ranked(words)
    if (first === undefined || first.count < 2) return merges
    merges.push(first.pair)
    words = coupledWords(words, first.pair)
  }
  return merges
}

function countedWords(texts: readonly string[]): readonly CountedWord[] {
  return [...countsOf(texts.flatMap(wordsOf))].map(([word, count]) => ({ pieces: Array.from(word), count }))
}

function coupledWords(words: readonly CountedWord[], merge: Merge): readonly CountedWord[] {
  return words.map(({ pieces, count }) => ({ pieces: coupled(pieces, merge), count }))
}

function ranked(words: readonly CountedWord[]): PairCount[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { pieces, count } of words) {
    for (let at = 1; at < pieces.length; at++) {
      const [left = '', right = ''] = [pieces[at - 1], pieces[at]]
      const after = counts.get(left) ?? new Map<string, number>()
      counts.set(left, after.set(right, (after.get(right) ?? 0) + count))
    }
  }
  return [...counts]
    .flatMap(([left, after]) => [...after].map(([right, count]): PairCount => ({ pair: [left, right], count })))
    .toSorted((a, b) => b.count - a.count || inOrder(a.pair[0], b.pair[0]) || inOrder(a.pair[1], b.pair[1]))
}

/** By code points, as no language sorts: the same on every machine. */
function inOrder(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const step = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0)
    if (step !== 0) return step
  }
  return left.length - right.length
}
