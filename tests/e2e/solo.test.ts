/**
 * Solo without a network: once the page has been opened, a whole match of all three stops is played with the server
 * gone, loaded again in the middle of it. The numbers can then come from nowhere but the page's own lab.
 */
import { expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { patience } from './cast.ts'
import { flashcard, next, pileOfMath, run } from './play-solo.ts'
import { useOwnVenue } from './use-venue.ts'

const venue = useOwnVenue()

it('clears away what it keeps and cannot read, and does not look for it again', async () => {
  const context = await venue().browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`${venue().base}/solo`)
  const kept = (put: unknown) =>
    page.evaluate(
      (event) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('gradient-express.solo')
          opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('match'))
          opening.addEventListener('error', () => reject(new Error('no store')))
          opening.addEventListener('success', () => {
            const store = opening.result.transaction('match', 'readwrite').objectStore('match')
            if (event !== null) store.put(event, ['e', 0])
            const counting = store.count()
            counting.addEventListener('success', () => {
              opening.result.close()
              resolve(counting.result)
            })
          })
        }),
      put,
    )
  expect(await kept({ type: 'created', seed: 'one that no rules wrote' })).toBe(1)
  await page.reload()
  await page.getByRole('button', { name: 'Start' }).waitFor()
  await expect.poll(() => kept(null), { timeout: patience }).toBe(0)
  await context.close()
})

it('plays all three stops offline, on numbers of its own', async () => {
  const context = await venue().browser.newContext({ viewport: { width: 390, height: 844 } })
  const asked: URL[] = []
  context.on('request', (request) => asked.push(new URL(request.url())))
  const troubles: string[] = []
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.goto(`${venue().base}/solo`)
  await page.getByText(t('solo.offline-ready')).waitFor()

  // All that the page asks for is on the device, pictures too.
  const missed: string[] = []
  page.on('requestfailed', (request) => missed.push(request.url()))
  await context.setOffline(true)
  await venue().server.kill()
  await page.reload()
  await page.getByLabel('Model').selectOption('small')
  await page.getByRole('button', { name: 'Start' }).click()
  await pileOfMath(page)
  await page.getByText(t('solo.about')).click()
  await page.getByText('Trained here on the processor (wasm-relaxed)').waitFor()
  await flashcard(page)
  const { before, after } = await run(page)
  expect(after).toBeLessThan(before)
  await next(page)
  await page.locator('run-speak').getByRole('button', { name: 'trained by you' }).first().click()
  await page.getByText('Your favourite.').waitFor()
  await next(page)
  await page.getByRole('textbox').fill('The weights moved a little at every step.')
  await page.getByRole('button', { name: 'Hand it in' }).click()
  await next(page)
  await page.getByText('The answer:').waitFor()
  await next(page)
  await page.getByRole('heading', { name: 'End of the line' }).waitFor()
  // Who is alone is no team, and nobody is counted.
  expect(await page.getByText(/Otters|of 1 of you|whose sentences/).count()).toBe(0)
  await page.getByText(/^At the bets you (beat|did not beat) the model/).waitFor()
  // The valley at the end holds the same two measurements as the exam.
  const valley = await page.getByRole('img', { name: /^Altitude profile/ }).textContent()
  expect(valley).toContain(before.toFixed(2))
  expect(valley).toContain(after.toFixed(2))
  expect(troubles).toEqual([])
  expect(missed).toEqual([])
  // The lab's worker is listened to as well: it asks for its engine.
  expect(asked.filter(({ pathname }) => pathname.endsWith('.wasm'))).not.toEqual([])
  expect(asked.filter(({ origin }) => origin !== venue().base)).toEqual([])
  await context.close()
})
