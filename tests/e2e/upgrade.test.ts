/**
 * The server is upgraded while pages are open: they load the new build by themselves, each at its next quiet moment, once.
 * Seats, and what was begun, are kept. With a service worker, as on the host's own machine.
 */
import type { APIResponse, BrowserContext, Page } from 'playwright'
import { beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { BASE_LEG, BASE_STEPS } from '../../stops/flashcard/content.ts'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { type CopiedHouse, copyHouse } from '../server/copied-house.ts'
import { type Asked, eventsOf, openRoom } from '../server/guest.ts'
import { Cast, goOn, openRacks, patience, toReveal } from './cast.ts'
import { useVenue } from './use-venue.ts'
import { t as runText } from '../../stops/run/face/t.ts'

const venue = useVenue()

/** What the desk said when its page was left. */
const lastWords = 'last-words'

let house: CopiedHouse
let server: ChildServer
let cast: Cast

beforeEach(async () => {
  const own = copyHouse()
  house = own
  server = await startChildServer(`${own.folder}/data`, 0, {}, own.folder)
  // A page that hangs is long in closing: by then a second try has a house and people of its own.
  return async () => {
    const [people, last] = [cast, server]
    await people.leave()
    await last.kill()
    own.remove()
  }
})

async function upgrade(): Promise<void> {
  const { port } = server
  await server.stop()
  house.upgrade()
  server = await startChildServer(`${house.folder}/data`, port, {}, house.folder)
}

/** The build that the page runs. */
const build = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '').catch(() => '')

/** Four pages load a whole build at once, on a busy machine: longer than anything else is waited for. */
const isNew = (page: Page) => expect.poll(() => build(page), { timeout: 3 * patience }).toMatch(/_v\.js$/)

/** Addresses of pages that were loaded since. */
function loads(page: Page): string[] {
  const loaded: string[] = []
  page.on('load', () => loaded.push(page.url()))
  return loaded
}

/** As on a device that has opened solo before. */
const worker = (page: Page) =>
  page.evaluate("navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then(() => true)")

async function opened(asked: Asked): Promise<Cast> {
  cast = new Cast(venue().browser, `http://localhost:${server.port}`, await openRoom(server.port, asked))
  return cast
}

const isClean = () => expect(cast.troubles.filter((line) => !/Failed to load resource/.test(line))).toEqual([])

it('brings every page to the new build at a quiet moment, once, with its seat and what was begun', async () => {
  await opened({ plan: ['run'], teams: 1 })
  const host = await cast.host()
  const wall = await cast.projector()
  const ada = await cast.player('Ada', 'Otters')
  const late = await cast.open('late', `/join/${cast.room.code}`, { width: 390, height: 844 })
  await late.getByLabel(t('join.name')).fill('Bo')
  // It stores the whole app, twice: a desk's and a phone's are enough.
  await Promise.all([host, ada].map(worker))
  for (const phase of ['Brief', 'Read', 'Bet']) await goOn(host, phase)
  await openRacks(ada)
  await ada.getByRole('button', { name: runText('bet.more', { name: 'animals', count: 1 }) }).click()
  const counts = [host, wall, ada, late].map(loads)
  await upgrade()
  // The desk has no phases to wait for; wall and phone are in the middle of one, and the form is being filled in.
  await isNew(host)
  await ada.getByRole('button', { name: `· ${t('line.connected')}` }).waitFor()
  await ada.getByText(runText('bet.left', { count: 19 }), { exact: true }).waitFor()
  for (const page of [wall, ada, late]) expect(await build(page)).not.toMatch(/_v\.js$/)
  await toReveal(host)
  await isNew(ada)
  await isNew(wall)
  await ada.getByRole('button', { name: /^Ada/ }).waitFor()
  // The form was being filled in. With the seat taken there is nothing to lose, at the end of the phase at the latest.
  await late.getByRole('button', { name: t('join.enter') }).click()
  await late.getByRole('button', { name: /^Bo/ }).waitFor()
  await goOn(host, 'Bet')
  await isNew(late)
  await late.getByRole('button', { name: `· ${t('line.connected')}` }).waitFor()
  expect(counts.map(({ length }) => length)).toEqual([1, 1, 1, 1])
  isClean()
})

it('lets the desk finish what its lab works at, and the training goes on from there', async () => {
  await opened({ plan: ['flashcard'], teams: 1, brain: 'class' })
  const host = await cast.host()
  const trainer = host.getByRole('region', { name: t('host.trainer') })
  await trainer.getByText('This browser trains').waitFor()
  await goOn(host, 'Flashcard · Guess')
  await trainer.getByText(t('host.job-begun', { kind: t('job.train') })).waitFor()
  await host.evaluate((name) => {
    addEventListener('pagehide', () => {
      const desk = document.querySelector('app-shell')?.shadowRoot?.querySelector('host-screen')?.shadowRoot
      localStorage.setItem(name, desk?.querySelector('[aria-labelledby=trainer]')?.textContent ?? '')
    })
  }, lastWords)
  const loaded = loads(host)
  await upgrade()
  await isNew(host)
  // No job was broken off for the new build.
  expect(await host.evaluate((name) => localStorage.getItem(name), lastWords)).toContain(t('host.idle'))
  for (const phase of ['Press', 'Dose']) await goOn(host, phase)
  const steps = async () =>
    (await eventsOf(server.port, cast.room)).flatMap((event) =>
      event.type === 'lab-done' && event.result.kind === 'train' ? [event.result.nextStep] : [],
    )
  await expect.poll(steps, { timeout: patience }).toContain(BASE_STEPS)
  // Each leg once, and none left out. What comes after it are doses.
  const told = await steps()
  const legs = told.slice(0, told.indexOf(BASE_STEPS) + 1)
  expect(legs).toEqual(legs.map((_, leg) => Math.min(BASE_STEPS, (leg + 1) * BASE_LEG)))
  expect(loaded).toHaveLength(1)
  isClean()
})

it('says that there is a newer version when something on the way keeps the old one, tries once, and loads it when asked', async () => {
  await opened({ plan: ['run'], teams: 1 })
  const host = await cast.host()
  const ada = await cast.open('Ada', `/join/${cast.room.code}`, { width: 390, height: 844 }, keepPages)
  await ada.getByRole('button', { name: t('join.enter') }).click()
  await ada.getByRole('heading', { name: t('lobby.title') }).waitFor()
  const loaded = loads(ada)
  await upgrade()
  await isNew(host)
  await goOn(host, 'Brief')
  await expect.poll(() => loaded.length, { timeout: patience }).toBe(1)
  await ada.getByRole('button', { name: `· ${t('line.connected')}` }).waitFor()
  await goOn(host, 'Read')
  await ada.locator('part-note').getByText(t('part.old')).waitFor()
  expect(loaded).toHaveLength(1)
  expect(await build(ada)).not.toMatch(/_v\.js$/)

  await ada.context().unrouteAll()
  await ada.getByRole('button', { name: t('part.reload') }).click()
  await isNew(ada)
  await ada.getByRole('button', { name: `· ${t('line.connected')}` }).waitFor()
  expect(await ada.locator('part-note').getByText(t('part.old')).count()).toBe(0)
  isClean()
})

/** As a cache on the way that asks nobody: every page and file comes as it came the first time. */
async function keepPages(context: BrowserContext): Promise<void> {
  const kept = new Map<string, APIResponse>()
  await context.route(/\/(assets|join|play)\//, async (route) => {
    const asked = route.request()
    // One page stands at every address.
    const file = asked.resourceType() === 'document' ? 'page' : asked.url()
    const response = kept.get(file) ?? (await route.fetch().catch(() => null))
    if (response === null) await route.abort()
    else {
      kept.set(file, response)
      await route.fulfill({ response })
    }
  })
}
