/**
 * Blank duel in real browsers, from the first blank to the answer: two players of whom one sees only the left, a wall that shows
 * neither of them what comes behind, and two models that have read the same.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('fills blanks from one side and from both, bets on the models, and sees who was ahead', async () => {
  const plan = [{ stop: 'blank-duel', form: 'full', rematch: false }]
  const cast = await venue().room({ plan, teams: 1 })
  const { host, wall, ada, button, heading, next } = await guided(cast)
  const ben = await cast.player('Ben', 'Otters')

  for (let round = 1; round <= 4; round++) {
    await next('The blank', 'Which word is missing?')
    await ada.getByText(`Blank ${round} of 4`).waitFor()
    const sides = await Promise.all(
      [ada, ben].map(async (page) => ({ page, isWhole: (await page.getByText('You see both sides.').count()) > 0 })),
    )
    expect(new Set(sides.map(({ isWhole }) => isWhole))).toEqual(new Set([false, true]))
    for (const { page, isWhole } of sides) {
      expect(await page.getByText('the rest is hidden').count()).toBe(isWhole ? 0 : 1)
      await page
        .locator('blank-duel-panel input[name=option]')
        .nth(round - 1)
        .click()
      await page.getByRole('button', { name: 'Send my answer' }).click()
    }
    await next('The word', /^It was “.+”$/)
    await ada.getByText(/^[+-]?\d\.\d\d bits at this blank$/).waitFor()
    await wall.getByRole('heading', { name: await heading(/^It was/).innerText() }).waitFor()
  }

  await next('Bet', 'Where is the second model ahead?')
  await ada.getByText(/^The model for both sides has learned: 600 steps in \d+ seconds?\.$/).waitFor()
  const tiles = ada.getByRole('button', { name: /^5 chips more on/ })
  expect(await tiles.count()).toBe(4)
  await tiles.nth(0).click()
  await tiles.nth(2).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  await next('The duel', /^Ahead with both sides: .+$/)
  await ada.getByText(/^[+-]?\d\.\d\d bits for your chips$/).waitFor()
  expect(await ada.locator('blank-duel-panel td.number').count()).toBe(16)

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText('When one writes, nothing stands behind the blank yet.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'Why can the model that sees both sides not write on?')
  await ada.getByText('✓ That is right.').waitFor()
  await ada.getByText(/^Clue behind the blank: the model for the left \d/).waitFor()

  expect(cast.troubles).toEqual([])
})
