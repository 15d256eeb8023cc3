/**
 * Alone, without a network: a stop leaves its figure on the map of the line and its terms as cards; a card that is learned comes
 * again when its time has come; all of it is taken along as a file, deleted, and read back.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { t, textOf } from '../../client/locale/t.ts'
import { noProgress, withResult } from '../../client/solo/progress.ts'
import { toFile } from '../../client/solo/progress-file.ts'
import { figureOf } from '../../shared/match/figure.ts'
import { stops } from '../../stops/rules.ts'
import { termsOfStops } from '../../stops/terms.ts'
import { allFaultsOf } from './all-faults.ts'
import { download } from './download.ts'
import { pileOfMath } from './play-solo.ts'
import { useOwnVenue } from './use-venue.ts'

const venue = useOwnVenue()
const terms = termsOfStops['pile-of-math'] ?? []
const DAY = 86_400_000

const station = (page: Page) => page.locator('solo-door li').filter({ hasText: 'Pile of Math' })
const learn = (page: Page) => page.getByRole('button', { name: t('solo.cards'), exact: true })

/** The figure of the stop on the map, as it is written there. */
async function figure(page: Page): Promise<string> {
  await station(page)
    .getByText(/^your best, /)
    .waitFor()
  return station(page).locator('strong').innerText()
}

async function readFile(page: Page, text: string): Promise<void> {
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel(t('solo.read')).setInputFiles(file)
}

it('keeps what was measured and what was learned, and gives it away and takes it back', async () => {
  const context = await venue().browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  const troubles: string[] = []
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.goto(`${venue().base}/solo`)
  await page.getByText(t('solo.offline-ready')).waitFor()
  await context.setOffline(true)
  await venue().server.kill()
  await page.reload()

  await page.getByText(t('solo.cards-none')).waitFor()
  expect(await page.getByText(t('solo.open')).count()).toBe(stops.length)
  await page.getByLabel('Model').selectOption('small')
  await page.getByRole('button', { name: t('solo.play-stop', { stop: 'Pile of Math' }) }).click()
  await pileOfMath(page)
  await page.getByRole('button', { name: t('solo.back') }).click()
  const measured = await figure(page)
  expect(Number(measured)).toBeGreaterThan(7)
  await page.reload()
  expect(await figure(page)).toBe(measured)
  expect(await page.getByText(t('solo.open')).count()).toBe(stops.length - 1)
  expect(await allFaultsOf(page)).toEqual([])

  // By keys alone, from the first card on.
  await page.getByText(t('solo.cards-due', { count: terms.length })).waitFor()
  await learn(page).click()
  for (const term of terms) {
    await page.getByRole('heading', { name: textOf('term', term), exact: true }).waitFor()
    await page.getByRole('button', { name: t('deck.show') }).press('Enter')
    await page.getByText(textOf('term', `${term}.text`), { exact: true }).waitFor()
    expect(await page.locator('solo-cards article strong').innerText()).toBe(measured)
    if (term === terms[0]) expect(await allFaultsOf(page)).toEqual([])
    await page.keyboard.press('4')
  }
  await page.getByText(/^You will know it with a chance of 90% until /).waitFor()
  await page.getByText(/^Nothing is due today\. The next card comes on /).waitFor()
  expect(await allFaultsOf(page)).toEqual([])
  await page.getByRole('button', { name: t('solo.back') }).click()
  await page.getByText(t('solo.cards-rest')).waitFor()

  // FSRS-6 with its published parameters: known at once, it comes again after eight days.
  const now = Date.now()
  const dayAt = async (days: number) => {
    await page.clock.setFixedTime(now + days * DAY)
    await page.reload()
    await learn(page).waitFor()
  }
  await dayAt(7)
  await page.getByText(t('solo.cards-rest')).waitFor()
  await dayAt(8)
  await page.getByText(t('solo.cards-due', { count: terms.length })).waitFor()

  await page.getByText(t('solo.keeps')).click()
  const { name, bytes } = await download(page, t('solo.save'))
  expect(name).toBe('gradient-express-solo.json')
  await page.getByRole('button', { name: t('solo.delete'), exact: true }).click()
  await page.getByRole('button', { name: t('solo.delete-yes') }).click()
  await page.getByText(t('solo.file-deleted')).waitFor()
  await page.reload()
  await page.getByText(t('solo.cards-none')).waitFor()
  expect(await page.getByText(t('solo.open')).count()).toBe(stops.length)

  await page.getByText(t('solo.keeps')).click()
  await readFile(page, '{ "kind": "a shopping list" }')
  await page.getByText(t('solo.file-other')).waitFor()
  await readFile(page, bytes.toString().replace('"stability"', '"stabillity"'))
  await page.getByText(t('solo.file-broken')).waitFor()
  expect(await page.getByText(t('solo.open')).count()).toBe(stops.length)
  await readFile(page, bytes.toString())
  await page.getByText(t('solo.file-read')).waitFor()
  expect(await figure(page)).toBe(measured)
  await page.getByText(t('solo.cards-due', { count: terms.length })).waitFor()
  expect(troubles).toEqual([])
  await context.close()
})

it('says where a browser keeps nothing, and plays all the same', async () => {
  const context = await venue().browser.newContext({ viewport: { width: 320, height: 640 } })
  await context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('not here', 'SecurityError')
    }
  })
  const page = await context.newPage()
  await page.goto(`${venue().base}/solo`)
  await page.getByText(t('solo.keep-refused')).waitFor()
  await page.getByRole('button', { name: t('solo.play-stop', { stop: 'Pile of Math' }) }).click()
  await page.getByRole('button', { name: t('solo.next'), exact: true }).waitFor()
  await context.close()
})

const known = toFile(
  withResult(noProgress, { stop: 'pile-of-math', figure: figureOf(0.25, 'bits'), better: 'less', saved: null }, 1),
)

it('says where there is no room, and shows what it cannot keep until the page goes', async () => {
  const context = await venue().browser.newContext({ viewport: { width: 320, height: 640 } })
  await context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  const page = await context.newPage()
  await page.goto(`${venue().base}/solo`)
  await page.getByText(t('solo.keeps')).click()
  await readFile(page, known)
  await page.getByText(t('solo.keep-full')).waitFor()
  expect(await figure(page)).toBe('0.25')
  await context.close()
})

it('says where nobody can read what was kept, and begins anew', async () => {
  const context = await venue().browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await page.goto(`${venue().base}/solo`)
  await page.getByText(t('solo.cards-none')).waitFor()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('gradient-express.alone')
        opening.addEventListener('error', () => reject(new Error('no store')))
        opening.addEventListener('success', () => {
          const work = opening.result.transaction('progress', 'readwrite')
          work.objectStore('progress').put({ stops: 'of a version that nobody wrote' }, 'all')
          work.addEventListener('complete', () => resolve())
        })
      }),
  )
  await page.reload()
  await page.getByText(t('solo.keep-unreadable')).waitFor()
  await page.getByText(t('solo.keeps')).click()
  await readFile(page, known)
  expect(await figure(page)).toBe('0.25')
  await page.reload()
  expect(await figure(page)).toBe('0.25')
  expect(await page.getByText(t('solo.keep-unreadable')).count()).toBe(0)
  await context.close()
})
