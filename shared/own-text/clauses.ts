/**
 * A sentence that is longer than the model reads is cut between its clauses, or not at all: half a clause is no sentence that
 * anybody should learn.
 */
import { LONGEST } from './limits.ts'

/** Words that a clause has at least, to stand alone. */
const LEAST = 4
/** Words that begin a clause, in the languages that classes here write most. */
const JOINING = new Set(
  [
    'and but or so because since while when where if although though unless until before after then',
    'und aber oder denn sondern weil wenn dass obwohl damit bis',
    'et mais ou donc car parce quand lorsque si puis',
    'y pero o porque cuando aunque mientras entonces',
  ].flatMap((words) => words.split(' ')),
)

export interface Clauses {
  /** What a model can read: the whole sentence where it is short enough. */
  readonly fits: readonly string[][]
  /** How many parts were too long and had no place to cut. */
  readonly left: number
}

/** `parts`: the words between the marks of one sentence. */
export function clausesOf(parts: readonly (readonly string[])[]): Clauses {
  const words = parts.flat()
  if (words.length <= LONGEST) return { fits: [words], left: 0 }
  const at = placeToCut(words, parts)
  const opening = parts.find(({ length }) => length > 0)?.length ?? 0
  // "At low tide, the keeper ...": the rest is a sentence without it.
  if (at === null && opening < LEAST) return clausesOf(halfOf(parts, opening, words.length))
  if (at === null) return { fits: [], left: 1 }
  const [first, second] = [clausesOf(halfOf(parts, 0, at)), clausesOf(halfOf(parts, at, words.length))]
  return { fits: [...first.fits, ...second.fits], left: first.left + second.left }
}

/** Before which word: a mark is better than a joining word, and the middle better than an end. null: nowhere. */
function placeToCut(words: readonly string[], parts: readonly (readonly string[])[]): number | null {
  const marks = parts.map((_, part) => parts.slice(0, part).flat().length)
  const joints = words.flatMap((word, at) => (JOINING.has(word) ? [at] : []))
  const inside = (places: readonly number[]) => places.filter((at) => at >= LEAST && words.length - at >= LEAST)
  const [some, others] = [inside(marks), inside(joints)]
  const fromMiddle = (at: number) => Math.abs(at - words.length / 2)
  return (some.length > 0 ? some : others).toSorted((a, b) => fromMiddle(a) - fromMiddle(b))[0] ?? null
}

/** The parts between these two words, `to` without. */
function halfOf(parts: readonly (readonly string[])[], from: number, to: number): (readonly string[])[] {
  return parts.map((part, i) => {
    const start = parts.slice(0, i).flat().length
    return part.slice(Math.max(0, from - start), Math.max(0, to - start))
  })
}
