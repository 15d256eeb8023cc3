/** Why there is no such pack, for whoever asked and for the log. */
import type { PackProblem } from '../shared/packs/load-pack.ts'

/** The last one is said to whoever brings a text: the server is well. */
export type PackWord = 'unknown-pack' | 'unreadable-pack' | 'text-does-not-fit'

/** The problems say what and where. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly word: PackWord

  constructor(word: PackWord, id: string, problems: readonly PackProblem[]) {
    super([`pack ${id}: ${word}`, ...problems.slice(0, 5).map(({ where, what }) => `${where}: ${what}`)].join('; '))
    this.word = word
  }
}
