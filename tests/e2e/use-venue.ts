/** A venue for a file of tests: opened before its first test, closed with every page in it after its last. */
import { afterAll, beforeAll } from 'vitest'
import { type Launch, openVenue, type Venue } from './venue.ts'

/** Called at the top of a file. The venue is there from the file's own `beforeAll` on. */
export function useVenue(launch: Launch = []): () => Venue {
  let venue: Venue | null = null
  beforeAll(async () => {
    venue = await openVenue(launch)
  })
  afterAll(() => venue?.close())
  return () => {
    if (venue === null) throw new Error('the venue is not open yet')
    return venue
  }
}
