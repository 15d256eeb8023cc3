/** The report's files, opened again: a spreadsheet of any country reads them, and nothing in them is a formula. */
import readXlsx from 'read-excel-file/node'
import { describe, expect, it, test } from 'vitest'
import { likelyStyle } from '../../../client/report/csv-style.ts'
import { sheets, wholeTable } from '../../../client/report/report-tables.ts'
import { csvOf } from '../../../client/report/write-csv.ts'
import { xlsxOf } from '../../../client/report/write-xlsx.ts'
import { harm, playedLesson } from './played-lesson.ts'
import type { StopReporter } from '../../../client/faces/face.ts'
import { faces } from '../../../stops/faces.ts'

const reporters = new Map<string, StopReporter>()
for (const { id, report: load } of faces) reporters.set(id, await load())

const report = playedLesson()

/** As a spreadsheet takes a plain file apart: quotes hold separators, line ends and doubled quotes. */
function cellsOf(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|$)`, 'y')
  for (let at = csv.startsWith('\uFEFF') ? 1 : 0; at < csv.length; at = cell.lastIndex) {
    cell.lastIndex = at
    const [, quoted, plain, end] = cell.exec(csv) ?? []
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}

const column = (rows: string[][], name: string) => rows[0]?.indexOf(name) ?? -1
const rowOf = (rows: string[][], name: string) => rows.find((row) => row[column(rows, 'Name')] === name) ?? []

describe('the plain file', () => {
  it.each([
    ['comma', ',', '0.5'],
    ['semicolon', ';', '0,5'],
    ['semicolon-point', ';', '0.5'],
  ] as const)('is %s-separated, marked as Unicode, with that decimal sign', (style, separator, half) => {
    const csv = csvOf(wholeTable(report, reporters), style)
    expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
    const rows = cellsOf(csv, separator)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    const ann = rowOf(rows, 'ann')
    expect(ann[column(rows, '3 The Run: forecast: fall of the surprise, bits')]).toBe(half)
    expect(ann[column(rows, 'Team')]).toBe('Otters')
    // Other alphabets, quotes and separators come through.
    expect(ann[column(rows, '3 The Run: explanation')]).toBe(`'${harm}`)
  })

  it('disarms what begins like a formula, and leaves negative numbers alone', () => {
    const table = {
      name: 'x',
      head: ['a'],
      rows: ['=1+1', '+1', '-1+2', '@x', '\t=1', '\r=1', '  =1', '\u200b=1', '\uFF1D1', 'a=1', -0.5, 'plain'].map(
        (cell) => [cell, 'end'],
      ),
    }
    const cells = cellsOf(csvOf(table, 'semicolon'), ';').map(([first]) => first)
    expect(cells).toEqual([
      "'=1+1",
      "'+1",
      "'-1+2",
      "'@x",
      "'=1",
      "'=1",
      "'=1",
      "'=1",
      "'\uFF1D1",
      'a=1',
      '-0,5',
      'plain',
    ])
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell ?? '') && cell !== '-0,5')).toEqual([])
  })
})

test.each([
  [['de-DE', 'de', 'en'], 'semicolon'],
  [['de'], 'semicolon'],
  [['fr-FR'], 'semicolon'],
  [['pl'], 'semicolon'],
  [['tr-TR'], 'semicolon'],
  [['en-GB', 'en'], 'comma'],
  [['en-US', 'en'], 'comma'],
  // An English browser elsewhere.
  [['en-US', 'de'], 'semicolon'],
  [['en-GB', 'fr'], 'comma'],
  [['de-CH', 'de'], 'semicolon-point'],
  [['ja-JP'], 'comma'],
  [['es-MX'], 'comma'],
  [['es-ES'], 'semicolon'],
  [[], 'comma'],
  [['not a language'], 'comma'],
] as const)('of %j the likely style is %s', (languages, style) => {
  expect(likelyStyle(languages)).toBe(style)
})

describe('the workbook', () => {
  const opened = xlsxOf(sheets(report, reporters)).then(async (blob) => readXlsx(Buffer.from(await blob.arrayBuffer())))
  const sheet = async (name: string) => (await opened).find((one) => one.sheet === name)?.data ?? []

  it('opens again with its five sheets, numbers as numbers and the date as a date', async () => {
    expect((await opened).map((one) => one.sheet)).toEqual(['Overview', 'Players', 'Teams', 'Answers', 'Awards'])
    const overview = await sheet('Overview')
    const date = overview.find(([name]) => name === 'Date')?.[1]
    expect(date).toBeInstanceOf(Date)
    const players = await sheet('Players')
    const [head = []] = players
    const ann = players.find(([name]) => name === 'ann') ?? []
    expect(ann[head.indexOf('Team')]).toBe('Otters')
    expect(ann[head.indexOf('Bits saved')]).toEqual(expect.any(Number))
    expect(ann[head.indexOf('1 Pile of Math: guess: surprise of the untrained model, bits a word')]).toBe(4)
  })

  it('holds what looks like a formula as the text that it is', async () => {
    const answers = await sheet('Answers')
    const [head = []] = answers
    const said = answers.map((row) => row[head.indexOf('Answer')])
    expect(said).toContain(harm)
    expect(said).toContain('-2+3')
    const bytes = Buffer.from(
      await (await xlsxOf([{ name: 'x', head: ['a'], rows: [['=1+1'], ['+1'], ['@x'], ['\t=1']] }])).arrayBuffer(),
    )
    const [read] = await readXlsx(bytes)
    expect(read?.data.map(([cell]) => cell)).toEqual(['a', '=1+1', '+1', '@x', expect.stringContaining('=1')])
    expect(read?.data.every(([cell]) => typeof cell === 'string')).toBe(true)
  })
})
