/**
 * Signal Box in real browsers, from the first duel to the answer: a secret card, seven duels, a leash and bets, a model that is
 * trained from the votes, and blind pairs.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('takes votes by a secret card, trains from them, shows old and new blind, and takes the model off the leash', async () => {
  const plan = [{ stop: 'signal-box', form: 'full', rematch: true }]
  const cast = await venue().room({ plan, teams: 1 })
  const { host, wall, ada, button, heading, next } = await guided(cast)

  await next('Judge', 'Which sentence is better?')
  await ada.getByText('Your secret card').waitFor()
  for (let duel = 1; duel <= 7; duel++) {
    const region = ada.getByRole('region', { name: `Duel ${duel} of 7` })
    await region
      .getByRole('button')
      .nth(duel % 3)
      .click()
  }
  await ada.getByText('You have judged all of yours.').waitFor()
  // Cards are secret on the wall.
  expect(await wall.getByText('Prefer the').count()).toBe(0)

  await next('Leash and bets', 'What will your votes teach?')
  await ada.getByText(/17 judges of paper vote with you/).waitFor()
  await button('long').click()
  await button(/^5 chips more on shorter/).click()
  await button('Place my bet').click()
  // One question after the other comes by itself; each can be looked at again.
  await heading('And its general exam?').waitFor()
  await button(/^5 chips more on worse/).click()
  await button('Place my bet').click()
  await ada.getByText('All three are in.', { exact: false }).waitFor()
  await button('Card ✓').click()
  await button('Bet placed ✓').waitFor()

  await bigButton(host).click()
  await phaseIs(host, 'Trained from votes')
  await heading('Trained. Can you tell?').waitFor()

  await next('Old or new?', 'Old or new?')
  for (let pair = 1; pair <= 4; pair++)
    await ada
      .getByRole('region', { name: `Pair ${pair} of 4` })
      .getByRole('button')
      .first()
      .click()
  await ada.getByText('You have judged all of yours.').waitFor()

  await next('What it learned', 'What it learned')
  await ada.getByText(/Blind, you preferred the new one in \d pairs? and the old one in \d/).waitFor()
  await ada.getByText(/shorter: the new one wins \d+/).waitFor()
  await ada.getByText(/[+-]\d\.\d\d bits for your votes/).waitFor()

  await next('What else moved', 'What else has moved?')
  await ada.getByText(/^General exam: \d\.\d\d → \d\.\d\d bits\. Fewer are better\.$/).waitFor()
  await ada.getByText(/[+-]\d\.\d\d bits for your chips on the exam/).waitFor()

  await next('Cards face up', 'Cards face up')
  await ada
    .getByRole('row', { name: /^your votes \d+ ?%/ })
    .first()
    .waitFor()
  await ada
    .getByRole('row', { name: /^coin-tossed \d+ ?%/ })
    .first()
    .waitFor()

  await next('Off the leash', 'Let it off the leash?')
  await button(/^5 chips more on Happier, language lost/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  await bigButton(host).click()
  await phaseIs(host, 'What came of it')
  await ada.getByText(/General exam: \d\.\d\d with the leash, \d\.\d\d bits without\./).waitFor()

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText('Votes teach a taste: what people like.', { exact: false }).click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'What do votes teach?')

  expect(cast.troubles).toEqual([])
})
