/**
 * Whatever a page fetches later may fail to come: a screen, a panel, the stage, the lab with its worker and kernels, the
 * pack, a sheet of drawings. The page says so, with a button, and goes on as soon as it comes, without being loaded again.
 * In Firefox too, which remembers for the life of a page that a module did not come.
 */
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { type FileProxy, openFileProxy } from '../lines/file-proxy.ts'
import { openRoom } from '../server/guest.ts'
import { Cast, goOn, patience } from './cast.ts'
import { launchFirefox } from './firefox.ts'
import { useVenue } from './use-venue.ts'

// A stalled file costs its ten seconds of patience, in any browser the same: once is enough.
describe.each([
  ['Chromium', null, 'stalled'],
  ['Firefox', launchFirefox, 'cut'],
] as const)('in %s', (_name, launch, loss) => {
  const venue = useVenue(launch)
  let proxy: FileProxy
  let cast: Cast
  let all: RegExp

  beforeAll(async () => {
    // As for phones, which have no service worker on a school's plain address.
    proxy = await openFileProxy(() => venue().server.port, /\/sw\.js$/)
    const page = await (await fetch(venue().base)).text()
    const first = Array.from(page.matchAll(/assets\/([\w.-]+)"/g), ([, name]) => name)
    all = new RegExp(`^/(assets/(?!${first.join('|')})|api/packs/)`)
  })
  afterAll(() => proxy.close())
  afterEach(() => cast.leave())

  const room = async () => {
    cast = new Cast(venue().browser, proxy.base, await openRoom(venue().server.port, { plan: ['run'], teams: 1 }))
  }
  const note = (page: Page) => page.locator('part-note').getByText(t('part.late'))
  const mark = (page: Page) => page.evaluate(() => void Reflect.set(window, 'mark', 'same page'))
  const isSamePage = async (page: Page) =>
    expect(await page.evaluate(() => Reflect.get(window, 'mark') as unknown)).toBe('same page')
  const isClean = () =>
    expect(
      cast.troubles.filter((line) => !/Failed to load resource|bad HTTP response|download failed/.test(line)),
    ).toEqual([])

  it('gets a player on board and into the Run when nothing came at first', async () => {
    await room()
    // The line to a room, too, which the page itself asks for ahead.
    proxy.lose(new RegExp(`${all.source}|assets/wire-`), 'cut')
    const ada = await cast.open('Ada', `/join/${cast.room.code}`, { width: 390, height: 844 })
    // The form comes with the page itself; the player's screen is the first part that comes later.
    await mark(ada)
    await ada.getByLabel(t('join.name')).fill('Ada')
    await ada.getByRole('button', { name: t('join.enter') }).click()
    await note(ada).waitFor()
    proxy.lose(/assets\/room-/, 'portal')
    await ada.getByRole('button', { name: t('part.again') }).click()
    await note(ada).waitFor()
    proxy.lose(/assets\/panel-(?!styles)|api\/packs/, 'cut')
    await ada.getByRole('heading', { name: t('lobby.title') }).waitFor()
    const host = await cast.host()
    await goOn(host, 'Brief')
    await note(ada).waitFor()
    proxy.heal()
    await ada.getByRole('radio').first().waitFor()
    await note(ada).waitFor({ state: 'hidden' })
    await ada.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'))
    await isSamePage(ada)
    isClean()
  })

  it('opens the desk without its lab, which trains as soon as it comes', async () => {
    await room()
    proxy.lose(all, 'cut')
    const host = await cast.host()
    await note(host).waitFor()
    await mark(host)
    proxy.lose(/assets\/(host-lab|lab-worker|fork-thread|engine)|api\/packs/, 'missing')
    await host.getByRole('button', { name: t('part.again') }).click()
    await goOn(host, 'Brief')
    const trains = host.getByRole('region', { name: t('host.trainer') })
    await trains.getByText('The server trains').waitFor()
    await note(host).waitFor()
    proxy.lose(/assets\/(lab-worker|engine)/, 'portal')
    await host.getByRole('button', { name: t('part.again') }).click()
    await note(host).waitFor()
    proxy.heal()
    await trains.getByText('This browser trains').waitFor()
    await isSamePage(host)
    isClean()
  })

  it('shows the valley on the wall while the stage is late, and the stage when it comes', async () => {
    await room()
    proxy.lose(all, loss)
    const opening = cast.projector()
    await expect
      .poll(() => proxy.asked.some((path) => path.includes('projector-screen')), { timeout: patience })
      .toBe(true)
    proxy.lose(/assets\/(stage-game|game-stage)-/, 'missing')
    const wall = await opening
    await mark(wall)
    await wall.getByRole('img', { name: /^Altitude profile/ }).waitFor()
    await note(wall).waitFor()
    proxy.lose(/assets\/(light|dark)-.*(png|json)$/, 'cut')
    await wall.getByRole('button', { name: t('part.again') }).click()
    await wall.locator('game-stage').waitFor({ state: 'attached' })
    await note(wall).waitFor()
    proxy.heal()
    await note(wall).waitFor({ state: 'hidden' })
    await wall.waitForFunction(() => {
      const screen = document.querySelector('app-shell')?.shadowRoot?.querySelector('projector-screen')?.shadowRoot
      const wall = screen?.querySelector('room-wall')?.shadowRoot
      return Reflect.get(wall?.querySelector('game-stage') ?? {}, 'isStill') === true
    })
    await isSamePage(wall)
    isClean()
  })
})
