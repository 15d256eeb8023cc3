/**
 * Two pupils share one tablet, each in a tab of their own: tabs of one browser, with one memory. Each stays who they are
 * over a reload, a duplicated tab takes nobody's seat unasked, and a new tab asks who is there.
 */
import type { BrowserContext, Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { Guest } from '../server/guest.ts'
import type { Cast } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
let tablet: BrowserContext
let ada: Page

beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 1 })
  ada = await cast.open('Ada', `/join/${cast.room.code}`, { width: 768, height: 1024 })
  tablet = ada.context()
  await board(ada, 'Ada')
})
afterEach(() => cast.leave())

async function board(page: Page, name: string): Promise<void> {
  await page.getByLabel(t('join.name')).fill(name)
  await page.getByRole('button', { name: t('join.enter') }).click()
  await isOnBoard(page, name)
}

const isOnBoard = (page: Page, name: string) => page.getByText(t('lobby.you', { name }), { exact: true }).waitFor()

async function newTab(path = `/join/${cast.room.code}`): Promise<Page> {
  const page = await tablet.newPage()
  await page.goto(`${venue().base}${path}`)
  return page
}

const goOn = (page: Page, name: string) => page.getByRole('button', { name: t('join.go-on', { name }), exact: true })
const takeHere = (page: Page, name: string) => page.getByRole('button', { name: t('join.go-on-here', { name }) })

it('keeps each tab its own seat over a reload, whoever came last', async () => {
  const bo = await newTab()
  await takeHere(bo, 'Ada').waitFor()
  await bo.getByRole('heading', { name: t('join.somebody-else') }).waitFor()
  await board(bo, 'Bo')
  await ada.reload()
  await isOnBoard(ada, 'Ada')
  await bo.reload()
  await isOnBoard(bo, 'Bo')
  await ada.reload()
  await isOnBoard(ada, 'Ada')
  expect(
    await bo
      .getByRole('alert')
      .filter({ hasText: t('reject.opened-elsewhere') })
      .count(),
  ).toBe(0)
  // A third tab at the address of the game itself has to be told who is there.
  const third = await newTab(`/play/${cast.room.code}`)
  await takeHere(third, 'Ada').waitFor()
  await takeHere(third, 'Bo').waitFor()
  expect(cast.troubles).toEqual([])
})

it('lets the only player of a device go on in a new tab once the old one is gone', async () => {
  await ada.close()
  const again = await newTab(`/play/${cast.room.code}`)
  await isOnBoard(again, 'Ada')
  await again.close()
  const asked = await newTab()
  await goOn(asked, 'Ada').click()
  await isOnBoard(asked, 'Ada')
})

it('takes no seat by a duplicated tab until somebody says so', async () => {
  const [copy] = await Promise.all([
    tablet.waitForEvent('page'),
    // A tab that a page opens begins with a copy of that page's memory, as a duplicated tab does.
    ada.evaluate(() => void window.open(location.href)),
  ])
  await takeHere(copy, 'Ada').waitFor()
  expect(await copy.evaluate(() => sessionStorage.length)).toBeGreaterThan(0)
  await isOnBoard(ada, 'Ada')
  await takeHere(copy, 'Ada').click()
  await isOnBoard(copy, 'Ada')
  await ada
    .getByRole('alert')
    .filter({ hasText: t('reject.opened-elsewhere') })
    .waitFor()
  // Whoever stepped aside finds the way back, or starts anew.
  await ada.getByRole('link', { name: t('closed.again') }).click()
  await takeHere(ada, 'Ada').waitFor()
})

it('lets the newest tab have the seat where tabs cannot talk to each other', async () => {
  await ada.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await ada.reload()
  await isOnBoard(ada, 'Ada')
  const plain = await tablet.newPage()
  await plain.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await plain.goto(`${venue().base}/play/${cast.room.code}`)
  await isOnBoard(plain, 'Ada')
  await ada
    .getByRole('alert')
    .filter({ hasText: t('reject.opened-elsewhere') })
    .waitFor()
})

it('shows whoever chooses a team the sizes of now, not those of when the page was loaded', async () => {
  const late = await newTab()
  const size = (count: number) => late.getByText(t('join.team-players', { count }), { exact: true })
  await size(1).waitFor()
  await Guest.player(venue().server.port, cast.room.code, 'Cy')
  await size(2).waitFor()
})
