/**
 * A network that dies without a word, that lets somebody else answer, or that is very slow: what phone, wall and desk say
 * about it, and what becomes of a tap. Real pages in a real browser, through a proxy that stands outside of them.
 */
import type { Page, Request } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { type Line, openLine } from '../lines/line.ts'
import { openPortal } from '../lines/portal.ts'
import { eventsOf, openRoom } from '../server/guest.ts'
import { bigButton, Cast, goOn, phaseIs, openRacks } from './cast.ts'
import { useVenue } from './use-venue.ts'
import { t as runText } from '../../stops/run/face/t.ts'

const venue = useVenue()

let line: Line
let cast: Cast

beforeEach(async () => {
  const { browser, server } = venue()
  line = await openLine(server.port)
  cast = new Cast(browser, line.base, await openRoom(server.port, { plan: ['run'], teams: 1 }))
})
afterEach(async () => {
  await cast.leave()
  await line.close()
})

const phone = { width: 390, height: 844 }
const says = (page: Page, text: string) => page.locator('line-banner').getByText(text).waitFor()
/** All is well again, without anybody's doing. */
const isBack = (page: Page) => page.locator('line-banner .banner').waitFor({ state: 'detached' })

/** What happened in the room, as its log tells it. */
const events = () => eventsOf(venue().server.port, cast.room)

it('is said on phone, wall and desk within ten seconds when it dies without a word, and no tap is lost or doubled', async () => {
  const [host, wall, ada] = [await cast.host(), await cast.projector(), await cast.player('Ada', 'Otters')]
  const all = [host, wall, ada]
  for (const phase of ['Brief', 'Read', 'Bet']) await goOn(host, phase)
  await openRacks(ada)
  const isSaid = async () => {
    const dark = performance.now()
    await Promise.all(all.map((page) => says(page, t(page === ada ? 'line.banner-waiting' : 'line.banner-lost'))))
    expect(performance.now() - dark).toBeLessThan(10_000)
  }

  // A tap that does not get through.
  await ada.getByRole('button', { name: runText('bet.more', { name: 'animals', count: 1 }) }).click()
  line.goDark()
  await ada.getByRole('button', { name: runText('bet.place') }).click()
  await isSaid()
  await ada.getByRole('button', { name: t('panel.sending') }).waitFor()
  line.mend()
  await Promise.all(all.map(isBack))
  await ada.getByText('Bet placed').first().waitFor()

  // A step of which only the answer is lost.
  line.goDark('down')
  await bigButton(host).click()
  await isSaid()
  line.mend()
  await Promise.all(all.map(isBack))
  await phaseIs(host, 'Reveal')
  await ada.getByText(/You (saved|lost) .* bits/).waitFor()

  const log = await events()
  expect(log.filter(({ type }) => type === 'joined')).toHaveLength(1)
  expect(log.filter((event) => event.type === 'tapped' && event.on.ask === 'bet')).toHaveLength(1)
  // From the brief to the reading, to the bets, to the reveal.
  expect(log.filter((event) => event.type === 'host' && event.command.kind === 'next')).toHaveLength(3)
  expect(cast.troubles).toEqual([])
})

it('is not called lost when somebody else in the network answers, but named', async () => {
  const portal = await openPortal()
  const [host, wall, ada] = [await cast.host(), await cast.projector(), await cast.player('Ada', 'Otters')]
  const late = await cast.open('late', `/join/${cast.room.code}`, phone)
  await late.getByLabel(t('join.name')).fill('Bo')
  const other = await cast.open('other', '/join', phone)
  for (const phase of ['Brief', 'Read', 'Bet']) await goOn(host, phase)
  await openRacks(ada)
  const chip = ada.getByRole('button', { name: runText('bet.more', { name: 'animals', count: 1 }) })
  await chip.waitFor()
  const all = [host, wall, ada]

  line.leadTo(portal.port)
  line.cut()
  await Promise.all(all.map((page) => says(page, t('reject.sign-in'))))
  for (const page of all) expect(await page.getByText(/connection is lost/).count()).toBe(0)
  // The phone goes on showing what it was at, and nobody is sent to a door.
  expect(await chip.isVisible()).toBe(true)
  // Whoever was about to come in is told on the form.
  await late.getByRole('button', { name: t('join.enter') }).click()
  await late
    .getByRole('alert')
    .filter({ hasText: t('reject.sign-in') })
    .waitFor()
  await other.getByLabel(t('join.code')).fill(cast.room.code)
  await other.getByRole('button', { name: t('join.next') }).click()
  await other
    .getByRole('alert')
    .filter({ hasText: t('reject.sign-in') })
    .waitFor()

  line.leadTo(venue().server.port)
  await Promise.all(all.map(isBack))
  await late.getByRole('button', { name: /^Bo/ }).waitFor()
  await ada.getByRole('button', { name: `· ${t('line.connected')}` }).waitFor()
  expect((await events()).filter(({ type }) => type === 'joined')).toHaveLength(2)
  expect(cast.troubles.filter((said) => !/Failed to load resource/.test(said))).toEqual([])
  await portal.close()
})

it('gets a phone on board within fifteen seconds of the tap at three seconds there and back and 200 kbit/s, in one seat', async () => {
  const [visit, last] = [`/join/${cast.room.code}`, `/api/rooms/${cast.room.code}`]
  line.manner({ roundTripMs: 3_000, kbitPerSecond: 200 })
  const context = await venue().browser.newContext({ viewport: phone })
  const traffic: { readonly is: 'asked' | 'answered'; readonly path: string; readonly request: Request }[] = []
  const note = (is: 'asked' | 'answered') => (request: Request) =>
    traffic.push({ is, path: new URL(request.url()).pathname, request })
  context.on('request', note('asked')).on('requestfinished', note('answered'))
  const page = await context.newPage()
  await page.goto(`${line.base}${visit}`, { waitUntil: 'commit' })
  const enter = page.getByRole('button', { name: t('join.enter') })
  await enter.waitFor()

  // The page itself, and then all that the form needs in one go: nobody waits for one answer to ask the next question.
  const form = traffic.slice(0, 1 + traffic.findIndex(({ path }) => path === last))
  const waitedFor = form.filter(({ is, path }) => is === 'answered' && path !== visit)
  expect(waitedFor.map(({ path }) => path)).toEqual([])
  const asked = form.filter(({ is }) => is === 'asked').map(({ request }) => request)
  expect(asked.length).toBeLessThanOrEqual(8)
  const sizes = await Promise.all(asked.map((request) => request.sizes()))
  const bytes = sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
    0,
  )
  expect(bytes).toBeLessThan(100_000)
  await context.close()
})
