/** What could not be written down has not happened: the door answers with the word, and nothing has changed. */
export class NotStored extends Error {
  override readonly name = 'NotStored'
  /** `storage-full`: there is no room left for it. `not-stored`: anything else that keeps a disk from being written. */
  readonly word: 'storage-full' | 'not-stored'

  constructor(word: 'storage-full' | 'not-stored', message: string, options?: ErrorOptions) {
    super(message, options)
    this.word = word
  }
}
