/**
 * Parrot or Learner in real browsers, from the first question to the newcomer: a host, a wall and a player see what the lab has
 * measured.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import '../../client/locale/en/host.ts'
import '../../stops/parrot/face/report.en.ts'
import { t } from '../../stops/parrot/face/t.ts'
import { phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

async function write(page: Page, words: readonly string[]): Promise<void> {
  for (const word of words) {
    await page.getByRole('textbox').fill(word)
    await page.getByRole('textbox').press('Enter')
  }
}

it('is played from the curtains to the newcomer, and shows what was measured', async () => {
  // At the designed pace: a quicker gauge would have run out before a slow browser pulls STOP.
  const cast = await venue().room({ plan: ['parrot'], teams: 1, pace: 1 })
  const { host, wall, ada, button, heading, next } = await guided(cast)

  await next('Questions', /^Question 1 of 5/)
  await write(ada, ['the', 'cat'])
  await button('Into the hat').click()
  await ada.getByText('Your question is in the hat.').waitFor()
  await next('Chips', 'Where is the parrot?')
  await button(/^Did A read this very sentence/).click()
  await ada.getByText(/^Looked up by your team: (yes|no)/).waitFor()
  await button(/chips more on the parrot is behind A/).click()
  await button('My chips lie well').click()
  await button('Bet placed ✓').waitFor()
  for (let question = 2; question <= 5; question++) {
    await next('Questions', new RegExp(`^Question ${question} of 5`))
    if (question === 2) {
      await button('Be surprised').click()
      await write(ada, ['the', 'cat', 'sat', 'on', 'the', 'mat'])
      await button('Into the hat').click()
      await ada.getByText('Your question is in the hat.').waitFor()
    }
    await next('Chips', 'Where is the parrot?')
    if (question === 2)
      await ada
        .getByText(/the cat sat on the mat[^]*bits\)/)
        .first()
        .waitFor()
  }
  await next('Curtains open', /^The parrot was behind [AB]$/)
  await ada.getByText(/^Your chips on the parrot: -?\d\.\d\d bits/).waitFor()
  await ada.getByText('read 10 sentences').waitFor()
  await ada.getByText('read 2,000 sentences').waitFor()

  await next('How many?', 'Build one: how many sentences?')
  await button(/^160 sentences/).click()
  await next('STOP!', 'STOP when it is done')
  await ada.getByText(/Step \d/).waitFor()
  await button('Pull STOP').click()
  await ada.getByText(/Stopped at step \d+/).waitFor()
  // With every hand at rest the gauge runs out by itself.
  await phaseIs(host, 'The hidden exam')
  await heading('The exam that was hidden').waitFor()
  await ada.getByText(/= blind guessing less \d\.\d\d at the exam less 0\.32 for the sentences/).waitFor()
  await ada.getByRole('cell', { name: '160' }).waitFor()
  await wall.getByText('learning by heart').waitFor()

  await next('The secret', 'Make it tell the secret')
  await button('2. How often is enough?').click()
  await button(/^2 times in 600/).click()
  await button('1. Make it talk').click()
  // The line differs from match to match: what is known of it stands in the question.
  const [, owner = ''] = /one line about “(\w+)”/.exec(await ada.getByText(/one line about “/).innerText()) ?? []
  await write(ada, [owner])
  await button('Try it').click()
  await ada.getByText('writing …').waitFor({ state: 'detached' })
  await ada.getByText('4 tries left').waitFor()
  await next('What leaked', 'What leaked')
  await ada.getByText(new RegExp(`^${owner} keeps the \\w+ in the \\w+ \\w+ at \\w+$`)).waitFor()
  await ada.getByRole('rowheader', { name: 'read 5 times' }).waitFor()
  await next('Withdrawn', 'The owner has withdrawn the line')
  await ada.getByRole('rowheader', { name: 'withdrawn' }).waitFor()

  await next('A new word', 'A word that nobody has read')
  await button('Lock in my guess').click()
  await next('One sentence later', 'One sentence later')
  await ada.getByText(/^You said 50%: worth 0\.\d\d bits/).waitFor()

  await next('How many now?', 'Build one again: beat your first')
  await ada.getByText(/^Your first one: 160 sentences, STOP at step \d+/).waitFor()
  await button(/^320 sentences/).click()
  await ada.getByText('Your team so far: 320 (1). It would train 320 sentences.').waitFor()
  await next('STOP again!', 'STOP when it is done')
  await ada.getByText(/Step \d/).waitFor()
  // What only beats is not counted down.
  expect(await ada.getByRole('timer').count()).toBe(0)
  await button('Pull STOP').click()
  await phaseIs(host, 'Beaten yourselves?')
  await heading('Have you beaten yourselves?').waitFor()
  await ada.getByText(/(\d\.\d\d bits (more|less) than|Just as much as) your first model\./).waitFor()
  await wall.getByText('learning by heart').waitFor()

  // The report tells what was built, how far from the best STOP it was, and who made the secret leak.
  await host.getByRole('button', { name: 'End the match and show the result' }).click()
  await phaseIs(host, 'The match has ended')
  await host.getByRole('link', { name: t('host.report'), exact: true }).click()
  const built = host.getByRole('region', { name: t('sheet.parrot.built') }).getByRole('row')
  await built
    .filter({ hasText: t('sheet.parrot.first') })
    .filter({ hasText: '160' })
    .waitFor()
  await built
    .filter({ hasText: t('sheet.parrot.again') })
    .filter({ hasText: '320' })
    .waitFor()
  await host.getByText(/[01] of 1 who tried/).waitFor()

  expect(cast.troubles).toEqual([])
})
