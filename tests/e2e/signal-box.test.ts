/**
 * Signal Box in real browsers, from the first duel to the answer: a secret card, seven duels, a leash and bets, a model that is
 * trained from the votes, blind pairs, and what is liked without a card; and one seat on two phones.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('takes votes by a secret card, trains from them, shows old and new blind, and takes the model off the leash', async () => {
  const plan = [{ stop: 'signal-box', form: 'full', rematch: true }]
  // A small brain learns too few manners.
  const cast = await venue().room({ plan, teams: 1, brain: 'class' })
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
    .getByRole('row', { name: /^your votes [\d.]+ ?%/ })
    .first()
    .waitFor()
  await ada
    .getByRole('row', { name: /^coin-tossed [\d.]+ ?%/ })
    .first()
    .waitFor()

  await next('Off the leash', 'Let it off the leash?')
  await button(/^5 chips more on Happier, language lost/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  await bigButton(host).click()
  await phaseIs(host, 'What came of it')
  await ada.getByText(/General exam: \d\.\d\d with the leash, \d\.\d\d bits without\./).waitFor()

  // Without a card: what is liked is judged first, and then bet on.
  await next('What do you like?', 'Which one do you like?')
  const pair = (number: number) => ada.getByRole('region', { name: new RegExp(`^Pair ${number} of`) })
  await ada.getByText(/^No card any more\./).waitFor()
  const pairs = Number(
    /of (\d)/.exec(
      (await pair(1)
        .getByText(/^Pair 1 of/)
        .textContent()) ?? '',
    )?.[1],
  )
  expect(pairs).toBeGreaterThan(1)
  for (let at = 1; at <= pairs; at++) await pair(at).getByRole('button').first().click()
  await button(/^5 chips more on flatters more/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  await bigButton(host).click()
  await phaseIs(host, 'Does it flatter?')
  await ada.getByText(/^before: \d.* of its answers/).waitFor()
  await ada.getByText(/^now: \d.* of its answers/).waitFor()
  await ada.getByText(/^People preferred the nice one in \d pairs?, and the other one in \d/).waitFor()
  await ada.getByText(/[+-]\d\.\d\d bits for your chips on flattery/).waitFor()

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText('Votes teach a taste: what people like.', { exact: false }).click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'What do votes teach?')

  expect(cast.troubles).toEqual([])
})

it('counts a seat once that is judged on two phones', async () => {
  const cast = await venue().room({ plan: [{ stop: 'signal-box', form: 'full', rematch: false }], teams: 1 })
  const { host, ada, next } = await guided(cast)
  await ada.getByRole('button', { name: /^Ada/ }).click()
  const papers = ada.getByRole('region', { name: t('seat.recovery') })
  await papers.getByRole('button', { name: t('seat.copy') }).waitFor()
  const code = /\b[A-Z]{4}-[A-Z]{4}-[A-Z]{4}\b/.exec((await papers.textContent()) ?? '')?.[0] ?? ''
  await ada.getByRole('button', { name: /^Ada/ }).click()
  await next('Judge', 'Which sentence is better?')
  const judge = (page: Page, number: number) =>
    page
      .getByRole('region', { name: `Duel ${number} of 7` })
      .getByRole('button')
      .first()
      .click()
  for (const number of [1, 2, 3]) await judge(ada, number)
  await host.getByText('3 verdicts').waitFor()

  const other = await cast.open('other phone', `/join/${cast.room.code}`, { width: 390, height: 844 })
  await other.getByText(t('join.was-here')).click()
  await other.getByLabel(t('join.recovery')).fill(code)
  await other.getByRole('button', { name: t('join.recover') }).click()
  // The other phone goes on where the first one was, and the first one has lost the seat.
  for (const number of [4, 5, 6, 7]) await judge(other, number)
  await other.getByText('You have judged all of yours.').waitFor()
  await ada.getByText(t('reject.opened-elsewhere')).first().waitFor()
  await host.getByText('7 verdicts').waitFor()
  await bigButton(host).click()
  // Seventeen of paper beside one of flesh and blood, not sixteen beside two.
  await other.getByText(/17 judges of paper vote with you/).waitFor()
  expect(cast.troubles).toEqual([])
})
