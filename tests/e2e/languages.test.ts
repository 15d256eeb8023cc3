/**
 * A room that speaks Arabic, from right to left, on its wall and on every phone that has not chosen another language; one that has
 * keeps its own; and the seat, the line and the page stay when the host changes his mind.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import type { Language } from '../../shared/protocol/languages.ts'
import { bigButton, patience } from './cast.ts'
import { brokenRules, narrow } from './faults-of.ts'
import { saidIn as said } from './said-in.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

const speaks = async (page: Page, language: Language) => {
  await expect.poll(() => page.locator('html').getAttribute('lang'), { timeout: patience }).toBe(language)
  expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

it('is spoken by wall and phones as the host chooses, but for who has chosen otherwise', async () => {
  const cast = await venue().room({ plan: ['pile-of-math'], teams: 1 })
  const host = await cast.host()
  await host.getByLabel('Language of the room').selectOption('ar')
  const wall = await cast.projector()
  await speaks(wall, 'ar')
  await speaks(host, 'en')

  const ada = await cast.open('Ada', `/join/${cast.room.code}`, { width: narrow, height: 640 })
  await speaks(ada, 'ar')
  await ada.getByLabel(said('ar', 'room', 'join.name')).fill('Ada')
  await ada.getByRole('button', { name: said('ar', 'room', 'join.enter') }).click()
  await heading(ada, said('ar', 'room', 'lobby.title')).waitFor()

  const ben = await cast.open('Ben', `/join/${cast.room.code}`, { width: narrow, height: 640 })
  await ben.getByLabel(said('ar', 'room', 'language.label')).selectOption('de')
  await speaks(ben, 'de')
  await ben.getByLabel(said('de', 'room', 'join.name')).fill('Ben')
  expect(await width(ben)).toBe(narrow)
  await ben.getByRole('button', { name: said('de', 'room', 'join.enter') }).click()
  await heading(ben, said('de', 'room', 'lobby.title')).waitFor()

  await bigButton(host).click()
  await heading(ada, said('ar', 'pile', 'pile.talk')).waitFor()
  await heading(ben, said('de', 'pile', 'pile.talk')).waitFor()
  await ada.getByRole('button', { name: said('ar', 'pile', 'pile.ask') }).waitFor()
  for (const page of [ada, ben, wall]) expect(await brokenRules(page)).toEqual([])
  for (const page of [ada, ben]) expect(await width(page)).toBe(narrow)

  // Nothing is loaded anew: what the page has at hand, it keeps.
  await ada.evaluate(() => Object.assign(window, { isStillHere: true }))
  await host.getByRole('button', { name: 'More', exact: true }).click()
  await host.getByLabel('Language of the room').selectOption('')
  await speaks(ada, 'en')
  await heading(ada, 'Talk to the untrained model').waitFor()
  await speaks(ben, 'de')
  await speaks(wall, 'en')
  expect(await ada.evaluate(() => 'isStillHere' in window)).toBe(true)
  await ada.getByText('Ada', { exact: true }).first().waitFor()
  expect(cast.troubles).toEqual([])
  await cast.leave()
})
