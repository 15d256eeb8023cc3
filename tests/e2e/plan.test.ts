/**
 * A lesson is planned before any room is open: chosen, moved by keys and by dragging, sent to a colleague as a link, hosted;
 * then there is less time than planned, the desk says what fits, and one tap takes it, one gives it back.
 */
import type { Locator, Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { stopName } from '../../client/faces/names.ts'
import '../../client/locale/en/plan.ts'
import { bigButton, type Cast } from './cast.ts'
import { allFaultsOf } from './all-faults.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()
const desktop = { width: 1366, height: 768 }

let cast: Cast
beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 2 })
})
afterEach(() => cast.leave())

const rows = (page: Page): Locator => page.getByRole('list', { name: t('plan.stops') }).getByRole('listitem')
const names = async (page: Page) => await rows(page).locator('strong').allTextContents()
const planOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1))
const stops = (...ids: readonly string[]) => ids.map((id) => stopName(id))

it('is chosen, moved by keys and by dragging, sent as a link, and hosted by a colleague', async () => {
  const page = await cast.open('teacher', '/', { width: 320, height: 640 })
  // The world that is offered first speaks as the page does.
  const language = page.locator('language-choice select')
  const world = page.locator('#world')
  for (const [spoken, offered] of Object.entries({ de: 'dorf', es: 'pueblo', fr: 'town', en: 'town' })) {
    await language.selectOption(spoken)
    await expect.poll(() => world.inputValue()).toBe(offered)
  }
  await page.getByRole('link', { name: t('plan.title') }).click()
  await page.getByLabel(t('plan.lesson')).selectOption('first-ride-45')
  expect(await names(page)).toEqual(stops('pile-of-math', 'flashcard', 'run', 'receipt'))
  expect(await page.getByLabel(t('plan.length'), { exact: true }).inputValue()).toBe('45')
  await page.getByText(/^Fits/).waitFor()
  expect(await allFaultsOf(page)).toEqual([])

  // By keys: the focus goes with the stop, and what has happened is said.
  const down = page.getByRole('button', { name: t('plan.later', { stop: stopName('pile-of-math') }) })
  await down.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => names(page)).toEqual(stops('flashcard', 'run', 'pile-of-math', 'receipt'))
  await page.getByText(t('plan.moved', { stop: stopName('pile-of-math'), at: 3, of: 4 })).waitFor()
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => names(page)).toEqual(stops('flashcard', 'pile-of-math', 'run', 'receipt'))

  // By dragging: the last one before the first.
  const handle = rows(page).nth(3).locator('.handle')
  await handle.scrollIntoViewIfNeeded()
  const from = await handle.boundingBox()
  const to = await rows(page).nth(0).boundingBox()
  if (from === null || to === null) throw new Error('no row to drag')
  await page.mouse.move(from.x + 20, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 4, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => names(page)).toEqual(stops('receipt', 'flashcard', 'pile-of-math', 'run'))

  await page.getByLabel(t('plan.form', { stop: stopName('run') })).selectOption({ label: t('plan.express') })
  await page.getByRole('button', { name: t('plan.remove', { stop: stopName('receipt') }) }).click()
  const link = page.url()
  expect(planOf(page)).toBe('flashcard.full+pile-of-math.full+run.express.again')

  const colleague = await cast.open('colleague', new URL(link).pathname + new URL(link).hash, desktop)
  await expect.poll(() => names(colleague)).toEqual(stops('flashcard', 'pile-of-math', 'run'))
  await colleague.getByLabel(t('landing.world')).selectOption('dorf')
  await colleague.getByLabel(t('landing.class-code')).fill('OAK-7B')
  const asked = colleague.waitForRequest((request) => request.method() === 'POST')
  await colleague.getByRole('button', { name: t('plan.host') }).click()
  expect((await asked).postDataJSON()).toMatchObject({ pack: 'dorf', classCode: 'OAK-7B' })
  await colleague.getByRole('button', { name: t('host.start', { stop: stopName('flashcard') }) }).waitFor()
  expect(cast.troubles).toEqual([])
})

it('says of a link that holds no plan that it is none, and offers one that is ready', async () => {
  const page = await cast.open('teacher', '/plan#run.full+nowhere.full', desktop)
  await page.getByRole('alert').getByText(t('plan.bad-link')).waitFor()
  await page.getByLabel(t('plan.lesson')).selectOption('inside-20')
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(planOf(page)).toBe('spotlight.express+two-banks.express+lift.express')
  expect(cast.troubles).toEqual([])
})

it('is shortened when there is less time than planned, and taken back', async () => {
  const page = await cast.open('teacher', '/plan#pile-of-math.express+spotlight.full.again+lift.full', desktop)
  await page.getByRole('button', { name: t('plan.host') }).click()
  await page.getByRole('button', { name: /^Start/ }).click()
  await bigButton(page).waitFor()
  // The bell must not end the stop meanwhile.
  await page.getByRole('button', { name: t('host.pause'), exact: true }).click()
  await page.getByText(t('left.title')).click()
  const minutes = page.getByLabel(t('left.ask'))
  await minutes.fill('60')
  await page.getByText(/it fits/).waitFor()
  await minutes.fill('11')
  await page
    .getByText(t('left.short', { stop: stopName('spotlight') }))
    .first()
    .waitFor()
  expect(await allFaultsOf(page)).toEqual([])
  const track = () =>
    page
      .getByRole('list', { name: t('desk.track') })
      .locator('> li > span')
      .allTextContents()
  await page
    .getByRole('button', { name: t('left.take') })
    .last()
    .click()
  await page.getByText(t('left.taken')).waitFor()
  await expect.poll(track).toEqual(stops('pile-of-math', 'spotlight'))
  await page.getByRole('button', { name: t('left.undo') }).click()
  await expect.poll(track).toEqual(stops('pile-of-math', 'spotlight', 'lift'))
  // What is left stays an offer.
  await page
    .getByRole('button', { name: t('left.take') })
    .first()
    .click()
  await expect.poll(track).toEqual(stops('pile-of-math', 'spotlight', 'lift'))
  await page.getByText(t('left.taken')).waitFor()
  expect(cast.troubles).toEqual([])
})
