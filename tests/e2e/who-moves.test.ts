/**
 * Who moves together in real browsers, from the first bet to the answer: a host, a wall and a player see what a fresh model has
 * learned.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('bets on pairs, watches them, and once more with the words shuffled', async () => {
  const plan = [{ stop: 'who-moves', form: 'full', rematch: true }]
  const cast = await venue().room({ plan, teams: 1 })
  const { host, wall, ada, button, heading, next } = await guided(cast)
  const figures = () => ada.locator('who-moves-panel td.number').allInnerTexts()

  for (const [question, title] of [
    ['Which pairs will come together?', /^Together: .+ – .+$/],
    ['Which pair does the shuffle bring nearer?', /^Nearer by most: .+ – .+$/],
  ] as const) {
    await next('Bet', question)
    const tiles = ada.getByRole('button', { name: /^5 chips more on/ })
    expect(await tiles.count()).toBe(6)
    await tiles.nth(0).click()
    await tiles.nth(3).click()
    await button('Place my bet').click()
    await button('Bet placed ✓').waitFor()

    await bigButton(host).click()
    await phaseIs(host, 'Training')
    await heading('Trained').waitFor()
    await ada.getByText('Step 300 of 300').waitFor()
    const trained = await figures()

    await next('The map', title)
    await ada.getByText(/^[+-]?\d\.\d\d bits for your chips$/).waitFor()
    // The host need not wait for the map to come to its end. On a busy machine it may be there first: then the button goes on.
    const end = bigButton(host).filter({ hasText: 'To the end of the map' })
    await end.or(bigButton(host).filter({ hasText: /Once more|Ask the last/ })).waitFor()
    if (await end.isVisible()) await end.click({ timeout: 1_000 }).catch(() => undefined)
    await expect.poll(figures).toEqual(trained)
    await wall.getByRole('heading', { name: await heading(title).innerText() }).waitFor()
    await wall
      .getByText(/^The axes mean nothing by themselves\. The map has [\d.]+% of what the words differ by\.$/)
      .waitFor()
  }

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText('The two can stand in the same place of a sentence.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'What brings two words together?')
  await ada.getByText('✓ That is right.').waitFor()
  await ada.getByText(/Same places: cosine -?\d\.\d\d on average\. Same sentences: -?\d\.\d\d\./).waitFor()

  expect(cast.troubles).toEqual([])
})
