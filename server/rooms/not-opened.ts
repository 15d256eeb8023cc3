/** A room that is there, and is not opened to whoever asks for it: the word says why, and whether to ask again. */
import type { RejectWord } from '../../shared/protocol/reject.ts'

export class NotOpened extends Error {
  override readonly name = 'NotOpened'
  /** `busy-door`: not now, the page asks again by itself. `other-rules`: another version of this program has played it. */
  readonly word: Extract<RejectWord, 'busy-door' | 'other-rules'>

  constructor(word: NotOpened['word']) {
    super(word)
    this.word = word
  }
}
