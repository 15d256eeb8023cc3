/**
 * Split Duel in a real browser, in short: a host, a wall and two phones from the first pair of wagons to the measured race. A phone
 * bets by keyboard and finger alike; nothing of it fails axe.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { t } from '../../stops/split-duel/face/t.ts'
import '../../stops/split-duel/face/stage.en.ts'
import { ROUNDS } from '../../stops/split-duel/content.ts'
import { bigButton, goOn, phaseIs } from './cast.ts'
import { brokenRules } from './faults-of.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

async function isAccessible(page: Page): Promise<void> {
  expect(await brokenRules(page)).toEqual([])
}

/** Alone, the stage stands above the same page, two thirds as high as it is wide, and a bar below: a pair is in sight all the same. */
async function showsAPair(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const pair = page
    .getByRole('group', { name: t('split.couple') })
    .getByRole('button')
    .first()
  const { y, height: high } = (await pair.boundingBox()) ?? { y: Infinity, height: 0 }
  const [stage, bar] = [width / 1.5, 66]
  expect(y + high + stage).toBeLessThan(height - bar)
}

it('plays from the first pair to the race, and says in the end why pieces win', async () => {
  const cast = await venue().room({ plan: [{ stop: 'split-duel', form: 'express', rematch: false }], teams: 2 })
  const host = await cast.host()
  const wall = await cast.projector()
  const players = [await cast.player('Ann', 'Otters'), await cast.player('Ben', 'Kites')]
  const [ann] = players
  await bigButton(host).click()
  await phaseIs(host, 'Split Duel · Couple')
  for (let round = 1; round <= ROUNDS.express; round++) {
    for (const player of players) {
      await player.getByText(t('split.round', { round, rounds: ROUNDS.express })).waitFor()
      await player
        .getByRole('group', { name: t('split.couple') })
        .getByRole('button')
        .first()
        .click()
    }
    if (round === 1) await isAccessible(ann)
    if (round === 1) await showsAPair(ann)
    await bigButton(host).click()
    await ann.getByRole('heading', { name: /stands most often: [\d,]+ times/ }).waitFor()
    if (round < ROUNDS.express) await bigButton(host).click()
  }
  await goOn(host, 'Bet')
  for (const player of players) {
    for (const exam of ['split.exam-known', 'split.exam-unseen', 'split.exam-typo'] as const) {
      await player.getByRole('heading', { name: t(exam) }).waitFor()
      await player.getByRole('radio', { name: /^short pieces/ }).check({ force: true })
      await player.getByRole('button', { name: 'Send my answer' }).click()
    }
    await player.getByRole('heading', { name: t('split.my-bets') }).waitFor()
  }
  await isAccessible(ann)
  await goOn(host, 'Race')
  // Four bars on each exam, but for the holes of whole words; the last brain has come when somebody has won.
  await ann
    .getByText(/ win$/)
    .or(ann.getByText(/^Too close to call: /))
    .nth(2)
    .waitFor()
  await ann.getByText(/bits won with your bets so far/).waitFor()
  await expect.poll(() => ann.getByText(t('split.hole')).count()).toBe(2)
  await isAccessible(ann)
  await wall.getByText(t('split.race'), { exact: true }).first().waitFor()
  await goOn(host, 'Your pairs')
  await ann.getByText(t('split.lists-point')).waitFor()
  await goOn(host, 'A word')
  await ann
    .getByRole('group', { name: t('split.word-list') })
    .getByRole('button')
    .first()
    .click()
  await bigButton(host).click()
  await ann.getByRole('heading', { name: /coupling by coupling$/ }).waitFor()
  await goOn(host, 'Say it')
  await ann.getByRole('radio').first().check({ force: true })
  await ann.getByRole('button', { name: 'Send my answer' }).click()
  await bigButton(host).click()
  await ann.getByText(`✓ ${t('split.reason-known-parts')}`).waitFor()
  await isAccessible(ann)
  await host.getByRole('button', { name: 'End the match and show the result' }).click()
  await phaseIs(host, 'The match has ended')
  expect(cast.troubles).toEqual([])
})
