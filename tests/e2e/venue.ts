/** Where a file of end-to-end tests plays: a real server with a folder of its own, and one browser, for all its tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { openRoom } from '../server/guest.ts'
import { launchBrowser } from './browser.ts'
import { Cast, type Manner, type Prepare } from './cast.ts'

/** Of reveals, stations and legs in a room whose test does not look at their pace. */
export const SHOW_PACE = 0.1

export interface Venue {
  readonly browser: Browser
  readonly server: ChildServer
  /** Origin of the server; a secure context. */
  readonly base: string
  /**
   * A new room with nobody in it. `asked` is the body of POST /api/rooms. If not said otherwise: a small brain, no timers, and
   * what is only shown goes by ten times as fast as in a class, for nobody reads it.
   */
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
    room: async (asked, manner, dress) =>
      new Cast(browser, base, await openRoom(server.port, { pace: SHOW_PACE, ...asked }), manner, dress),
    close: async () => {
      await browser.close()
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
