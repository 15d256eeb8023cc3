/** Where browser tests play: a real server, and a browser whose pages look at it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { answers, type ChildServer, startChildServer } from '../server/child-server.ts'
import { openRoom } from '../server/guest.ts'
import { launchBrowser, patient } from './browser.ts'
import { Cast, type Manner, type Prepare } from './cast.ts'
import type { Stand } from './stands.ts'

/** Of reveals, stations and legs in a room whose test does not look at their pace. */
export const SHOW_PACE = 0.1

export interface Venue {
  readonly browser: Browser
  /** Others play there too, before and afterwards: it must not be stopped. */
  readonly server: Pick<ChildServer, 'port'>
  /** Origin of the server; a secure context. */
  readonly base: string
  /**
   * A new room with nobody in it. `asked` is the body of POST /api/rooms. If not said otherwise: a small brain, no timers, and
   * what is only shown goes by ten times as fast as in a class, for nobody reads it.
   */
  readonly room: (asked?: object, manner?: Manner, dress?: Prepare) => Promise<Cast>
  readonly close: () => Promise<void>
}

/** One with a server of its own, which may be killed, and whose boards nobody else has written on. */
export interface OwnVenue extends Venue {
  readonly server: ChildServer
}

/** Chromium with these flags, or another browser. */
export type Launch = readonly string[] | (() => Promise<Browser>)

export async function openOwnVenue(launch: Launch = []): Promise<OwnVenue> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-e2e-'))
  const [server, browser] = await Promise.all([startChildServer(folder), launched(launch)])
  const close = async () => {
    await browser.close()
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { server, ...at(server.port, browser), close }
}

/** At a server that is there; in its browser, unless another one is asked for. Whatever was opened there is closed. */
export async function openVenue({ port, endpoint }: Stand, launch: Launch | null = null): Promise<Venue> {
  const browser = await (launch === null ? chromium.connect(endpoint).then(patient) : launched(launch))
  return { server: { port }, ...at(port, browser), close: () => browser.close() }
}

/** Its browser is there and its server answers. */
export async function isWhole({ browser, server }: Venue): Promise<boolean> {
  return browser.isConnected() && (await answers(server.port))
}

function launched(launch: Launch): Promise<Browser> {
  return typeof launch === 'function' ? launch() : launchBrowser({ flags: launch })
}

function at(port: number, browser: Browser): Pick<Venue, 'browser' | 'base' | 'room'> {
  const base = `http://localhost:${port}`
  return {
    browser,
    base,
    room: async (asked, manner, dress) =>
      new Cast(browser, base, await openRoom(port, { pace: SHOW_PACE, ...asked }), manner, dress),
  }
}
