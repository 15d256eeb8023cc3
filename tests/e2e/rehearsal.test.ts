/**
 * A teacher alone, the evening before: two clicks to a room on the projector, then a whole Run with simulated players
 * from the desk's own buttons. It ends with a measured exam, leaves no row on any board, and the room as new.
 */
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { bigButton, type Cast, goOn, phaseIs, toReveal } from './cast.ts'
import { hurryTurbo, favourites } from './play-a-run.ts'
import { useOwnVenue } from './use-venue.ts'

const venue = useOwnVenue()

let cast: Cast

beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 2, classCode: 'our-class' })
})
afterEach(() => cast.leave())

const board = async (path: string) => (await fetch(`${venue().base}/api/boards/${path}`)).json()

/** All six have done what the phase asks, by themselves. */
async function everybodyDone(host: Page): Promise<void> {
  await host.getByText('Everyone is done.').waitFor()
  await host.getByText('6 of 6 done').waitFor()
}

it('has a room on the projector in two clicks from the landing page', async () => {
  const page = await cast.open('first-time host', '/', { width: 1280, height: 800 })
  await page.getByRole('button', { name: t('landing.host') }).click()
  await page.getByRole('link', { name: 'Open the projector view' }).waitFor()
  const [wall] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Open the projector view' }).click(),
  ])
  const code = /\/host\/(\w+)/.exec(page.url())?.[1] ?? 'none'
  await wall.getByText(code).first().waitFor()
})

it('rehearses a whole Run alone', async () => {
  const host = await cast.host()
  await host.getByRole('button', { name: 'Rehearse with 6 simulated players' }).click()
  await host.getByRole('button', { name: /^Robot Heron simulated/ }).waitFor()
  const wall = await cast.projector()
  await wall.getByText('Rehearsal', { exact: true }).waitFor()
  await goOn(host, 'Brief')
  await everybodyDone(host)
  await goOn(host, 'Read')
  await everybodyDone(host)
  for (let card = 1; card <= 3; card++) {
    await goOn(host, 'Bet')
    if (card === 1) {
      await everybodyDone(host)
      await host.getByText('6 bets are on the table').waitFor()
    }
    expect(await bigButton(host).textContent()).toContain(`Close the bets of card ${card}`)
    await toReveal(host)
  }
  await goOn(host, 'Teach')
  await everybodyDone(host)
  await goOn(host, 'Forecast')
  await host
    .getByText(/^Ahead: 60 steps of training, about .* at the pace of the legs/)
    .first()
    .waitFor()
  await everybodyDone(host)
  await goOn(host, 'Train')
  // By the time that somebody looks they may have taken another step.
  await host.getByText(/Step [23] of 3\.$|Everyone votes: slower/).waitFor()
  await bigButton(host).click()
  await hurryTurbo({ host })
  await phaseIs(host, 'Exam')
  await host.getByRole('button', { name: 'Bet again, against the trained model' }).waitFor()
  const text =
    (await host
      .getByText(/^\d+\.\d+ → \d+\.\d+$/)
      .first()
      .textContent()) ?? ''
  const [before = 0, after = 0] = text.split('→').map((part) => Number(part.trim()))
  // Nobody waited for the votes at the depots: the train went slowly all the way.
  expect(after).toBeLessThan(before)
  await goOn(host, 'Bet')
  await everybodyDone(host)
  await toReveal(host)
  for (let card = 2; card <= 3; card++) {
    await goOn(host, 'Bet')
    await toReveal(host)
  }
  await favourites({ host, players: [] })
  await everybodyDone(host)
  await host.getByRole('heading', { name: '6 explanations' }).waitFor()
  await bigButton(host).click()
  await host.getByRole('button', { name: 'End the match and show the result' }).click()
  await phaseIs(host, 'The match has ended')
  expect(await board('world/town')).toEqual([])
  expect(await board('class/our-class')).toEqual([])

  await host.getByRole('button', { name: 'End the rehearsal' }).click()
  await host.getByText(/the class will meet the same cards/).waitFor()
  await host.getByRole('button', { name: 'End the rehearsal' }).last().click()
  await phaseIs(host, '0 players on board')
  await host.getByRole('button', { name: 'Rehearse with 6 simulated players' }).waitFor()
  expect(cast.troubles).toEqual([])
})
