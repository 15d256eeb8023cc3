/**
 * Again with this class, in real browsers: one tap on the desk, and phones and wall are in the next match, with the same
 * seats, without a code and without typing; also a phone that was away, and a tab that was closed.
 */
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { bigButton, type Cast, patience } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
let host: Page
let wall: Page
beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 2 })
  host = await cast.host()
  wall = await cast.projector()
})
afterEach(() => cast.leave())

const codeOf = (page: Page) => page.url().split('/').at(-1) ?? ''
const isOnBoard = (page: Page, name: string) => page.getByText(t('lobby.you', { name }), { exact: true }).waitFor()
const hasEnded = (page: Page) => page.getByRole('heading', { name: t('over.title') }).waitFor()

async function playToTheEnd(): Promise<void> {
  await host.getByRole('button', { name: /^Start/ }).click()
  await bigButton(host).waitFor()
  await host.getByRole('button', { name: t('desk.more'), exact: true }).click()
  await host.getByRole('button', { name: t('host.end'), exact: true }).click()
  await host
    .locator('ask-dialog')
    .getByRole('button', { name: t('host.end'), exact: true })
    .click()
  await host.getByRole('heading', { name: t('host.over') }).waitFor()
}

const again = () => host.getByRole('button', { name: t('again.desk'), exact: true })

it('brings phones and wall along with one tap on the desk, twice', async () => {
  const ada = await cast.player('Ada', 'Otters')
  const bo = await cast.player('Bo', 'Kites')
  await playToTheEnd()
  await ada.getByRole('button', { name: t('again.wish'), exact: true }).click()
  await ada.getByText(t('again.wished')).waitFor()
  await host.getByText(t('again.wishes', { count: 1 })).waitFor()
  await wall.getByText(t('again.wishes', { count: 1 })).waitFor()

  for (const away of [bo, ada]) {
    const before = codeOf(host)
    // A phone that sleeps meanwhile.
    await away.context().setOffline(true)
    await again().click()
    await expect.poll(() => codeOf(host), { timeout: patience }).not.toBe(before)
    const next = codeOf(host)
    await host.getByText(t('line.connected'), { exact: true }).waitFor()
    const awake = away === bo ? { page: ada, name: 'Ada' } : { page: bo, name: 'Bo' }
    await isOnBoard(awake.page, awake.name)
    await expect.poll(() => codeOf(wall), { timeout: patience }).toBe(next)
    await wall.getByText(next).first().waitFor()
    await away.context().setOffline(false)
    await isOnBoard(away, away === bo ? 'Bo' : 'Ada')
    for (const page of [ada, bo]) expect(codeOf(page)).toBe(next)
    // Everybody is at home there: a reload finds the seat, the desk and the wall again.
    await Promise.all([ada, bo, wall, host].map((page) => page.reload()))
    await isOnBoard(ada, 'Ada')
    await isOnBoard(bo, 'Bo')
    await host.getByText(t('line.connected'), { exact: true }).waitFor()
    await playToTheEnd()
    await hasEnded(ada)
  }
  expect(cast.troubles).toEqual([])
})

it('lets a phone whose page was closed go on by the code of the next room, or the address of the last', async () => {
  const ada = await cast.player('Ada', 'Otters')
  const bo = await cast.player('Bo', 'Kites')
  const phones = [ada.context(), bo.context()] as const
  const old = codeOf(ada)
  await playToTheEnd()
  await Promise.all([ada.close(), bo.close()])
  await again().click()
  await expect.poll(() => codeOf(host), { timeout: patience }).not.toBe(old)
  const typed = await phones[0].newPage()
  await typed.goto(`${venue().base}/join/${codeOf(host)}`)
  await typed.getByRole('button', { name: t('join.go-on', { name: 'Ada' }), exact: true }).click()
  await isOnBoard(typed, 'Ada')
  const kept = await phones[1].newPage()
  await kept.goto(`${venue().base}/play/${old}`)
  await isOnBoard(kept, 'Bo')
  expect(codeOf(kept)).toBe(codeOf(host))
})

it('lists the rooms that this browser has hosted: back to the desk, away with one, and what is gone is off the list', async () => {
  const desk = await cast.open('teacher', '/', { width: 390, height: 844 })
  const openRoom = async () => {
    await desk.goto(`${venue().base}/`)
    await desk.getByRole('button', { name: new RegExp(t('landing.host')) }).click()
    await desk.getByText(t('line.connected'), { exact: true }).waitFor()
    return codeOf(desk)
  }
  const [first, second] = [await openRoom(), await openRoom()]
  const mine = async (count: number) => {
    await desk.goto(`${venue().base}/`)
    await desk.getByText(t('mine.title', { count })).click()
  }
  const row = (code: string) => desk.getByRole('listitem').filter({ hasText: code })
  await mine(2)
  await row(first).getByText(t('mine.open'), { exact: true }).waitFor()
  await desk.getByRole('link', { name: t('mine.desk-label', { code: first }) }).click()
  await desk.getByRole('heading', { name: t('host.title', { code: first }) }).waitFor()

  await mine(2)
  await desk.getByRole('button', { name: t('mine.delete', { code: second }) }).click()
  await desk
    .locator('ask-dialog')
    .getByRole('button', { name: t('mine.delete-yes') })
    .click()
  await row(second).waitFor({ state: 'detached' })

  // Deleted from somewhere else: it is shown as gone, and can be dropped.
  const key = await desk.evaluate((code) => localStorage.getItem(`gradient-express.host.${code}`), first)
  await fetch(`${venue().base}/api/rooms/${first}`, { method: 'DELETE', headers: { 'x-host-secret': key ?? '' } })
  await mine(1)
  await row(first).getByText(t('mine.gone')).waitFor()
  await desk.getByRole('button', { name: t('mine.drop-label', { code: first }) }).click()
  await row(first).waitFor({ state: 'detached' })

  // Another browser knows nothing of them.
  const stranger = await cast.open('stranger', '/', { width: 390, height: 844 })
  await stranger.getByText(t('landing.options')).waitFor()
  expect(await stranger.getByText(/My rooms/).count()).toBe(0)
  expect(cast.troubles).toEqual([])
})

it('leaves nobody’s name on a phone once the room is deleted, whether it was there, comes back, or opens the form', async () => {
  const { code, secret } = cast.room
  const kept = (page: Page) =>
    page.evaluate(() => [localStorage, sessionStorage].flatMap((area) => Object.entries(area)).join(' '))
  const [here, away, closed] = await Promise.all(
    ['Adelheid', 'Bonifatius', 'Cyprian'].map(async (name) => [name, await cast.player(name, 'Otters')] as const),
  )
  for (const [name, page] of [here, away, closed]) await expect.poll(() => kept(page)).toContain(name)
  await Promise.all([away, closed].map(([, page]) => page.goto('about:blank')))
  const url = `${venue().base}/api/rooms/${code}`
  expect((await fetch(url, { method: 'DELETE', headers: { 'x-host-secret': secret } })).status).toBe(204)
  await away[1].goto(`${venue().base}/play/${code}`)
  await closed[1].goto(`${venue().base}/join/${code}`)
  for (const [name, page] of [here, away, closed]) {
    await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor()
    await expect.poll(() => kept(page)).not.toContain(name)
  }
})
