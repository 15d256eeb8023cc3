/**
 * What goes wrong at the door and at the table, through the screens: everybody who is refused reads why, in the words
 * of the locale, and nobody else notices.
 */
import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { type Cast, goOn, patience, toReveal, openRacks } from './cast.ts'
import { hold, letGo, withSlowLine } from './slow-line.ts'
import { useVenue } from './use-venue.ts'
import { t as runText } from '../../stops/run/face/t.ts'

const venue = useVenue()

const phone = { width: 390, height: 844 }

let cast: Cast
let host: Page
let ada: Page

beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 1, seatLimit: 2 })
  host = await cast.host()
  ada = await cast.player('Ada', 'Otters')
})
/** Whoever was there before still is, and has heard nothing of it. */
afterEach(async () => {
  await host.locator('header').getByText(t('line.connected'), { exact: true }).waitFor()
  await isConnected(ada)
  expect(await ada.locator('word-note .note').count()).toBe(0)
  expect(cast.troubles.filter((line) => !/status of 4\d\d/.test(line))).toEqual([])
  await cast.leave()
})

const isConnected = (player: Page) => player.getByRole('button', { name: `· ${t('line.connected')}` }).waitFor()

const door = () => cast.open('guest', `/join/${cast.room.code}`, phone)

async function knock(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your name in the game').fill(name)
  await page.getByRole('button', { name: 'Get on board' }).click()
}

const alert = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text }).waitFor()

describe('at the door', () => {
  it('does not know the code', async () => {
    const guest = await cast.open('guest', '/join', phone)
    await guest.getByLabel('Room code').fill('wrong')
    await guest.getByRole('button', { name: 'Next' }).click()
    await alert(guest, t('reject.unknown-code'))
    await guest.getByLabel('Room code').fill(cast.room.code.toLowerCase())
    await guest.getByRole('button', { name: 'Next' }).click()
    await guest.getByLabel('Your name in the game').waitFor()
  })

  it('refuses names that are taken or not for a wall, and takes the next one', async () => {
    const guest = await door()
    await knock(guest, 'ADA')
    await alert(guest, t('reject.name-taken'))
    await knock(guest, 'f u c k')
    await alert(guest, t('reject.name-not-allowed'))
    await knock(guest, 'Bo')
    await guest.getByRole('heading', { name: t('lobby.title') }).waitFor()
    await ada.getByText('Bo', { exact: true }).waitFor()
  })

  it('is closed by the host while somebody types a name, and opened again', async () => {
    const guest = await door()
    const doors = (way: string, pressed?: boolean) =>
      host.getByRole('button', { name: way, exact: true, ...(pressed !== undefined && { pressed }) })
    await doors(t('doors.closed')).click()
    await doors(t('doors.closed'), true).waitFor()
    await knock(guest, 'Bo')
    await alert(guest, t('reject.room-locked'))
    const late = await door()
    await alert(late, t('reject.room-locked'))
    await doors(t('doors.open')).click()
    await doors(t('doors.open'), true).waitFor()
    await knock(guest, 'Bo')
    await guest.getByRole('heading', { name: t('lobby.title') }).waitFor()
  })

  it('is full when the last seat goes to somebody else', async () => {
    const guest = await door()
    await cast.player('Bo', 'Otters')
    await knock(guest, 'Cy')
    await guest.getByRole('heading', { name: t('door.room-full.title') }).waitFor()
    await alert(await door(), t('reject.room-full'))
    await host.getByText('2 of 2 connected').waitFor()
  })
})

describe('at the table', () => {
  it('says that the bell has rung to whoever bets on a picture of the past', async () => {
    const late = await slowPlayer()
    for (const phase of ['Brief', 'Read', 'Bet']) await goOn(host, phase)
    await openRacks(late)
    await late.getByRole('button', { name: 'One chip more on animals' }).click()
    await hold(late)
    await toReveal(host)
    await late.getByRole('button', { name: runText('bet.place') }).click()
    await letGo(late)
    await late.locator('word-note').getByText(t('reject.after-the-bell')).waitFor()
    await late.getByText(t('bet.lost-none')).waitFor()
    await isConnected(late)
  })

  it('sends no word that is not in the vocabulary', async () => {
    for (const phase of ['Brief', 'Read']) await goOn(host, phase)
    for (let card = 1; card <= 3; card++) for (const phase of ['Bet', 'Reveal']) await goOn(host, phase)
    await goOn(host, 'Teach')
    const field = ada.locator('word-picker').getByRole('textbox')
    await field.waitFor()
    const before = await ada.locator('.kicker').first().textContent()
    await field.fill('zeppelin')
    await ada.getByText(t('picker.none')).waitFor()
    await field.press('Enter')
    expect(await field.inputValue()).toBe('zeppelin')
    expect(await ada.getByLabel(t('picker.matches')).getByRole('button').count()).toBe(0)
    expect(await ada.locator('.kicker').first().textContent()).toBe(before)
    // The same hand with a word of the world goes on to the next card.
    await field.fill('muddy')
    await field.press('Enter')
    await ada.getByRole('button', { name: 'This is my label' }).click()
    await expect.poll(() => ada.locator('.kicker').first().textContent(), { timeout: patience }).not.toBe(before)
  })
})

describe('at the desk', () => {
  it('opens for nobody without the secret, nor with another one', async () => {
    const guest = await cast.open('guest', `/host/${cast.room.code}`, phone)
    await guest.getByText(t('host.no-secret')).waitFor()
    const liar = await cast.open('liar', `/host/${cast.room.code}#${'x'.repeat(43)}`, phone)
    await alert(liar, t('reject.not-the-host'))
    const reader = await cast.open('reader', `/report/${cast.room.code}#${'x'.repeat(43)}`, phone)
    await alert(reader, t('reject.not-the-host'))
    await goOn(host, 'Brief')
    await ada.getByRole('heading', { name: 'The Run: Brief' }).waitFor()
  })
})

/** A player whose line can be made slow. */
async function slowPlayer(): Promise<Page> {
  const page = await cast.open('late', `/join/${cast.room.code}`, phone, withSlowLine)
  await knock(page, 'Lee')
  await page.getByRole('heading', { name: t('lobby.title') }).waitFor()
  return page
}
