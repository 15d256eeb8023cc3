/**
 * Fog Hill in real browsers, from the bet to the answer and once more in another land: a phone walks by what the lab measures,
 * a map is drawn, and wall and host see the fog lift.
 */
import { expect, it } from 'vitest'
import type { Page } from 'playwright'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

/** Reads the rough compass and goes gently, until the engine may stop; then stops it, if it has not stopped by itself. */
async function walkAndStop(page: Page): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const park = button('Stop here for good')
  const map = page.getByRole('heading', { name: 'Draw the map' })
  for (let coal = 12; coal > 0 && !(await park.or(map).first().isVisible()); coal--) {
    await button(/^Rough compass/).click()
    await page.getByText(/^Downhill is (up|down|to the)/).waitFor()
    await button(/^Throttle 0\.1/).click()
    await button(/^Rough compass/)
      .or(park)
      .or(map)
      .first()
      .waitFor()
  }
  if (await park.isVisible()) await park.click()
  await map.waitFor()
}

async function drawMiddleRow(page: Page): Promise<void> {
  const squares = page.getByRole('button', { name: /^Column \d, row 3/ })
  for (let column = 0; column < 8; column++) await squares.nth(column).click()
  await page.getByRole('button', { name: 'Hand in my map' }).click()
  await page.getByRole('button', { name: 'Handed in ✓' }).waitFor()
}

it('is walked in the fog, drawn, lifted, and walked again', async () => {
  const plan = [{ stop: 'fog-hill', form: 'full', rematch: true }]
  const cast = await venue().room({ plan, teams: 1 })
  const { host, wall, ada, button, next } = await guided(cast)

  await next('Into the fog', 'Into the fog')
  await button(/^5 chips more on 12 rough steps/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()

  await next('Downhill', 'Downhill')
  await ada
    .getByText(/^\d+\.\d\d bits$/)
    .first()
    .waitFor()
  // In the fog nobody's altitude stands on the wall.
  expect(await wall.getByText(/\d\.\d\d bits/).count()).toBe(0)
  await walkAndStop(ada)
  await ada.getByText(/^Your engine has stopped at \d+\.\d\d bits\. It began at \d+\.\d\d\.$/).waitFor()
  await drawMiddleRow(ada)

  await next('The fog lifts', 'The fog lifts')
  await ada.getByText(/^(You came down \d+\.\d\d bits|Your engine did not come down\.)$/).waitFor()
  await ada.getByText(/^Your engine ended at an altitude of \d+\.\d\d bits\.$/).waitFor()
  await ada.getByText(/^\d of your 8 squares are among the lowest\.$/).waitFor()
  await wall.getByRole('heading', { name: 'The fog lifts' }).waitFor()

  await next('Below the valley', /^The model (went below the valley|stayed above the lowest place)$/)
  await ada.getByText(/^You could walk in two directions\. It has [\d,]+/).waitFor()
  await ada.getByText(/^Of the way of the real training it holds /).waitFor()

  await next('Downhill', 'Downhill')
  await ada.getByText(/Another land, the same coal\./).waitFor()
  await walkAndStop(ada)
  await drawMiddleRow(ada)
  await next('The fog lifts', 'The fog lifts')
  await ada.getByText(/^\d of your 8 squares are among the lowest\.$/).waitFor()

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByRole('group', { name: 'Why did the model come lower than anyone on the map could?' }).waitFor()
  await ada.getByText('It can move in every direction at once, not in two only.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'Why did the model come lower than anyone on the map could?')
  await ada.getByText('You said: “It can move in every direction at once, not in two only.” (fairly)').waitFor()

  expect(cast.troubles).toEqual([])
})
