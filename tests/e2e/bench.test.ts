/** The speed test as a visitor runs it: the smallest model, in a real browser with the software WebGPU adapter. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { contestantIds } from '../../shared/bench/contestants.ts'
import { benchReportSchema, type BenchReport } from '../../shared/bench/report.ts'
import { patience } from './cast.ts'
import { launchBrowser } from './browser.ts'
import { brokenRules } from './faults-of.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue(() => launchBrowser({ webgpu: true }))

async function openBench(troubles: string[]): Promise<Page> {
  const page = await (await venue().browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  page.on('pageerror', ({ message }) => troubles.push(message))
  await page.goto(`${venue().base}/bench`)
  await page.getByRole('button', { name: 'Start' }).waitFor()
  return page
}

async function download(page: Page): Promise<BenchReport> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Download/ }).click(),
  ])
  return benchReportSchema.parse(JSON.parse(readFileSync(await file.path(), 'utf8')))
}

it('measures every engine of this browser, with equal losses, in rows that the download holds too', async () => {
  const troubles: string[] = []
  const page = await openBench(troubles)
  expect(page.workers()).toEqual([])
  await page.getByLabel('What to measure').selectOption('micro')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'Stop' }).waitFor()
  await page.getByRole('heading', { name: 'Results' }).waitFor({ timeout: 0 })
  const report = await download(page)
  expect(report.machine.adapter?.software).toBe(true)
  const [race] = report.races
  expect(race.entries.map(({ id }) => id)).toEqual(contestantIds)
  // Software draws WebGL too slowly for a quick run; everything else must run here.
  const missing = race.entries.flatMap((entry) => (entry.ran ? [] : [[entry.id, entry.why]]))
  expect(missing).toEqual([
    ['naive-webgl', 'software-webgl'],
    ['tfjs-webgl', 'software-webgl'],
  ])
  for (const entry of race.entries) {
    const row = page.locator(`tr[data-engine="${entry.id}"]`)
    expect([entry.id, await row.count()]).toEqual([entry.id, 1])
    if (!entry.ran) continue
    expect([entry.id, entry.agrees]).toEqual([entry.id, true])
    expect(await row.innerText()).toContain('same')
  }
  const own = race.entries.find(({ id }) => id === 'webgpu')
  expect(own).toMatchObject({ calls: { dispatches: 3, buffers: 0, bindGroups: 0, submits: 1 / 8, readbacks: 1 / 8 } })
  expect(await brokenRules(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320)
  expect(troubles).toEqual([])
})

it('stops at once, ends its workers, and says so', async () => {
  const page = await openBench([])
  await page.getByRole('button', { name: 'Start' }).click()
  await expect.poll(() => page.workers().length, { timeout: patience }).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText('Stopped. What was measured until then is below.').waitFor()
  await expect.poll(() => page.workers().length, { timeout: patience }).toBe(0)
  const { races } = await download(page)
  const missing = races[0].entries.flatMap((entry) => (entry.ran ? [] : [entry.why]))
  expect(missing.length).toBeGreaterThan(0)
  expect(new Set(missing)).toEqual(new Set(['stopped']))
})

it('is no part of what is kept for playing offline', () => {
  const worker = readFileSync('build/client/sw.js', 'utf8')
  expect(worker).toContain('assets/lab-worker-')
  expect(worker).not.toContain('assets/bench')
})
