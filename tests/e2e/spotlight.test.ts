/**
 * Spotlight in real browsers, from the first lamps to the answer: a host, a wall and a player see what the lab has measured.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('is played from the first lamps to the answer, and shows what was measured', async () => {
  // A model that has learned little is told by no word alone: the designed brain, trained as a server keeps it.
  const plan = [{ stop: 'spotlight', form: 'express', rematch: true }]
  const cast = await venue().room({ plan, teams: 1, brain: 'class' })
  const { host, wall, ada, button, heading, next } = await guided(cast)
  const sentences = ['Sentence 1 of 3', 'Sentence 2 of 3', 'Rematch: one more sentence']

  for (const [round, kicker] of sentences.entries()) {
    await next('Lamps', 'Who told the model?')
    await ada.getByText(kicker).waitFor()
    await ada.getByText(/^The model says “\w+”, chance ([\d.]+%|1 in \d+)/).waitFor()
    await button(/^5 chips more on/)
      .first()
      .click()
    await ada.locator('.lamp').first().waitFor()
    // Lamps that only lie ready at the bell are not lost in silence.
    if (round < 2) {
      await button('Place my bet').click()
      await button('Bet placed ✓').waitFor()
    }

    await next('Swapped', /^(“\w+” told it|Too close to call)/)
    if ((await ada.getByText('All words, swapped one by one').count()) > 0)
      await ada.getByText('All words, swapped one by one').click()
    await ada
      .getByText(/[+-]\d+\.\d\d bits$/)
      .first()
      .waitFor()
    const title = (await heading(/told it$/).count()) === 0 ? null : await heading(/told it$/).innerText()
    if (round === 2) await ada.getByText(/^Your lamps lay ready, but “Place my bet” was not tapped/).waitFor()
    if (title !== null) {
      if (round < 2) await ada.getByText(/^[+-]?\d\.\d\d bits for your lamps$/).waitFor()
      await wall.getByRole('heading', { name: title }).waitFor()
      await button(/^5 chips more on another word/).click()
      await button('Place my bet').click()
      await button('Bet placed ✓').waitFor()
    }

    await next('Attention', /^Attention looks most at “\w+”$/)
    // Where two words are level, attention names none, and no call is paid.
    const called = ada.getByText(/^[+-]?\d\.\d\d bits for your call$/).or(ada.getByText(/^Two words are nearly level/))
    if (title !== null) await called.waitFor()
  }
  await next('Covered', /^Covered: most depends on “.+”$/)

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  // The answer stands nowhere beside its question.
  expect(await ada.getByText(/In \d sentences? it was clear who told/).count()).toBe(0)
  expect(await wall.getByText(/In \d sentences? it was clear who told/).count()).toBe(0)
  await ada.getByText('Swap a word and see whether the answer moves.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'How do you find out who told a model?')
  await ada.getByText(/In \d sentences? it was clear who told/).waitFor()
  await ada.getByText('You said: “Swap a word and see whether the answer moves.” (fairly)').waitFor()

  expect(cast.troubles).toEqual([])
})
