/**
 * What a player has begun is not lost: not when the line breaks, not when the page is loaded again, not when the seat
 * moves to another device. And chips can be slid.
 */
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { type Cast, goOn, toReveal, openRacks } from './cast.ts'
import { cut, withSlowLine } from './slow-line.ts'
import { useVenue } from './use-venue.ts'
import { t as runText } from '../../stops/run/face/t.ts'

const venue = useVenue()

const phone = { width: 390, height: 844 }

let cast: Cast
let host: Page
let ada: Page

beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 1 })
  host = await cast.host()
  ada = await cast.open('Ada', `/join/${cast.room.code}`, phone, withSlowLine)
  await ada.getByLabel(t('join.name')).fill('Ada')
  await ada.getByRole('button', { name: t('join.enter') }).click()
  await ada.getByRole('heading', { name: t('lobby.title') }).waitFor()
  await goOn(host, 'Brief')
})
afterEach(() => cast.leave())

const isConnected = (page: Page) => page.getByRole('button', { name: `· ${t('line.connected')}` }).waitFor()

const more = (rack: string) => ada.getByRole('button', { name: runText('bet.more', { name: rack, count: 1 }) })

const chipsLeft = (count: number) => ada.getByText(runText('bet.left', { count }), { exact: true }).waitFor()

it('keeps chips in the hand over a broken line and a new page, and they can still be placed', async () => {
  for (const phase of ['Read', 'Bet']) await goOn(host, phase)
  await openRacks(ada)
  await more('animals').click()
  await more('food').click()
  await cut(ada)
  await host.getByText('0 of 1').first().waitFor()
  await more('food').click()
  await isConnected(ada)
  await chipsLeft(17)
  await ada.reload()
  await chipsLeft(17)
  expect(await ada.getByRole('slider', { name: 'food' }).inputValue()).toBe('2')
  await ada.getByRole('button', { name: runText('bet.place') }).click()
  await ada.getByRole('button', { name: runText('bet.unchanged') }).waitFor()
  await toReveal(host)
  await goOn(host, 'Bet')
  await chipsLeft(20)
  expect(cast.troubles).toEqual([])
})

it('keeps a half-made sentence and the answer to a question over a new page', async () => {
  await ada.getByRole('radio', { name: t('vote.sure-3') }).check()
  await ada.getByRole('radio', { name: /^Yes/ }).check()
  await ada.reload()
  await ada.getByRole('radio', { name: /^Yes/, checked: true }).waitFor()
  expect(await ada.getByRole('radio', { name: t('vote.sure-3') }).isChecked()).toBe(true)
  await goOn(host, 'Read')
  for (let card = 1; card <= 3; card++) for (const phase of ['Bet', 'Reveal']) await goOn(host, phase)
  await goOn(host, 'Teach')
  const field = ada.getByRole('textbox', { name: runText('teach.write') })
  while (!(await field.isVisible())) await ada.getByRole('button', { name: runText('teach.next') }).click()
  for (const word of ['the', 'old', 'dog', 'slept']) {
    await field.fill(word)
    await field.press('Enter')
  }
  await ada.reload()
  await ada.getByText('the old dog slept', { exact: true }).waitFor()
  await ada.getByRole('button', { name: runText('teach.ready') }).click()
  await ada.reload()
  await ada.getByRole('button', { name: runText('teach.change') }).waitFor()
  await ada.getByRole('button', { name: runText('teach.send') }).click()
  await ada
    .getByText(/^The town (would not )?says? that/)
    .first()
    .waitFor()
  expect(cast.troubles).toEqual([])
})

it('sets chips by sliding along a row, by arrow keys, and never more than there are', async () => {
  for (const phase of ['Read', 'Bet']) await goOn(host, phase)
  await openRacks(ada)
  const food = ada.getByRole('slider', { name: 'food' })
  // Chips on a word that is laid out, so that what is said of the slide is not said of the only place with chips.
  const word = ada
    .getByRole('list', { name: runText('bet.candidates') })
    .getByRole('listitem')
    .first()
  for (let chips = 0; chips < 6; chips++) await word.getByRole('button').first().click()
  // The racks lie below the words that are laid out.
  await food.evaluate((slider) => slider.scrollIntoView({ block: 'center' }))
  const row = await food.boundingBox()
  if (row === null) throw new Error('the row is not on the page')
  const y = row.y + row.height / 2
  await ada.mouse.move(row.x + 40, y)
  await ada.mouse.down()
  await ada.mouse.move(row.x + 40 + row.width / 4, y, { steps: 5 })
  await ada.mouse.up()
  await chipsLeft(9)
  const keeps = (place: string) => ada.locator('.state', { hasText: `If it is ${place} you` }).waitFor()
  await keeps('any one of food')
  expect(await food.getAttribute('aria-valuetext')).toBe('5 of 20 chips')
  // The row's own button did not take the slide for a tap.
  expect(await ada.getByRole('button', { name: /^food/, expanded: true }).count()).toBe(0)
  // A chip is taken away: what is said is about the word with most chips again.
  await food.press('ArrowLeft')
  await chipsLeft(10)
  await keeps(`“${await word.locator('strong').innerText()}”`)
  await food.press('End')
  await chipsLeft(0)
  const animals = ada.getByRole('slider', { name: 'animals' })
  await animals.press('ArrowRight')
  expect(await animals.inputValue()).toBe('0')
})

it('brings the seat to another device by the code under the player’s name', async () => {
  await ada.getByRole('button', { name: /^Ada/ }).click()
  const papers = ada.getByRole('region', { name: t('seat.recovery') })
  await papers.getByRole('button', { name: t('seat.copy') }).waitFor()
  const code = /\b[A-Z]{4}-[A-Z]{4}-[A-Z]{4}\b/.exec((await papers.textContent()) ?? '')?.[0] ?? ''
  expect(code).toHaveLength(14)
  const laptop = await cast.open('laptop', `/join/${cast.room.code}`, { width: 1280, height: 800 })
  // By keys alone, from the top of the page: what is closed opens, the field takes the code, Enter sends it.
  const opener = laptop.getByText(t('join.was-here'))
  await opener.focus()
  await laptop.keyboard.press('Enter')
  await laptop.keyboard.press('Tab')
  await laptop.keyboard.type(code.toLowerCase())
  await laptop.keyboard.press('Enter')
  await laptop.getByRole('heading', { name: 'The Run: Brief' }).waitFor()
  await laptop.getByRole('button', { name: /^Ada/ }).waitFor()
  await ada
    .getByRole('alert')
    .filter({ hasText: t('reject.opened-elsewhere') })
    .waitFor()
})
