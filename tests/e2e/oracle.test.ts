/**
 * Oracle in real browsers, from the first bet to the receipt: small brains are trained behind a bet, a phone draws a line with its
 * band, and the large one is trained on the wall.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('trains four small ones, takes a line with its band, and shows where the large one and the next size come out', async () => {
  const plan = [{ stop: 'oracle', form: 'full', rematch: true }]
  const cast = await venue().room({ plan, teams: 1 })
  const { host, wall, ada, button, heading, next } = await guided(cast)

  await next('Four small ones', 'Which step up helps most?')
  await button(/^5 chips more on from 4 to 6 wide/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  // Nobody is told what the small ones come to before all have bet.
  expect(await wall.getByText(/\d\.\d\d bits/).count()).toBe(0)
  await host.getByRole('button', { name: 'Show the four dots' }).waitFor()

  await next('Draw the line', 'Where will the large one come out?')
  const ruler = ada.getByRole('slider', { name: 'End of your line' })
  await ruler.focus()
  for (let at = 0; at < 20; at++) await ruler.press('ArrowLeft')
  await ada.getByRole('group', { name: 'Your band' }).getByRole('button').last().click()
  await ada.getByText(/^Inside \d\.\d\d to \d\.\d\d you keep 0\.68 bits\. Outside you lose 1\.32\.$/).waitFor()
  await button('Draw my line').click()
  await button('Sent ✓').waitFor()

  await next('All lines', 'All lines of the class')
  await ada.getByText(/^Your line: \d\.\d\d bits, band \d\.\d\d to \d\.\d\d\.$/).waitFor()
  await wall.getByText(/^The middle line says \d\.\d\d bits\./).waitFor()

  await bigButton(host).click()
  await phaseIs(host, 'The large one')
  await heading('Trained. What did the exam say?').waitFor()

  await next('Who foresaw it', /^The large one came to \d\.\d\d bits$/)
  await ada.getByText(/^[+-]\d\.\d\d bits for your line$/).waitFor()
  await ada.getByText(/^The straight line through the dots said \d\.\d\d: off by \d\.\d\d\.$/).waitFor()
  await wall.getByText(/off by \d\.\d\d bits/).waitFor()

  await next('Buy or not', 'Would you buy the next size?')
  await button(/^5 chips more on about the same/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  await bigButton(host).click()
  await phaseIs(host, 'Was it worth it?')
  await heading(/^The next size came to \d\.\d\d bits$/).waitFor()

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText('Small ones are cheap, and their line tells about where a large one will land.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'Why are small ones trained first?')
  await heading('The receipt').waitFor()

  expect(cast.troubles).toEqual([])
})
