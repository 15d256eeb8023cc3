/** The report's files, downloaded as a teacher does, in Germany: a workbook that opens, and a table in the way of the country. */
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright'
import readXlsx from 'read-excel-file/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { type Cast, goOn } from './cast.ts'
import { download } from './download.ts'
import { saidIn } from './said-in.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
beforeEach(async () => {
  cast = await venue().room({ plan: ['pile-of-math'], teams: 2 })
  const host = await cast.host()
  const zoe = await cast.player('Zoë', 'Kites')
  await goOn(host, 'Talk')
  await goOn(host, 'Guess')
  await zoe.getByRole('slider').press('ArrowRight')
  await zoe.getByRole('button', { name: t('amount.send') }).click()
  await host.getByText(t('host.all-done')).waitFor()
})
afterEach(() => cast.leave())

const german = (file: string, key: string) => saidIn('de', file, key)

async function reportIn(locale: string): Promise<Page> {
  const page = await (await venue().browser.newContext({ locale, timezoneId: 'Europe/Berlin' })).newPage()
  page.on('console', (line) => {
    if (line.type() === 'error') cast.troubles.push(line.text())
  })
  await page.goto(`${venue().base}/report/${cast.room.code}#${cast.room.secret}`)
  return page
}

it('gives a workbook, and a table in the way of a German spreadsheet unless told otherwise', async () => {
  const page = await reportIn('de-DE')
  const workbook = await download(page, german('host', 'report.xlsx'))
  expect(workbook.name).toMatch(new RegExp(`^report-${cast.room.code}-\\d{4}-\\d\\d-\\d\\d\\.xlsx$`))
  const sheets = await readXlsx(workbook.bytes)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(
    ['overview', 'players', 'teams', 'answers', 'awards'].map((name) => german('sheets', `sheet.${name}`)),
  )
  const players = sheets[1]?.data ?? []
  const [head = [], , zoe = []] = players
  const kites = german('room', 'team.circle')
  expect(zoe.slice(0, 2)).toEqual(['Zoë', kites])
  const asked = german('pile', 'asked.pile-of-math.guess-loss')
  const guess = head.findIndex((name) => String(name).endsWith(asked))
  expect(zoe[guess]).toEqual(expect.any(Number))

  const slides = await download(page, german('lessons', 'lessons.slides'))
  expect(slides.name).toBe(`slides-${cast.room.code}.pptx`)
  const first = strFromU8(unzipSync(slides.bytes)['ppt/slides/slide1.xml'] ?? new Uint8Array())
  expect(first).toContain(german('pile', 'stop.pile-of-math'))

  const table = await download(page, german('host', 'report.csv'))
  const said = String(zoe[guess]).replace('.', ',')
  const row = german('sheets', 'sheet.row-player')
  expect(table.bytes.subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf))
  expect(table.bytes.toString()).toContain(`${row};Zoë;${kites};`)
  expect(table.bytes.toString()).toContain(`;${said}\r\n`)

  await page.getByLabel(german('host', 'report.csv-for')).selectOption('comma')
  const plain = await download(page, german('host', 'report.csv'))
  expect(plain.bytes.toString()).toContain(`${row},Zoë,${kites},`)
  // The choice is kept.
  await page.reload()
  await page.getByRole('button', { name: german('host', 'report.csv'), exact: true }).waitFor()
  expect(await page.getByLabel(german('host', 'report.csv-for')).inputValue()).toBe('comma')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(cast.troubles).toEqual([])
  await page.context().close()
})
