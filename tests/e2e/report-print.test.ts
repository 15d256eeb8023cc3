/** The report on paper: A4 and Letter, from a light and a dark screen, made by the browser and read back page by page. */
import type { Page } from 'playwright'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import type { PackTable } from '../../shared/protocol/http.ts'
import { Guest } from '../server/guest.ts'
import { playRun } from '../server/play-run.ts'
import { type Cast, patience } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

/** So many that their table is longer than any page. */
const names = Array.from({ length: 60 }, (_, at) => `Pupil Number ${at + 1}`)
/** In PDF points, 72 to an inch. */
const paper = { A4: [595, 842], Letter: [612, 792] } as const
/** No printer reaches closer to an edge, points. */
const EDGE = 14

let cast: Cast
beforeAll(async () => {
  const { port } = venue().server
  cast = await venue().room({ plan: ['run'], teams: 3 })
  const { code, secret } = cast.room
  const host = await Guest.join(port, code, { as: 'host', secret })
  const players = await Promise.all(names.map((name) => Guest.player(port, code, name)))
  const table = await fetch(`${venue().base}/api/packs/town/table`)
  await playRun(host, players, (await table.json()) as PackTable)
  await Promise.all([host, ...players].map((guest) => guest.leave()))
}, patience)
afterAll(() => cast.leave())

async function report(colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await venue().browser.newContext({ colorScheme, viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  page.on('console', (line) => {
    if (line.type() === 'error') cast.troubles.push(line.text())
  })
  await page.goto(`${venue().base}/report/${cast.room.code}#${cast.room.secret}`)
  await page.getByRole('heading', { name: t('report.players') }).waitFor()
  return page
}

interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
}

interface Sheet {
  readonly size: readonly number[]
  readonly pieces: readonly Piece[]
  /** All of it without spaces: a printer's file keeps none between cells. */
  readonly text: string
}

async function sheetsOf(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  // With the strip that browsers print around a page if nobody prevents it: date, title, address.
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format, displayHeaderFooter: true })))
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => {
      const sheet = await file.getPage(at + 1)
      const { width, height } = sheet.getViewport({ scale: 1 })
      const { items } = await sheet.getTextContent()
      const pieces = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , , left = 0, bottom = 0]: number[] = item.transform
        return [{ text: item.str, left, right: left + item.width, bottom }]
      })
      return { size: [width, height], pieces, text: bare(pieces.map(({ text }) => text).join('')) }
    }),
  )
}

const bare = (text: string) => text.replaceAll(/\s+/g, '')

/** Each table's name, head and lines, as texts of cells one after the other. */
async function tablesOf(page: Page) {
  const tables = await page.getByRole('table').evaluateAll((all) =>
    all.map((table) => ({
      name: table.closest('.card')?.querySelector('h2')?.textContent ?? '',
      lines: [...table.querySelectorAll('tr')].map((line) => line.textContent),
    })),
  )
  return tables.map(({ name, lines: [head = '', ...lines] }) => ({
    name: bare(name),
    head: bare(head),
    lines: lines.map(bare),
  }))
}

describe.each(['A4', 'Letter'] as const)('on %s', (format) => {
  it.each(['light', 'dark'] as const)('prints whole and plain from a %s screen', async (scheme) => {
    const page = await report(scheme)
    const tables = await tablesOf(page)
    // A term of the glossary is a word of its sentence, which stays; the "?" beside a number has a letter alone.
    const controls = (await page.getByRole('button').allTextContents()).filter((text) => /\w/.test(text))
    const sheets = await sheetsOf(page, format)

    expect(sheets.length).toBeGreaterThanOrEqual(4)
    expect(sheets.length).toBeLessThanOrEqual(8)
    for (const { size, pieces } of sheets) {
      const [width = 0, height = 0] = size
      // Browsers round millimetres in their own way.
      expect(width).toBeCloseTo(paper[format][0], -1)
      expect(height).toBeCloseTo(paper[format][1], -1)
      const off = pieces.filter(
        ({ left, right, bottom }) => left < EDGE || right > width - EDGE || bottom < EDGE || bottom > height - EDGE,
      )
      expect(off).toEqual([])
    }

    // Forecasts, teams, what the class answered, players.
    expect(tables.map(({ lines }) => lines.length)).toEqual([names.length, 3, expect.any(Number), names.length])
    expect(tables[2]).toMatchObject({
      name: bare('1 The Run'),
      lines: expect.arrayContaining([expect.stringMatching(/^betoncard6/)]),
    })
    for (const { name, head, lines } of tables) {
      // Every line stands whole on one sheet, and on each such sheet the head says what its columns are.
      const on = lines.map((line) => sheets.findIndex(({ text }) => text.includes(line)))
      expect(on).not.toContain(-1)
      expect(on).toEqual(on.toSorted((a, b) => a - b))
      for (const at of new Set(on)) expect(sheets[at]?.text).toContain(head)
      // A heading stays with its table, and what fits on one sheet is on one.
      expect(sheets[on[0] ?? 0]?.text).toContain(name + head)
      if (lines.length < 20) expect(new Set(on).size).toBe(1)
    }

    const all = sheets.map(({ text }) => text).join('')
    expect(all).toContain(bare(t('report.title', { code: cast.room.code })))
    expect(controls.length).toBeGreaterThan(3)
    for (const control of [...controls, t('report.to-desk'), t('curve.table')]) expect(all).not.toContain(bare(control))
    expect(all).not.toMatch(/https?:|localhost|\/report\//)
    for (const [at, { text }] of sheets.entries()) expect(text).toContain(`${at + 1}/${sheets.length}`)
    await page.context().close()
  })
})

/** Texts of a screen whose colour would be faint on white paper, also on a printer without colours. */
async function faintOnPaper(page: Page, screen: string) {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  return page.locator(screen).evaluate((element) => {
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((figure) => {
        const part = Number(figure) / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const texts = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      (each) => each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE),
    )
    const shown = texts
      .map((each) => {
        const style = getComputedStyle(each)
        const colour = each.closest('svg') === null ? style.color : style.fill
        return { text: each.textContent.trim(), contrast: 1.05 / (luminance(colour) + 0.05) }
      })
      .filter(({ text }) => text !== '')
    return { count: shown.length, faint: shown.filter(({ contrast }) => contrast < 4.5) }
  })
}

it('prints dark type from a dark screen, readable without any colour; so does the page that checks a network', async () => {
  const page = await report('dark')
  const onReport = await faintOnPaper(page, 'report-screen')
  expect(onReport.count).toBeGreaterThan(names.length)
  expect(onReport.faint).toEqual([])
  await page.goto(`${venue().base}/check`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const onCheck = await faintOnPaper(page, 'check-screen')
  expect(onCheck.count).toBeGreaterThan(3)
  expect(onCheck.faint).toEqual([])
  expect(cast.troubles).toEqual([])
  await page.context().close()
})
