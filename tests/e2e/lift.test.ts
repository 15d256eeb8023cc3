/**
 * Lift in real browsers, from the first bet to the answer: a host, a wall and a player see what the lab has measured.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('rides from the first bet to the answer, and shows what was measured', async () => {
  const plan = [{ stop: 'lift', form: 'express', rematch: true }]
  const cast = await venue().room({ plan, teams: 1 })
  const { host, wall, ada, button, heading, next } = await guided(cast)

  const kickers = ['Sentence 1 of 4', 'Sentence 2 of 4', 'Sentence 3 of 4', 'Rematch: one more sentence']
  for (const [round, kicker] of kickers.entries()) {
    await next('Bet', 'On which floor does it find its word?')
    await ada.getByText(kicker).waitFor()
    await button('Place my bet').waitFor()
    const rows = ada.getByRole('table', { name: 'What it says on each floor' }).getByRole('row')
    // The upper floors are dark.
    expect(await rows.count()).toBe(2)
    // The highest floor stands on top, and all of them in sight with the sentence.
    const tiles = ada.getByRole('button', { name: /^5 chips more on Floor \d/ })
    const boxes = await Promise.all((await tiles.all()).map((tile) => tile.boundingBox()))
    expect((await tiles.first().getAttribute('aria-label'))?.includes('Floor 4')).toBe(true)
    expect(boxes.map((box) => box?.y ?? 0)).toEqual(boxes.map((box) => box?.y ?? 0).toSorted((a, b) => a - b))
    expect(new Set(boxes.map((box) => box?.x)).size).toBe(1)
    const foot = await button('Place my bet').boundingBox()
    expect((boxes.at(-1)?.y ?? 0) + (boxes.at(-1)?.height ?? 0)).toBeLessThan(foot?.y ?? 0)
    await button(/^5 chips more on Floor 2/).click()
    // Chips that only lie ready at the bell are not lost in silence.
    if (round < 3) {
      await button('Place my bet').click()
      await button('Bet placed ✓').waitFor()
    }

    await next('The ride', /^Floor [1-4]: it has found “.+”$/)
    expect(await rows.count()).toBe(5)
    const title = await heading(/it has found/).innerText()
    await wall.getByRole('heading', { name: title }).waitFor()
    if (round < 3) await ada.getByText(/^[+-]?\d\.\d\d bits for your chips$/).waitFor()
    else await ada.getByText(/^Your chips lay ready, but “Place my bet” was not tapped/).waitFor()
  }

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText('Each layer changes the guess of the one below it a little.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'What does a layer do?')
  await ada.getByText(/^In 4 sentences it found its word on the floors [1-4], [1-4], [1-4], [1-4]\.$/).waitFor()
  await ada.getByText('✓ That is right.').waitFor()
  await ada.getByText(/^\+\d\.\d\d bits for your answer$/).waitFor()

  expect(cast.troubles).toEqual([])
})
