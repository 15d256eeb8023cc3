/**
 * Garage in real browsers, from the bet to the receipt: a phone sets levers and drives a test, all cars are trained and raced
 * on the wall, and once more with ten times the coal.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('is bet on, built, raced, and raced again with ten times the coal', async () => {
  const plan = [{ stop: 'garage', form: 'express', rematch: true }]
  const cast = await venue().room({ plan, teams: 1 })
  const { host, wall, ada, button, next } = await guided(cast)

  await next('Bet', 'Which car will be best with this coal?')
  await button(/^5 chips more on 8 wide/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()

  await next('Build', 'Build your car')
  const setting = (lever: string, value: string) =>
    ada.getByRole('group', { name: lever }).getByRole('button', { name: new RegExp(`^(▸ )?${value}\\b`) })
  await setting('Width', '12').click()
  await setting('Layers', '1').click()
  await ada.getByText(/^12 wide, 1 layer, 4 heads, reads [\d,]+ sentences$/).waitFor()
  await button('Test drive (2 left)').click()
  await ada.getByText(/^\d\.\d\d bits after a third of the coal$/).waitFor()
  // What a team has found out is no other's, and on no wall.
  expect(await wall.getByText(/\d\.\d\d bits/).count()).toBe(0)
  await button('Our car is ready').click()

  await bigButton(host).click()
  await phaseIs(host, 'The race')
  await ada.getByText(/^Your car: \d\.\d\d bits, place [1-7] of 7$/).waitFor()
  await next('Why', /^Best of the six: /)
  await ada.getByText(/^[+-]?\d\.\d\d bits for your chips$/).waitFor()

  await next('More coal: bet', 'Ten times the coal. Which car is best now?')
  await button(/^5 chips more on 16 wide/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  await bigButton(host).click()
  await phaseIs(host, 'More coal: race')
  const title = ada.getByRole('heading', {
    name: /^(The best size (moved: from .+ to .+|stayed: .+)|Ten times the coal: .+ wide, too close to call)\.$/,
  })
  await title.waitFor()
  await wall.getByRole('img', { name: await title.innerText() }).waitFor()

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText('Each of its steps burns so much that the coal is gone after a few.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'Why was the largest car not the best?')
  await ada.getByRole('heading', { name: 'The receipt' }).waitFor()

  expect(cast.troubles).toEqual([])
})
