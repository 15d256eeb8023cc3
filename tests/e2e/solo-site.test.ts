/**
 * Solo as a folder on a plain web host, in a part of somebody's site: no server of the game runs here. It is played on the
 * narrowest phone, with training that only this page can have done; halfway the host goes away for good.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { t, textOf } from '../../client/locale/t.ts'
import { type SoloSite, writeSoloSite } from '../../scripts/solo-site.ts'
import { buildIn } from '../../shared/protocol/build.ts'
import { browserOptions } from './browser.ts'
import { patience } from './cast.ts'
import { openPlainHost, type PlainHost } from './plain-host.ts'
import { everyDose, onePress } from './play-solo.ts'
import { saidIn } from './said-in.ts'

const place = mkdtempSync(join(tmpdir(), 'gradient-solo-site-'))
let site: SoloSite
let host: PlainHost
let context: BrowserContext
let asked: URL[]
let said: string[]

beforeAll(async () => {
  site = await writeSoloSite('build/client', join(place, 'site'))
})
beforeEach(async () => {
  host = await openPlainHost(site.folder, '/some/path/')
  // A profile of its own: nothing can be installed from a window that forgets.
  context = await chromium.launchPersistentContext(mkdtempSync(join(place, 'profile-')), {
    ...browserOptions({ whole: true }),
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  context.setDefaultTimeout(patience)
  asked = []
  said = []
  context.on('request', (request) => asked.push(new URL(request.url())))
})
afterEach(async () => {
  await context.close()
  await host.close().catch(() => {})
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

async function open(): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (line) => said.push(`${line.type()}: ${line.text()}`))
  // As people type it.
  await page.goto(host.address.slice(0, -1))
  return page
}

/** The host is gone and there is no network; the page is loaded again, and plays on. */
async function withoutHost(page: Page): Promise<void> {
  await context.setOffline(true)
  await host.close()
  await page.reload()
}

it('plays a stop to its end, half of it without a host, and can be installed', async () => {
  const page = await open()
  await page.getByRole('heading', { name: t('solo.title') }).waitFor()
  // Nothing of rooms, and a word on how a class plays.
  await page.getByText(t('solo.class')).waitFor()
  expect(await page.getByRole('link').count()).toBe(0)
  await page.getByText(t('solo.offline-ready')).waitFor()

  const devtools = await context.newCDPSession(page)
  const manifest = await devtools.send('Page.getAppManifest')
  expect(manifest.errors).toEqual([])
  expect(JSON.parse(manifest.data ?? '')).toMatchObject({ name: 'Gradient Express', start_url: './', scope: './' })
  expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])

  // When the folder is replaced, open pages hear of it.
  const told = await page.evaluate(async () => (await fetch('api/build')).json())
  expect(told).toEqual({ build: buildIn(await page.content()) })

  await page.getByLabel('Model').selectOption('small')
  await page.getByRole('button', { name: t('solo.play-stop', { stop: textOf('stop', 'flashcard') }) }).click()
  await onePress(page)
  await page.getByText(t('solo.about')).click()
  await page.getByText('Trained here on the processor (wasm-relaxed)').waitFor()
  expect(said).toEqual([])
  expect(host.missed).toEqual([])

  await withoutHost(page)
  await everyDose(page)
  await page.getByRole('heading', { name: 'End of the line' }).waitFor()
  expect(await page.getByRole('link').count()).toBe(0)
  expect(asked.filter(({ origin }) => origin !== new URL(host.address).origin)).toEqual([])
})

it('stores the language that is spoken and no other, and speaks it without a host', async () => {
  const page = await open()
  const stored = () =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
      return stores.flat().flatMap(({ url }) => /\/language\/(\w+)\//.exec(url)?.[1] ?? [])
    })
  await page.getByText(t('solo.offline-ready')).waitFor()
  expect(await stored()).toEqual([])
  for (const language of ['fr', 'de'] as const) {
    await page.getByRole('combobox', { name: /Language|Langue/ }).selectOption(language)
    await page.getByText(saidIn(language, 'solo', 'solo.offline-ready')).waitFor()
    expect([...new Set(await stored())]).toEqual([language])
  }
  await withoutHost(page)
  await page.getByRole('heading', { name: saidIn('de', 'solo', 'solo.title') }).waitFor()
  // Words of a stop that has not been looked at before.
  await page.locator('#plan').selectOption('whole-line')
  await page.locator('#brain').selectOption('small')
  await page.getByRole('button', { name: saidIn('de', 'solo', 'solo.start'), exact: true }).click()
  const first = page.getByRole('heading', { name: saidIn('de', 'pile', 'pile.talk') })
  await first.waitFor()
  await page.reload()
  await first.waitFor()
})
