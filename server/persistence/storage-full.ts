/** The disk has no room left: the door answers with the word `storage-full`, and nothing has changed. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError'
}
