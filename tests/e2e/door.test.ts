/** The door of a room as people see it: whoever waits knows why and comes in by itself, and the host needs one tap. */
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { Guest } from '../server/guest.ts'
import type { Cast } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
let host: Page

beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 2 })
  host = await cast.host()
})
afterEach(async () => {
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const heading = (page: Page, name: string) => page.getByRole('heading', { name })

it('keeps newcomers waiting while the host is asked, and lets in one, then all', async () => {
  await button(host, t('doors.ask')).click()
  await heading(host, t('knock.nobody')).waitFor()
  const [ada, bo, cy] = [await cast.knock('Ada'), await cast.knock('Bo'), await cast.knock('Cy')]
  for (const page of [ada, bo, cy]) await heading(page, t('door.at-the-door.title')).waitFor()
  // The number on the phone is the one on the desk.
  const sign = Number(await ada.locator('.door .sign').textContent())
  await host
    .getByRole('listitem')
    .filter({ hasText: /^\s*Ada/ })
    .getByText(t('knock.sign', { sign }))
    .waitFor()
  expect(sign).toBeGreaterThanOrEqual(10)
  await button(host, t('knock.let-in-name', { name: 'Ada' })).click()
  await heading(ada, t('lobby.title')).waitFor()
  await button(host, t('knock.all', { count: 2 })).click()
  for (const page of [bo, cy]) await heading(page, t('lobby.title')).waitFor()
  const di = await cast.knock('Di')
  await button(host, t('knock.no-name', { name: 'Di' })).click()
  await di
    .getByRole('alert')
    .filter({ hasText: t('reject.turned-away') })
    .waitFor()
})

it('gives a seat back to a pupil whose phone died: a tap there, a tap here', async () => {
  const dead = await cast.player('Ada', 'Kites')
  await dead.close()
  const fresh = await cast.knock('Ada', 'new phone')
  await button(fresh, t('door.ask-mine')).click()
  await heading(fresh, t('door.seat-asked.title')).waitFor()
  await button(host, t('knock.let-in-name', { name: 'Ada' })).click()
  await heading(fresh, t('lobby.title')).waitFor()
  await fresh.getByRole('button', { name: /^Ada/ }).waitFor()
  await host.getByText(t('host.connected', { connected: 1, joined: 1 })).waitFor()
  // Whoever asks for a seat on which somebody sits is told so, and the host hears nothing.
  const thief = await cast.knock('Ada', 'thief')
  await button(thief, t('door.ask-mine')).click()
  await heading(thief, t('door.seat-in-use.title')).waitFor()
  expect(await button(host, t('knock.let-in-name', { name: 'Ada' })).count()).toBe(0)
  await button(thief, t('door.stop')).click()
  await thief.getByLabel('Your name in the game').waitFor()
})

it('keeps a removed player out until the host lets back in', async () => {
  const bo = await cast.player('Bo', 'Otters')
  await button(host, /^Bo/).click()
  await button(host, t('host.remove', { name: 'Bo' })).click()
  await button(host, t('host.remove-short')).click()
  await bo
    .getByRole('alert')
    .filter({ hasText: t('reject.removed-by-host') })
    .waitFor()
  await button(bo, t('door.ask-back')).click()
  await heading(bo, t('door.at-the-door.title')).waitFor()
  await button(host, t('knock.let-in-name', { name: 'Bo' })).click()
  await heading(bo, t('lobby.title')).waitFor()
  // Several at once, and one of them back from the list.
  await cast.player('Cy', 'Otters')
  await button(host, t('crowd.open')).click()
  await host.getByRole('checkbox', { name: 'Bo' }).check()
  await host.getByRole('checkbox', { name: 'Cy' }).check()
  await button(host, t('crowd.remove', { count: 2 })).click()
  await host.getByText(t('desk.out', { count: 2 })).click()
  await button(host, t('desk.let-back-name', { name: 'Bo' })).click()
  await bo.reload()
  await heading(bo, t('lobby.title')).waitFor()
})

it('opens the host’s own wall however many others show the room, and hides its key', async () => {
  const { port } = venue().server
  for (let i = 0; i < 20; i++) await Guest.join(port, cast.room.code, { as: 'projector' })
  const stranger = await cast.open('stranger', `/projector/${cast.room.code}`, { width: 1280, height: 720 })
  await stranger
    .getByRole('alert')
    .filter({ hasText: t('reject.too-many-walls') })
    .waitFor()
  const [wall] = await Promise.all([
    host.waitForEvent('popup'),
    host.getByRole('link', { name: t('host.projector') }).click(),
  ])
  const code = wall.locator('.big-code')
  await code.waitFor()
  expect(new URL(wall.url()).hash).toBe('')
  await wall.reload()
  await code.waitFor()
})

it('opens a hall of three hundred seats from the page, and changes its mind before the start', async () => {
  const page = await cast.open('teacher', '/', { width: 1366, height: 768 })
  await page.getByText(t('landing.options')).click()
  await page.getByLabel(t('landing.seats')).selectOption('300')
  await button(page, /^Host a class/).click()
  await page.getByText(/^Plan: /).click()
  const seats = page.getByLabel(t('desk.seats'))
  expect(await seats.inputValue()).toBe('300')
  const code = /[A-Z]{5}/.exec(page.url())?.[0] ?? ''
  const full = async () => (await (await fetch(`${venue().base}/api/rooms/${code}`)).json()).full
  await Promise.all(Array.from({ length: 30 }, (_, i) => Guest.player(venue().server.port, code, `P ${i}`)))
  await seats.selectOption('30')
  await expect.poll(full).toBe(true)
  await seats.selectOption('150')
  await expect.poll(full).toBe(false)
})
