/** Which words the model gets to know: the commonest, each text as important as the others, however long it is. */
import { countsOf } from '../measures/counts.ts'
import { sum } from '../measures/mean.ts'

/** Fewer times than this in all texts together, and nothing can be learned about a word. */
const LEAST_TIMES = 2

export interface Counted {
  readonly word: string
  /** How often it stands in all texts together. */
  readonly times: number
  /** Its mean share of a text. */
  readonly share: number
}

/** Every word of these texts ([book][sentence][word]), the commonest first. */
export function countWords(books: readonly (readonly (readonly string[])[])[]): Counted[] {
  const found = new Map<string, { times: number; share: number }>()
  for (const sentences of books) {
    const own = countsOf(sentences.flat())
    const all = sum([...own.values()])
    for (const [word, times] of own) {
      const { times: before, share } = found.get(word) ?? { times: 0, share: 0 }
      found.set(word, { times: before + times, share: share + times / all / books.length })
    }
  }
  return [...found]
    .map(([word, { times, share }]) => ({ word, times, share }))
    .toSorted((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1))
}

/** The words that are learned, at most so many. */
export function vocabularyOf(counted: readonly Counted[], most: number): string[] {
  return counted
    .filter(({ times }) => times >= LEAST_TIMES)
    .slice(0, most)
    .map(({ word }) => word)
}
