/**
 * What a phone's page owes its player beyond the phases: a name that is free, a sign that it goes on below, a lever that
 * stays where the team left it, and the colours that were chosen, or the device's.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { goOn, patience, phaseIs, toReveal } from './cast.ts'
import { useVenue } from './use-venue.ts'
import { t as runText } from '../../stops/run/face/t.ts'

const venue = useVenue()

/** How strongly the arrow shows that stands above the phone's last strip. */
const arrow = (page: Page) =>
  page
    .getByRole('button', { name: 'Place my bet' })
    .evaluate((button) => Number(getComputedStyle(button.closest('.foot') ?? button, '::before').opacity))

/** The chance after each press, the first one before any. */
const figures = (page: Page) => page.getByRole('figure').getByText(/^([\d.]+%|1 in [\d,]+)$/)

const end = (page: Page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))

it('finds a free name for a player whose suggested one is taken meanwhile', async () => {
  const cast = await venue().room({ plan: ['run'], teams: 1 })
  const late = await cast.open('late', `/join/${cast.room.code}`, { width: 390, height: 844 })
  const suggested = await late.getByLabel('Your name in the game').inputValue()
  await cast.player(suggested, 'Otters')
  await late.getByRole('button', { name: 'Get on board' }).click()
  await late.getByRole('heading', { name: 'You are on board' }).waitFor()
  await cast.leave()
})

it('shows that it goes on below, until its end is seen', async () => {
  const cast = await venue().room({ plan: ['run'], teams: 2 })
  const host = await cast.host()
  const ada = await cast.player('Ada', 'Otters')
  await ada.setViewportSize({ width: 320, height: 640 })
  for (const phase of ['Brief', 'Read', 'Bet']) await goOn(host, phase)
  await expect.poll(() => arrow(ada), { timeout: patience }).toBe(1)
  await end(ada)
  await expect.poll(() => arrow(ada), { timeout: patience }).toBe(0)
  await ada.setViewportSize({ width: 320, height: 2400 })
  await ada.setViewportSize({ width: 320, height: 640 })
  await expect.poll(() => arrow(ada), { timeout: patience }).toBe(1)
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

it('keeps the figures of all presses apart on the narrowest phone', async () => {
  const cast = await venue().room({ plan: ['flashcard'], teams: 1 })
  const host = await cast.host()
  const ada = await cast.player('Ada', 'Otters')
  await ada.setViewportSize({ width: 320, height: 640 })
  await goOn(host, 'Flashcard · Guess')
  await goOn(host, 'Press')
  // The first round's press is made; each hand brings the next round's.
  for (const figure of [2, 3, 5, 7, 10]) {
    await expect.poll(() => figures(ada).count(), { timeout: patience }).toBe(figure)
    await ada.getByRole('button', { name: 'My hand is on the card' }).click()
  }
  await expect.poll(() => figures(ada).count(), { timeout: patience }).toBe(13)
  const boxes = await figures(ada).evaluateAll((all) =>
    all.map((each) => {
      const range = document.createRange()
      range.selectNodeContents(each)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, top, bottom }
    }),
  )
  for (const [at, box] of boxes.entries()) {
    expect(box.right, `figure ${at}`).toBeLessThanOrEqual(320)
    const over = boxes.filter(
      (other) => other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top,
    )
    expect(over, `figure ${at}`).toEqual([box])
  }
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

it('keeps a vote for the lever until it has counted, and says at what rate the train runs', async () => {
  const cast = await venue().room({ plan: ['run'], teams: 2 })
  const host = await cast.host()
  const ada = await cast.player('Ada', 'Otters')
  await cast.player('Bo', 'Kites')
  for (const phase of ['Brief', 'Read']) await goOn(host, phase)
  for (let card = 1; card <= 3; card++) {
    await goOn(host, 'Bet')
    await toReveal(host)
  }
  for (const phase of ['Teach', 'Forecast', 'Train']) await goOn(host, phase)
  await host.getByRole('button', { name: 'Stop cranking and go to the lever' }).click()
  const here = ada.getByRole('list', { name: runText('drive.lever') }).locator('[aria-current=true]')
  await here.filter({ hasText: runText('drive.word-slow') }).waitFor()
  const faster = ada.getByRole('button', { name: /^Faster/ })
  await faster.click()
  await faster.getByText(runText('drive.votes', { count: 1 }), { exact: true }).waitFor()
  expect(await faster.getAttribute('aria-pressed')).toBe('true')
  await host.getByRole('button', { name: 'Count the votes and leave the depot' }).click()
  // Who has not voted holds nobody up. A vote counts once.
  await here.filter({ hasText: runText('drive.word-fast') }).waitFor()
  expect(await faster.getAttribute('aria-pressed')).toBe('false')
  // What the host sees as a curve is there as a table.
  await host.getByText('The same as a table').click()
  await host.getByRole('columnheader', { name: 'Throttle' }).waitFor()
  await host.getByRole('row').filter({ hasText: '0.2' }).first().waitFor()
  await phaseIs(host, 'Train')
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

it('wears the colours of the device until others are chosen, and then those, also after a reload', async () => {
  const context = await venue().browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto(venue().base)
  const colours = page.getByLabel('Colours')
  await colours.waitFor()
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const dark = await ground()
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(ground, { timeout: patience }).not.toBe(dark)
  const light = await ground()
  await colours.selectOption({ label: 'dark' })
  expect(await ground()).toBe(dark)
  await page.reload()
  await colours.waitFor()
  expect(await ground()).toBe(dark)
  expect(await colours.inputValue()).toBe('dark')
  await colours.selectOption({ label: 'as this device' })
  expect(await ground()).toBe(light)
  await context.close()
})
