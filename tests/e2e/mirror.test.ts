/**
 * Mirror room in real browsers, from the counts to the answer: the host chooses what it speaks of, and a wall and a player see what
 * the lab has measured.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('is played from the counts to what longer training brings, and shows what was measured', async () => {
  const cast = await venue().room({ plan: [{ stop: 'mirror', form: 'full', rematch: true }], teams: 1 })
  const { host, wall, ada, button, next } = await guided(cast)
  const lay = async (on: RegExp) => {
    await button(on).click()
    await button('Place my bet').click()
    await button('Bet placed ✓').waitFor()
  }
  /** As long as something is still measured, the button waits with it. */
  const goOn = async (label: string, phase: string) => {
    await bigButton(host).filter({ hasText: label }).click()
    await phaseIs(host, phase)
  }

  await next('Counts', 'How large will the gap be?')
  for (const counts of [/\d\d+ red, \d\d blue/, /\d\d red, \d\d+ blue/]) await ada.getByText(counts).first().waitFor()
  await lay(/^5 chips more on 50% to 70%/)

  await goOn('Close the bets: the dial', 'The dial')
  await ada.getByText(/90 to 10: 80% in the text, -?\d+(\.\d+)?% in the model/).waitFor()

  await next('Repairs', 'Repair it')
  await button(/^Mix: tune on pairs/).click()
  await button(/^all/).click()
  await ada.getByText('Your team now: Mix: tune on pairs and old sentences, all').waitFor()

  await next('Where to', 'Where will each land?')
  for (const repair of ['Add: swapped sentences, and train anew', 'Mix: tune on pairs and old sentences'])
    await ada.getByRole('group', { name: repair }).getByRole('button', { name: 'gone' }).click()
  await ada
    .getByRole('group', { name: 'Swap: tune on swapped sentences alone' })
    .getByRole('button', { name: 'turned' })
    .click()
  await ada
    .getByRole('group', { name: 'Delete: train anew without them' })
    .getByRole('button', { name: 'gone' })
    .click()
  await ada.getByText('Sent ✓').waitFor()

  await next('Training', 'The gap while they learn')
  await goOn('Show gap and cost', 'Gap and cost')
  await ada.getByRole('heading', { name: 'Gap and cost of every repair' }).waitFor()
  await ada.getByText(/for your team’s repair/).waitFor()
  await ada
    .getByText(/Gap -?\d+(\.\d+)?%, \d\.\d\d bits a word worse elsewhere: [+-]?\d\.\d\d bits/)
    .first()
    .waitFor()
  await wall.getByRole('heading', { name: 'Gap and cost of every repair' }).waitFor()

  await next('Untested', 'And in other sentences?')
  await lay(/^5 chips more on less than before/)
  await next('Second test', 'The second test')
  await ada
    .getByText(/-?\d+(\.\d+)?% on the test, -?\d+(\.\d+)?% in other sentences/)
    .first()
    .waitFor()

  await next('Other dial', 'Another dial')
  await lay(/^5 chips more on a larger gap/)
  await goOn('Close the bets: longer training', 'Longer')
  await ada.getByText(/40% in the text, -?\d+(\.\d+)?% after \d+ steps, -?\d+(\.\d+)?% after \d+ steps/).waitFor()

  await goOn('Ask the last question', 'Say it')
  await ada.getByText('On this test it is. Somebody must look at other sentences, too.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', /^Somebody says/)
  await ada.getByText(/In the text 80%. In the model -?\d/).waitFor()

  expect(cast.troubles).toEqual([])
})

it('speaks of jobs where the host has chosen that, and tells the host what to know beforehand', async () => {
  const cast = await venue().room({ plan: [{ stop: 'mirror', form: 'express', rematch: false }], teams: 1 })
  const host = await cast.host()
  const content = host.getByLabel('What Mirror room speaks of')
  await host.getByText('Plan: Mirror room').click()
  await host.getByText(/For every class\./).waitFor()
  await content.selectOption({ label: 'jobs, “she” and “he”' })
  await host.getByText(/For older classes\./).waitFor()
  const ada = await cast.player('Ada', 'Otters')
  await bigButton(host).click()
  // Both ways of counting may come out so: they are drawn anew for every room.
  await ada
    .getByText(/\d\d+ she, \d\d he/)
    .first()
    .waitFor()
  expect(cast.troubles).toEqual([])
})
