/** The chip table of a text: every word on one rack. Common and rare words lie apart; a rack is called by its commonest words. */
import { cutTo } from './tidy-title.ts'

const RACKS = 10
/** The first rack holds the small words; each of the others about as many as the others. */
const NAMED_BY = 3
const LONGEST_NAME = 40

export interface TextRack {
  readonly id: string
  readonly words: readonly string[]
}

/** `words`: the vocabulary, the commonest first. */
export function bandRacks(words: readonly string[], small: ReadonlySet<string>): TextRack[] {
  const rest = words.filter((word) => !small.has(word))
  const count = Math.min(RACKS - 1, rest.length)
  const bands = Array.from({ length: count }, (_, i) =>
    rest.slice(Math.round((i * rest.length) / count), Math.round(((i + 1) * rest.length) / count)),
  )
  return named([[...small], ...bands])
}

/** Racks of these words, each called by its commonest ones. Their words stand in the order in which they came. */
export function named(groups: readonly (readonly string[])[]): TextRack[] {
  return groups.filter((words) => words.length > 0).map((words) => ({ id: nameOf(words), words }))
}

function nameOf(words: readonly string[]): string {
  return cutTo(words.slice(0, NAMED_BY).join(', '), LONGEST_NAME)
}
