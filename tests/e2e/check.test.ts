/** /check in a real browser: green where all is well, and each line red where its own thing is broken, and only that. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { afterEach, expect, it } from 'vitest'
import { openSchoolProxy, type SchoolProxy } from '../lines/school-proxy.ts'
import { startChildServer } from '../server/child-server.ts'
import { launchBrowser } from './browser.ts'
import { useVenue } from './use-venue.ts'

// Only a whole browser has a screen that could go dark.
const venue = useVenue(() => launchBrowser({ whole: true }))
const contexts: BrowserContext[] = []
let proxy: SchoolProxy | null = null

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  await proxy?.close()
  proxy = null
})

/** A page with the check, run to its end. `prepare` breaks something before. */
async function checked(base: string, prepare?: (context: BrowserContext) => Promise<unknown>): Promise<Page> {
  const context = await venue().browser.newContext({ viewport: { width: 390, height: 844 } })
  contexts.push(context)
  await prepare?.(context)
  const page = await context.newPage()
  await page.goto(`${base}/check`)
  await page.getByRole('button', { name: 'Check again' }).and(page.locator(':enabled')).waitFor()
  return page
}

/** Each line's own word. */
async function words(page: Page): Promise<Record<string, string>> {
  const rows = await page.getByRole('listitem').allTextContents()
  return Object.fromEntries(
    rows.map((row) => {
      const [, name = '', word = ''] = /^\s*\S+\s+(.+?)\s+(not fine|fine|open)\b/s.exec(row) ?? []
      return [name.replaceAll(/\s+/g, ' ').trim(), word]
    }),
  )
}

const fine = {
  'Phones find the server': 'open',
  WebSocket: 'fine',
  'Plain http instead': 'fine',
  'The server can save': 'fine',
  'This browser remembers': 'fine',
  'The screen stays on': 'fine',
  'This browser trains the model': 'fine',
  Clocks: 'fine',
}

it('is green where all is well', async () => {
  const page = await checked(venue().base)
  expect(await words(page)).toEqual(fine)
  expect(await page.getByText(/ms a step/).count()).toBe(1)
  expect(await page.getByRole('img', { name: /QR code that leads to/ }).count()).toBe(1)
})

it('says that no socket gets through and plain http does, behind a proxy that takes the upgrade away', async () => {
  proxy = await openSchoolProxy(venue().server.port, { sockets: 'stripped' })
  const page = await checked(proxy.base)
  expect(await words(page)).toEqual({ ...fine, WebSocket: 'not fine' })
  await page.getByText('1 line needs you.').waitFor()
})

it('says which of everything else is broken', async () => {
  const page = await checked(venue().base, async (context) => {
    await context.route('**/http/**', (route) => route.abort())
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'wakeLock')
      Reflect.deleteProperty(window, 'Worker')
      const now = Date.now.bind(Date)
      Date.now = () => now() + 600_000
      Storage.prototype.setItem = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    })
  })
  expect(await words(page)).toEqual({
    ...fine,
    'Plain http instead': 'not fine',
    'This browser remembers': 'not fine',
    'The screen stays on': 'not fine',
    'This browser trains the model': 'not fine',
    Clocks: 'not fine',
  })
})

it('says that the server cannot save, when its folder is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-check-'))
  const server = await startChildServer(folder)
  rmSync(folder, { recursive: true, force: true })
  const page = await checked(`http://localhost:${server.port}`)
  expect(await words(page)).toEqual({ ...fine, 'The server can save': 'not fine' })
  await server.kill()
})
