/**
 * Games inside the engine alone, without a network: once the page has been opened they are played to their end with the server
 * gone, on models that this page trains.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { t, textOf } from '../../client/locale/t.ts'
import { next } from './play-solo.ts'
import { useOwnVenue } from './use-venue.ts'

const venue = useOwnVenue()

async function vote(page: Page): Promise<void> {
  await page.locator('input[name=option]').first().check()
  await page.getByRole('button', { name: t('vote.send') }).click()
}

async function bet(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^5 chips more on/ })
    .first()
    .click()
  await page.getByRole('button', { name: t('bet.place') }).click()
}

/** Blanks, and what two models say of them, of which this page trains one meanwhile; then other blanks. */
async function blankDuel(page: Page): Promise<void> {
  for (const kicker of ['Blank', 'Other blanks:']) {
    const sides: boolean[] = []
    for (let round = 1; round <= 4; round++) {
      await page.getByText(`${kicker} ${round} of 4`).waitFor()
      sides.push((await page.getByText('You see both sides.').count()) > 0)
      await vote(page)
      await page.getByRole('heading', { name: /^It was “.+”$/ }).waitFor()
      await next(page)
    }
    // Alone one reads both ways, too.
    expect(sides.filter((isWhole) => isWhole)).toHaveLength(2)
    await page.getByText(/^The model for both sides has learned: 600 steps in \d+ seconds?\.$/).waitFor()
    await bet(page)
    await page.getByRole('heading', { name: /^Ahead with both sides: .+$/ }).waitFor()
    await page.getByText(/^[+-]?\d\.\d\d bits for your chips$/).waitFor()
    await next(page)
  }
}

/** Sentences up a tower of four layers, which this page trains before; then one more. */
async function lift(page: Page): Promise<void> {
  const kickers = [1, 2, 3, 4].map((round) => `Sentence ${round} of 5`)
  for (const kicker of [...kickers, 'Rematch: one more sentence']) {
    await page.getByText(kicker).waitFor({ state: 'attached' })
    await bet(page)
    await page.getByText(/^[+-]?\d\.\d\d bits for your chips$/).waitFor()
    await next(page)
  }
}

it('plays Blank duel and Lift to their end', async () => {
  const context = await venue().browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  const troubles: string[] = []
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.goto(`${venue().base}/solo`)
  await page.getByText(t('solo.offline-ready')).waitFor()
  const missed: string[] = []
  // Once a minute an open page looks whether there is a newer build, and goes on where nobody answers.
  const isLook = (url: string) => new URL(url).pathname === '/api/build'
  page.on('requestfailed', (request) => (isLook(request.url()) ? undefined : missed.push(request.url())))
  await context.setOffline(true)
  await venue().server.kill()
  await page.reload()
  for (const [stop, play] of [
    ['blank-duel', blankDuel],
    ['lift', lift],
  ] as const) {
    await page.getByRole('button', { name: t('solo.play-stop', { stop: textOf('stop', stop) }) }).click()
    await play(page)
    await vote(page)
    await page.getByText(/ bits for your answer$/).waitFor()
    await next(page)
    await page.getByRole('heading', { name: 'End of the line' }).waitFor()
    await page.getByRole('button', { name: t('solo.back') }).click()
  }
  expect(troubles).toEqual([])
  expect(missed).toEqual([])
  await context.close()
})
