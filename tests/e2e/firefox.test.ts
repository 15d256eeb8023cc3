/**
 * The same line in Firefox ESR: two players, the host's desk with its lab, the wall with its stage, and solo. Every error
 * that a page writes into Firefox's console counts.
 */
import { afterEach, expect, it } from 'vitest'
import { type Cast, goOn, toReveal, openRacks } from './cast.ts'
import { launchFirefox } from './firefox.ts'
import { crank, examOn, startTurbo } from './play-a-run.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue(launchFirefox)

let cast: Cast | null = null
afterEach(() => cast?.leave())

it('plays a Run: answers, bets, a step by hand, turbo in the host’s browser, the exam', async () => {
  cast = await venue().room({ plan: ['run'], teams: 1, brain: 'small' })
  const host = await cast.host()
  const projector = await cast.projector()
  const ada = await cast.player('Ada', 'Otters')
  const bo = await cast.player('Bo', 'Otters')
  await projector.getByText('2 players on board').waitFor()
  await goOn(host, 'Brief')
  await ada.getByRole('radio', { name: /^Yes/ }).check()
  await ada.getByRole('button', { name: 'Send my answer' }).click()
  await host.getByText('1 of 2').first().waitFor()
  await goOn(host, 'Read')
  for (let card = 1; card <= 3; card++) {
    await goOn(host, 'Bet')
    if (card === 1) {
      for (const player of [ada, bo]) {
        await openRacks(player)
        await player.getByRole('button', { name: 'One chip more on animals' }).click()
        await player.getByRole('button', { name: 'Place my bet' }).click()
        await player.getByText('Bet placed').first().waitFor()
      }
    }
    await toReveal(host)
    if (card === 1) await ada.getByText(/You (saved|lost) .* bits/).waitFor()
  }
  for (const phase of ['Teach', 'Forecast', 'Train']) await goOn(host, phase)
  await crank([ada, bo], 1)
  const seated = { host, projector, players: [ada, bo] }
  await startTurbo(seated)
  const { before, after } = await examOn(seated)
  expect(after).toBeLessThan(before)
  expect(await projector.locator('canvas').count()).toBe(1)
  expect(cast.troubles).toEqual([])
})

it('plays solo, on its own engine', async () => {
  const context = await venue().browser.newContext({ viewport: { width: 390, height: 844 } })
  const troubles: string[] = []
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (line) => (line.type() === 'error' ? troubles.push(line.text()) : null))
  await page.goto(`${venue().base}/solo`)
  await page.getByLabel('Model').selectOption('small')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('textbox').fill('the')
  await page.getByRole('textbox').press('Enter')
  await page.getByRole('button', { name: 'Let it write on' }).click()
  await page.getByLabel('What it wrote').waitFor()
  await page.getByText('About this match').click()
  await page.getByText(/Trained here on the processor \(wasm-/).waitFor()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('slider').press('Home')
  await page.getByRole('button', { name: 'Lock in my guess' }).click()
  await page.getByText(/^You guessed/).waitFor()
  expect(troubles).toEqual([])
  await context.close()
})
