/**
 * Every screen in every phase against the rules of WCAG 2.2 AA that a machine can check, for the player, the host and
 * the wall; no phase is wider than a narrow phone of 320 pixels; and where a laptop's page is magnified to 400 %, what
 * stays at the edges leaves the window to what the page says.
 */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { beforeAll, expect, it } from 'vitest'
import type { Cast } from './cast.ts'
import { coveredRows } from './covered-rows.ts'
import { outside, tour } from './tour.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const narrow = 320
/** What is left of 1280 x 1024 at 400 %. */
const low = 256
const mostCovered = 64

let cast: Cast
/** What was found, with the screen and the phase: all of it at once, so that one run shows everything. */
const faults: string[] = []

beforeAll(async () => {
  cast = await venue().room({ teams: 2, pace: 1 })
})

/** Notes every broken rule of the page, and whether it is too wide for a narrow phone. Its size is put back. */
async function look(page: Page, where: string): Promise<void> {
  const size = page.viewportSize()
  // As tall as what it says: what lies under a strip can be scrolled free, and how much a strip covers is looked at below.
  const tall = await page.evaluate(() => document.documentElement.scrollHeight)
  if (size !== null && tall > size.height) await page.setViewportSize({ ...size, height: tall })
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  for (const { id, nodes } of violations) {
    faults.push(
      `${where}: ${id} at ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join('; ')}`,
    )
  }
  await inTheDark(page, where)
  await page.setViewportSize({ width: narrow, height: 700 })
  const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity)
  if (wide > narrow) faults.push(`${where}: ${wide} pixels wide`)
  await page.setViewportSize({ width: narrow, height: low })
  const covered = await page.evaluate(coveredRows)
  if (covered > mostCovered) faults.push(`${where}: ${covered} of ${low} rows are covered`)
  if (size !== null) await page.setViewportSize(size)
}

/** The other theme differs in its colours alone, so its contrast is all that is left to look at. */
async function inTheDark(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' })
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  for (const { nodes } of violations) {
    faults.push(
      `${where}, dark: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join('; ')}`,
    )
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.locator('html[data-theme=light]').waitFor({ state: 'attached' })
}

it('breaks no rule, and fits a narrow phone, before and outside of a match', async () => {
  const page = await cast.open('visitor', '/', { width: 390, height: 844 })
  await outside(page, venue().base, cast.room.code, (name) => look(page, name))
  expect(faults.splice(0)).toEqual([])
  // The browser's own line about the code that nobody has, and nothing else.
  expect(cast.troubles.splice(0)).toEqual([expect.stringContaining('404')])
})

it('breaks no rule, and fits a narrow phone, in any phase of a match', async () => {
  const host = await cast.host()
  const wall = await cast.projector()
  const ada = await cast.player('Ada', 'Otters')
  const bo = await cast.player('Bo', 'Kites')
  const everywhere = async (phase: string) => {
    await Promise.all([look(ada, `player, ${phase}`), look(host, `host, ${phase}`), look(wall, `wall, ${phase}`)])
  }
  await ada.getByRole('button', { name: /^Ada/ }).click()
  await host.getByRole('button', { name: /^Bo/ }).click()
  await host.getByLabel('New name').waitFor()
  await look(host, 'host, rename')
  await look(ada, 'player, menu')
  await host.getByRole('button', { name: 'Close', exact: true }).click()
  await ada.getByRole('button', { name: /^Ada/ }).click()
  await tour({ host, wall, ada, bo }, everywhere)
  await look(host, 'report')
  expect(faults).toEqual([])
  expect(cast.troubles).toEqual([])
}, 600_000)
