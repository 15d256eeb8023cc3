/**
 * The key to a desk, as a teacher meets it: never in the address, kept over a reload, renewed when somebody else has it,
 * and carried to another device by a code.
 */
import type { BrowserContext, Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import type { Cast } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()
const laptop = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

let cast: Cast
beforeEach(async () => {
  cast = await venue().room({ plan: ['run'] })
})
afterEach(() => cast.leave())

const hasDesk = (page: Page) => page.getByText(t('line.connected'), { exact: true }).waitFor()
const hasNone = (page: Page) => page.getByText(t('host.no-secret')).waitFor()
const pathOf = (page: Page) => page.url().slice(venue().base.length)

/** Everything of the page's past that a person or a program could read an address from. */
async function addresses(page: Page): Promise<string> {
  return await page.evaluate(() => JSON.stringify([location.href, document.referrer, document.title]))
}

async function choose(desk: Page, entry: string): Promise<void> {
  await desk.getByRole('button', { name: t('desk.more'), exact: true }).click()
  await desk.getByRole('button', { name: entry, exact: true }).click()
}

async function openFromLanding(prepare?: (context: BrowserContext) => Promise<unknown>): Promise<Page> {
  const desk = await cast.open('host', '/', laptop, prepare)
  await desk.getByRole('button', { name: new RegExp(t('landing.host')) }).click()
  await hasDesk(desk)
  return desk
}

it('keeps the key out of the address, from the first press on and over a reload', async () => {
  const desk = await openFromLanding()
  expect(pathOf(desk)).toMatch(/^\/host\/[A-Z]{5}$/)
  await desk.reload()
  await hasDesk(desk)
  // What somebody pastes from the address bar opens no desk.
  const pupil = await cast.open('pupil', pathOf(desk), phone)
  await hasNone(pupil)
  expect(cast.troubles).toEqual([])
})

it('takes a key that comes in an address out of it at once, and never in the place of one that is here', async () => {
  const { code, secret } = cast.room
  const desk = await cast.open('host', `/host/${code}#${secret}`, laptop)
  await hasDesk(desk)
  expect(await addresses(desk)).not.toContain(secret)
  expect(pathOf(desk)).toBe(`/host/${code}`)
  // Somebody's link with a key of their own must not lock the teacher out.
  await desk.goto('about:blank')
  await desk.goto(`${venue().base}/host/${code}#${'x'.repeat(43)}`)
  await hasDesk(desk)
  await desk.goto('about:blank')
  await desk.goto(`${venue().base}/report/${code}#${'x'.repeat(43)}`)
  await desk.getByRole('button', { name: t('report.csv'), exact: true }).waitFor()
  expect(pathOf(desk)).toBe(`/report/${code}`)
  expect(await desk.getByRole('alert').count()).toBe(0)
})

it('carries the desk to a phone by a code that is typed, and back by one that is scanned', async () => {
  const desk = await cast.host()
  await hasDesk(desk)
  await choose(desk, t('move.title'))
  const shown = await desk.getByText(/^[A-Z]{5} [A-Z]{5}$/).innerText()
  const small = await cast.open('phone', `/host/${cast.room.code}`, phone)
  await hasNone(small)
  const field = small.getByLabel(t('move.code'))
  await field.fill('BCDFG HJKMN')
  await field.press('Enter')
  await small
    .getByRole('alert')
    .filter({ hasText: t('reject.wrong-desk-code') })
    .waitFor()
  await field.fill(shown.toLowerCase())
  await small.getByRole('button', { name: t('move.bring') }).click()
  await hasDesk(small)
  await desk
    .getByRole('alert')
    .filter({ hasText: t('reject.desk-moved') })
    .waitFor()
  await desk.reload()
  await hasNone(desk)
  await choose(small, t('move.title'))
  const back = (await small.getByText(/^[A-Z]{5} [A-Z]{5}$/).innerText()).replace(' ', '')
  await desk.goto('about:blank')
  await desk.goto(`${venue().base}/host/${cast.room.code}#desk=${back}`)
  await hasDesk(desk)
  expect(pathOf(desk)).toBe(`/host/${cast.room.code}`)
  await small
    .getByRole('alert')
    .filter({ hasText: t('reject.desk-moved') })
    .waitFor()
  expect(cast.troubles.filter((line) => !line.includes('403'))).toEqual([])
})

it('renews the key: this desk goes on, whoever else has the old one is out', async () => {
  const desk = await cast.host()
  await hasDesk(desk)
  const before = await desk.evaluate(() => JSON.stringify(localStorage))
  await choose(desk, t('renew.title'))
  await desk.getByRole('button', { name: t('renew.yes'), exact: true }).click()
  await desk.getByText(t('reject.desk-has-new-key')).waitFor()
  await hasDesk(desk)
  expect(await desk.evaluate(() => JSON.stringify(localStorage))).not.toBe(before)
  const pupil = await cast.open('pupil', `/host/${cast.room.code}#${cast.room.secret}`, phone)
  await pupil
    .getByRole('alert')
    .filter({ hasText: t('reject.not-the-host') })
    .waitFor()
  await hasNone(pupil)
  await hasDesk(desk)
  await desk.reload()
  await hasDesk(desk)
  // Files are asked for with the new key too.
  await desk.goto(`${venue().base}/report/${cast.room.code}`)
  await desk.getByText(t('report.none')).waitFor()
  expect(cast.troubles.filter((line) => !line.includes('403'))).toEqual([])
})

it('takes a desk back that somebody else has opened with the key', async () => {
  const desk = await cast.host()
  await hasDesk(desk)
  const pupil = await cast.open('pupil', `/host/${cast.room.code}#${cast.room.secret}`, phone)
  await hasDesk(pupil)
  await desk
    .getByRole('alert')
    .filter({ hasText: t('host.elsewhere') })
    .waitFor()
  await desk.getByRole('button', { name: t('host.open-here'), exact: true }).click()
  await hasDesk(desk)
  await pupil
    .getByRole('alert')
    .filter({ hasText: t('host.elsewhere') })
    .waitFor()
  await pupil.getByRole('button', { name: t('host.open-here'), exact: true }).click()
  await desk.getByRole('button', { name: t('host.take-back') }).click()
  await hasDesk(desk)
  await hasNone(pupil)
})

it('finds the desk again when the answer to a renewal was lost', async () => {
  const desk = await cast.host()
  await hasDesk(desk)
  // What is on its way to the room arrives; what comes back does not.
  const key = await desk.evaluate(() => {
    const drawn = 'k'.repeat(43)
    localStorage.setItem(`gradient-express.host-next.${location.pathname.slice(-5)}`, drawn)
    return drawn
  })
  const url = `${venue().base}/api/rooms/${cast.room.code}/key`
  const headers = { 'x-host-secret': cast.room.secret, 'content-type': 'application/json' }
  expect((await fetch(url, { method: 'PUT', headers, body: JSON.stringify({ key }) })).status).toBe(204)
  // The room has closed the line by the old key; the page has the new one, and asks.
  await hasDesk(desk)
  await desk.reload()
  await hasDesk(desk)
})

it('holds a desk over a reload in a browser that refuses storage', async () => {
  const desk = await openFromLanding((context) =>
    context.addInitScript(() => {
      for (const area of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, area, {
          get: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        })
      }
    }),
  )
  expect(pathOf(desk)).toMatch(/^\/host\/[A-Z]{5}$/)
  await desk.reload()
  await hasDesk(desk)
  expect(await desk.evaluate(() => location.hash)).toBe('')
})

it('says that a room is gone, to the desk that is open, to whoever has its key, and to whoever has none', async () => {
  const { code, secret } = cast.room
  const isGone = (page: Page) =>
    page
      .getByRole('alert')
      .filter({ hasText: t('host.gone', { code }) })
      .waitFor()
  const desk = await cast.host()
  await hasDesk(desk)
  const url = `${venue().base}/api/rooms/${code}`
  expect((await fetch(url, { method: 'DELETE', headers: { 'x-host-secret': secret } })).status).toBe(204)
  await isGone(desk)
  const other = await cast.open('other', `/host/${code}`, phone)
  for (const page of [desk, other]) {
    for (const path of ['host', 'report']) {
      await page.goto(`${venue().base}/${path}/${code}`)
      await isGone(page)
      expect(await page.getByText(t('host.no-secret')).count()).toBe(0)
      expect(await page.getByRole('button').count()).toBe(0)
    }
  }
  await other.getByRole('link', { name: t('app.home') }).click()
  await other.getByRole('button', { name: new RegExp(t('landing.host')) }).waitFor()
})
