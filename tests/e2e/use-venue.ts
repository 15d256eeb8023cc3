/** A venue for a file of tests: opened before its first test; every page in it is closed after its last. */
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { isWhole, type Launch, openOwnVenue, openVenue, type OwnVenue, type Venue } from './venue.ts'
import type { Stand } from './stands.ts'

/** Called at the top of a file, as `useOwnVenue` is. The venue is there from the file's own `beforeAll` on. */
export function useVenue(launch: Launch | null = null): () => Venue {
  return use(async () => {
    const stand = await fetch(`${inject('stands')}/${process.env['VITEST_POOL_ID']}`)
    return openVenue((await stand.json()) as Stand, launch)
  })
}

/** For tests that kill the server, or that look at what all rooms of it share. */
export function useOwnVenue(launch: Launch = []): () => OwnVenue {
  return use(() => openOwnVenue(launch))
}

function use<V extends Venue>(open: () => Promise<V>): () => V {
  let venue: V | null = null
  beforeAll(async () => {
    venue = await open()
  })
  // Whatever one test has broken is new for the next, and for its own second try.
  beforeEach(async () => {
    if (venue === null || (await isWhole(venue))) return
    await venue.close()
    venue = await open()
  })
  afterAll(() => venue?.close())
  return () => {
    if (venue === null) throw new Error('the venue is not open yet')
    return venue
  }
}
