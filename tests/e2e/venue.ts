/** Where a file of end-to-end tests plays: a real server with a folder of its own, and one browser, for all its tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { openRoom } from '../server/guest.ts'
import { launchBrowser } from './browser.ts'
import { Cast, type Manner, type Prepare } from './cast.ts'

export interface Venue {
  readonly browser: Browser
  readonly server: ChildServer
  /** Origin of the server; a secure context. */
  readonly base: string
  /** A new room with nobody in it. `asked` is the body of POST /api/rooms: small brain and no timers if not said. */
  readonly room: (asked?: object, manner?: Manner, dress?: Prepare) => Promise<Cast>
  readonly close: () => Promise<void>
}

/** Chromium with these flags, or another browser. */
export type Launch = readonly string[] | (() => Promise<Browser>)

export async function openVenue(launch: Launch = []): Promise<Venue> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-e2e-'))
  const opening = typeof launch === 'function' ? launch() : launchBrowser({ flags: launch })
  const [server, browser] = await Promise.all([startChildServer(folder), opening])
  const base = `http://localhost:${server.port}`
  return {
    browser,
    server,
    base,
    room: async (asked, manner, dress) => new Cast(browser, base, await openRoom(server.port, asked), manner, dress),
    close: async () => {
      await browser.close()
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
