/** A venue for a file of tests: opened before its first test, closed with every page in it after its last. */
import { afterAll, beforeAll } from 'vitest'
import { openVenue, type Venue } from './venue.ts'

/** Called at the top of a file. The venue is there from the file's own `beforeAll` on. */
export function useVenue(flags: readonly string[] = []): () => Venue {
  let venue: Venue | null = null
  beforeAll(async () => {
    venue = await openVenue(flags)
  })
  afterAll(() => venue?.close())
  return () => {
    if (venue === null) throw new Error('the venue is not open yet')
    return venue
  }
}
