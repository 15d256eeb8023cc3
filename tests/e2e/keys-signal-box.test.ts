/** Signal Box by keyboard alone, where an answer takes its own button away: the focus is somewhere, and is seen, all the same. */
import { expect, it } from 'vitest'
import { guided } from './guided.ts'
import { Keyboard } from './keyboard.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('leaves the focus of who judges and bets by keys neither nowhere nor under a strip', async () => {
  const cast = await venue().room({ plan: [{ stop: 'signal-box', form: 'full', rematch: false }], teams: 1 })
  const { ada, button, next } = await guided(cast)
  // So low that tiles lie under the strip with the button.
  await ada.setViewportSize({ width: 390, height: 560 })
  const keyboard = new Keyboard(ada)
  await next('Judge', 'Which sentence is better?')
  await keyboard.to(ada.getByRole('region', { name: 'Duel 1 of 7' }).getByRole('button').first())
  // A key that is held down judges one.
  for (let repeat = 0; repeat < 5; repeat++) await ada.keyboard.down('Enter')
  await ada.keyboard.up('Enter')
  for (let number = 2; number <= 7; number++) {
    const duel = ada.getByRole('region', { name: `Duel ${number} of 7` })
    await keyboard.press(duel.getByRole('button').first())
  }
  await ada.getByText('You have judged all of yours.').waitFor()
  await keyboard.stillHere('all judged')

  await next('Leash and bets', 'What will your votes teach?')
  await keyboard.press(button('middle'))
  await ada.locator('.steps button[aria-pressed=true]:focus').getByText('Card').waitFor()
  for (const place of ['card', 'exam']) {
    await keyboard.press(button(/^5 chips more on/).last())
    expect(
      await button(/^5 chips more on/)
        .last()
        .evaluate(beyondItself),
    ).toBeLessThanOrEqual(0)
    await keyboard.press(button('Place my bet'))
    await keyboard.stillHere(`chips on the ${place}`)
  }
  expect(keyboard.faults).toEqual([])
  expect(cast.troubles).toEqual([])
})

/** Runs in the page. How far an outline reaches out of a button: a tile cuts that off. */
function beyondItself(button: Element): number {
  const { outlineOffset, outlineWidth } = getComputedStyle(button)
  return Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
}
