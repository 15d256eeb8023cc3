/**
 * The teacher's pages: all stops in a list, one of them with its parts, printed as chosen, as slides, and beside the desk of a
 * running lesson.
 */
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { getDocumentProxy } from 'unpdf'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { stopName } from '../../client/faces/names.ts'
import '../../client/locale/en/lessons.ts'
import { t } from '../../client/locale/t.ts'
import { stops } from '../../stops/rules.ts'
import { allFaultsOf } from './all-faults.ts'
import { bigButton, type Cast } from './cast.ts'
import { download } from './download.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()
const phone = { width: 320, height: 640 }

let cast: Cast
beforeEach(async () => {
  cast = await venue().room({ plan: ['spotlight'], teams: 2 })
})
afterEach(() => cast.leave())

/** Texts of the printed pages. A printer's file keeps no spaces between some pieces. */
async function printed(page: Page): Promise<string[]> {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: false })))
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => {
      const { items } = await (await file.getPage(at + 1)).getTextContent()
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s+/g, '')
    }),
  )
}

const bare = (text: string) => text.replaceAll(/\s+/g, '')

it('lists every stop, and prints the parts of one that are chosen, each on a sheet of its own', async () => {
  const page = await cast.open('teacher', '/', phone)
  await page.getByRole('link', { name: t('lessons.link') }).click()
  await page.getByRole('heading', { name: t('lessons.title') }).waitFor()
  expect(await page.locator('.stops').getByRole('listitem').count()).toBe(stops.length)
  expect(await allFaultsOf(page)).toEqual([])
  await page.getByRole('link', { name: stopName('spotlight'), exact: true }).click()
  await page.getByRole('heading', { name: 'Spotlight: who told you?' }).waitFor()
  expect(await allFaultsOf(page)).toEqual([])

  const worksheet = await printed(page)
  expect(worksheet).toHaveLength(1)
  expect(worksheet[0]).toContain(bare('Hang ten lamps on the words'))
  expect(worksheet[0]).toContain(t('lessons.name'))
  for (const other of ['Only who sees', 'begins', 'What to print', 'Misconceptions'])
    expect(worksheet[0]).not.toContain(bare(other))

  await page.getByRole('checkbox', { name: t('lessons.answers') }).check()
  await page.getByRole('checkbox', { name: t('lessons.exit') }).check()
  const more = await printed(page)
  expect(more).toHaveLength(3)
  expect(more[1]).toContain('goesfurther')
  expect(cast.troubles).toEqual([])
})

it('says of a stop that it does not know that there is no page', async () => {
  const page = await cast.open('teacher', '/lessons/nowhere', phone)
  await page.getByRole('alert').getByText(t('lessons.none')).waitFor()
  expect(cast.troubles).toEqual([])
})

it('makes slides of a stop', async () => {
  const page = await cast.open('teacher', '/lessons/spotlight', phone)
  const { name, bytes } = await download(page, t('lessons.slides'))
  expect(name).toBe('spotlight.pptx')
  const file = unzipSync(bytes)
  expect(strFromU8(file['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('Spotlight: who told you?')
  expect(cast.troubles).toEqual([])
})

it('stands beside the desk of a running lesson', async () => {
  const host = await cast.host()
  await host.getByRole('button', { name: /^Start/ }).click()
  await bigButton(host).waitFor()
  await host.getByRole('button', { name: t('lessons.guide') }).click()
  await host.getByText('Do not ask which word is important').waitFor()
  expect(await allFaultsOf(host)).toEqual([])
  await host.getByRole('button', { name: t('app.close'), exact: true }).click()
  await host.getByText('Do not ask which word is important').waitFor({ state: 'detached' })
  expect(cast.troubles).toEqual([])
})

it('has pages for the school, to read and to print', async () => {
  const page = await cast.open('head', '/', phone)
  await page.getByRole('link', { name: t('school.privacy') }).click()
  await page.getByRole('heading', { name: 'What is kept' }).waitFor()
  expect(await allFaultsOf(page)).toEqual([])
  for (const name of ['accessibility', 'unblock']) {
    await page.goto(`${venue().base}/school/${name}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await allFaultsOf(page)).toEqual([])
    expect(await printed(page)).toHaveLength(1)
  }
  expect(cast.troubles).toEqual([])
})
