/**
 * Every screen in every phase against the rules of WCAG 2.2 AA that a machine can check, for the player, the host and
 * the wall, and on a narrow phone, in a match that people play. The stops that are not played here are looked at in
 * access-stops.test.ts.
 */
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { allFaultsOf } from './all-faults.ts'
import type { Cast } from './cast.ts'
import { outside, tour, TOURED } from './tour.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
/** What was found, with the screen and the phase: all of it at once, so that one run shows everything. */
let faults: string[]

beforeEach(async () => {
  cast = await venue().room({ plan: TOURED, teams: 2, pace: 1 })
  faults = []
})
afterEach(() => cast.leave())

async function look(page: Page, where: string): Promise<void> {
  for (const fault of await allFaultsOf(page)) faults.push(`${where}: ${fault}`)
}

it('breaks no rule, and fits a narrow phone, before and outside of a match', async () => {
  const page = await cast.open('visitor', '/', { width: 390, height: 844 })
  await outside(page, venue().base, cast.room.code, (name) => look(page, name))
  expect(faults).toEqual([])
  // The browser's own line about the code that nobody has, and nothing else.
  expect(cast.troubles).toEqual([expect.stringContaining('404')])
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
})
