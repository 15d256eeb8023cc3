/** What was to be done here is being done by another process, or has just been done there. */
export class NotHere extends Error {
  override readonly name = 'NotHere'
}
