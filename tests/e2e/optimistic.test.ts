/**
 * A tap shows before the room has answered. The line is held: whatever changes on the screen meanwhile cannot come from
 * the room. Then it is let go, and the screen says that the answer has arrived, or why not.
 */
import type { Locator, Page } from 'playwright'
import { beforeEach, expect, it } from 'vitest'
import { t, textAt } from '../../client/locale/t.ts'
import { bigButton, type Cast, goOn, openRacks, toReveal } from './cast.ts'
import { hurryTurbo, toExplain } from './play-a-run.ts'
import { hold, letGo, withSlowLine } from './slow-line.ts'
import { useVenue } from './use-venue.ts'
import { t as runText } from '../../stops/run/face/t.ts'

const venue = useVenue()

let cast: Cast
let host: Page
let ada: Page

beforeEach(() => () => cast.leave())

async function seat(plan: readonly string[]): Promise<void> {
  cast = await venue().room({ plan, teams: 1 })
  host = await cast.host()
  ada = await cast.open('Ada', `/join/${cast.room.code}`, { width: 390, height: 844 }, withSlowLine)
  await ada.getByRole('button', { name: t('join.enter') }).click()
  await ada.getByRole('heading', { name: t('lobby.title') }).waitFor()
}

const button = (key: string) => ada.getByRole('button', { name: textAt(key), exact: true })

/** Taps while the line is held; `pending` is there although nothing has arrived, `arrived` only when it may. */
async function tap(control: Locator, pending: Locator, arrived: Locator): Promise<void> {
  await control.waitFor()
  await hold(ada)
  await control.click()
  await pending.waitFor()
  expect(await arrived.isVisible()).toBe(false)
  await letGo(ada)
  await arrived.waitFor()
}

it('shows guesses, presses and doses at once', async () => {
  await seat(['pile-of-math', 'flashcard'])
  const sending = button('panel.sending')
  const sent = button('panel.sent')
  await goOn(host, 'Talk')
  await ada.getByRole('textbox').fill('the')
  await ada.getByRole('textbox').press('Enter')
  await hold(ada)
  await button('pile.ask').click()
  await ada.getByText(t('write.goes-on')).waitFor()
  await letGo(ada)
  await ada.getByText(t('write.goes-on')).waitFor({ state: 'detached' })
  await goOn(host, 'Guess')
  await tap(button('amount.send'), sending, sent)
  await toReveal(host)
  await goOn(host, 'Flashcard')
  await tap(button('amount.send'), sending, sent)
  await goOn(host, 'Press')
  await tap(button('flash.press'), sending, ada.getByText(/it goes down 2 times/))
  await goOn(host, 'Dose')
  await ada.getByRole('button', { name: /^a spoon/ }).waitFor()
  const spoon = ada.getByRole('button', { name: /^a spoon/, pressed: true })
  await hold(ada)
  await ada.getByRole('button', { name: /^a spoon/ }).click()
  await spoon.waitFor()
  await letGo(ada)
  await ada.getByText(t('panel.sent')).waitFor()
  expect(await spoon.isVisible()).toBe(true)
  expect(cast.troubles).toEqual([])
})

it('shows votes, bets, labels, forecasts, cranks and explanations at once', async () => {
  await seat(['run'])
  const sending = button('panel.sending')
  await goOn(host, 'Brief')
  await ada.getByRole('radio').first().check()
  await tap(button('vote.send'), sending, button('vote.sent'))
  await goOn(host, 'Read')
  await tap(button('panel.read'), sending, button('panel.have-read'))
  await goOn(host, 'Bet')
  await openRacks(ada)
  await ada.getByRole('button', { name: 'One chip more on animals' }).click()
  await tap(button('bet.place'), sending, button('bet.unchanged'))
  await toReveal(host)
  for (let card = 2; card <= 3; card++) for (const phase of ['Bet', 'Reveal']) await goOn(host, phase)
  await goOn(host, 'Teach')
  const blank = ada.getByRole('textbox', { name: runText('teach.complete') })
  await blank.fill('muddy')
  await blank.press('Enter')
  await hold(ada)
  await button('teach.send').click()
  await ada.getByText(/card 2 of/).waitFor()
  await button('teach.previous').click()
  await ada.getByText(`· ${t('panel.sending')}`).waitFor()
  await letGo(ada)
  await ada
    .getByText(/^The town (would not )?says? that/)
    .first()
    .waitFor()
  await goOn(host, 'Forecast')
  await ada.getByRole('radio').first().check()
  await tap(button('forecast.send'), sending, button('panel.sent'))
  await goOn(host, 'Train')
  await bigButton(host).click()
  await tap(
    ada.getByRole('button', { name: /^Faster/ }),
    ada.getByRole('button', { name: /^Faster/, pressed: true }),
    ada.getByRole('button', { name: /^Faster.*1 vote/, pressed: true }),
  )
  await hurryTurbo({ host })
  await ada.getByRole('group', { name: /^The exam is measured/ }).waitFor()
  await toExplain({ host, players: [ada] })
  await ada.getByRole('textbox').fill('The weights moved a little.')
  await tap(button('explain.send'), sending, button('panel.sent'))
  expect(cast.troubles).toEqual([])
})

it('takes back what the room refuses, says why, and keeps the chips in the hand', async () => {
  await seat(['run'])
  for (const phase of ['Brief', 'Read', 'Bet']) await goOn(host, phase)
  await openRacks(ada)
  await ada.getByRole('button', { name: 'One chip more on animals' }).click()
  await hold(ada)
  await host.getByRole('button', { name: t('host.pause') }).click()
  await host.getByRole('button', { name: t('host.resume') }).waitFor()
  await button('bet.place').click()
  await button('panel.sending').waitFor()
  await letGo(ada)
  await ada.getByText(t('reject.paused')).waitFor()
  await button('bet.place').waitFor()
  await ada.getByText(runText('bet.left', { count: 19 })).waitFor()
  expect(cast.troubles).toEqual([])
})
