/**
 * What somebody hears who cannot see the page: each sentence, also when several come at once. And what a screen does
 * that nobody touches: desk and wall stay on.
 */
import type { BrowserContext, Page } from 'playwright'
import { expect, it } from 'vitest'
import { bigButton, type Cast, goOn, patience, phaseIs, toReveal } from './cast.ts'
import { launchBrowser } from './browser.ts'
import { useVenue } from './use-venue.ts'

// Only a whole browser has a screen that could go dark.
const venue = useVenue(() => launchBrowser({ whole: true }))

const pile = { plan: ['pile-of-math'], teams: 1, timers: 1 }

/** What the page's one voice is saying. */
const said = (page: Page) => page.locator('word-note [role=status]').textContent()
const hears = (page: Page, sentence: string) =>
  expect.poll(() => said(page), { timeout: patience, interval: 50 }).toContain(sentence)

async function seated(): Promise<{ cast: Cast; host: Page; ada: Page }> {
  const cast = await venue().room(pile)
  return { cast, host: await cast.host(), ada: await cast.player('Ada', 'Otters') }
}

it('says that the last answer has arrived, and that time runs out, though both come at once', async () => {
  const { cast, host, ada } = await seated()
  await goOn(host, 'Pile of Math · Talk')
  await goOn(host, 'Guess')
  await ada.getByRole('button', { name: 'Lock in my guess' }).click()
  await hears(ada, '10 seconds left')
  expect(await said(ada)).toContain('It has arrived.')
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

it('says that time stands still, goes on and is more, and that the match is over', async () => {
  const { cast, host, ada } = await seated()
  await goOn(host, 'Pile of Math · Talk')
  await host.getByRole('button', { name: 'Pause' }).click()
  await hears(ada, 'Paused')
  await host.getByRole('button', { name: 'Resume' }).click()
  await hears(ada, 'Time goes on')
  await host.getByRole('button', { name: /30 s/ }).click()
  await hears(ada, 'More time')
  await goOn(host, 'Guess')
  await hears(ada, 'Now: Pile of Math: Guess')
  await toReveal(host)
  await bigButton(host).click()
  await phaseIs(host, 'The match has ended')
  await hears(ada, 'End of the line')
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

it('keeps the screens of desk and wall on while somebody looks at them', async () => {
  const cast = await venue().room(pile)
  const host = await cast.host('', countLocks)
  const wall = await cast.open('wall', `/projector/${cast.room.code}`, { width: 1366, height: 768 }, countLocks)
  const ada = await cast.open('ada', `/join/${cast.room.code}`, { width: 390, height: 844 }, countLocks)
  await expect.poll(() => held(host), { timeout: patience }).toBe(1)
  await expect.poll(() => held(wall), { timeout: patience }).toBe(1)
  // A browser that takes the lock away gives it back when the page is seen again.
  await wall.evaluate(loseLock)
  await expect.poll(() => held(wall), { timeout: patience }).toBe(1)
  await host.evaluate(() => {
    history.pushState(null, '', '/')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect.poll(() => held(host), { timeout: patience }).toBe(0)
  expect(await held(ada)).toBe(0)
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

const held = (page: Page) => page.evaluate(() => Number(Reflect.get(window, 'held')))

/** The browser's own locks, counted. */
function countLocks(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Reflect.set(window, 'held', 0)
    const add = (by: number) => Reflect.set(window, 'held', Number(Reflect.get(window, 'held')) + by)
    const request = navigator.wakeLock.request.bind(navigator.wakeLock)
    navigator.wakeLock.request = async (kind) => {
      const lock = await request(kind)
      add(1)
      Reflect.set(window, 'lock', lock)
      lock.addEventListener('release', () => add(-1))
      return lock
    }
  })
}

/** Runs in the page: what a browser does when its tab is hidden, and then shown again. */
async function loseLock(): Promise<void> {
  const lock = Reflect.get(window, 'lock') as WakeLockSentinel
  await lock.release()
  document.dispatchEvent(new Event('visibilitychange'))
}
