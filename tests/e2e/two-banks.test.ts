/**
 * Two banks in real browsers, from the first bet to the answer: a host, a wall and a player see what the lab has measured.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('bets on two sentences, turns one with a word, and says why', async () => {
  const plan = [{ stop: 'two-banks', form: 'full', rematch: false }]
  const cast = await venue().room({ plan, teams: 1 })
  const { host, wall, ada, button, heading, next } = await guided(cast)
  const says = /^It (says: .+|cannot tell)$/

  for (const [round, kicker] of ['the clue before the gap', 'the clue behind the gap'].entries()) {
    await next('Bet', 'How does the model go on?')
    await ada.getByText(`Sentence ${round + 1}: ${kicker}`).waitFor()
    await button(/^5 chips more on neither/).click()
    await button('Place my bet').click()
    await button('Bet placed ✓').waitFor()
    await next('What it says', says)
    const title = await heading(says).innerText()
    await wall.getByRole('heading', { name: title }).waitFor()
    await ada.getByText(/^[+-]?\d\.\d\d bits for your chips$/).waitFor()
  }

  await next('Turn it', 'Turn it with one word')
  const swaps = ada.getByRole('group', { name: 'One word for another' }).getByRole('button')
  expect(await swaps.count()).toBe(6)
  await swaps.nth(2).click()
  await ada.getByText('Sent ✓').waitFor()
  await next('What turned it', /turned it/)
  await ada.getByText(/^\+?\d\.\d\d bits for your word$/).waitFor()
  await ada.getByText(/^Head \d of layer \d looks at the clue most: with [\d.]+% of its attention\.$/).waitFor()

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText('It knows only one meaning of the word.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'Why was the clue behind the gap of no use?')
  await ada.getByText('✕ That is not right: the right one has the ✓.').waitFor()
  await ada.getByText(/^-\d\.\d\d bits for your answer$/).waitFor()

  expect(cast.troubles).toEqual([])
})
