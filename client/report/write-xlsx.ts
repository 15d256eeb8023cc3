/**
 * Tables as a workbook, made in the page. Numbers and dates are such; all other cells are texts by their type, and no
 * spreadsheet takes a text for a formula.
 */
import writeExcelFile, { type SheetData } from 'write-excel-file/universal'
import { isRightToLeft } from '../locale/spoken.ts'
import type { Table } from './report-tables.ts'
import type { Cell } from './said-cell.ts'

const WIDTH = { least: 10, most: 44 }
/** More than this a cell of a workbook cannot hold. */
const LONGEST_TEXT = 32_000

/** Named, because a spreadsheet takes any other for a file that names none. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 }
/** Height of a line of it, points. */
const LINE = 15

export async function xlsxOf(tables: readonly Table[]): Promise<Blob> {
  return await writeExcelFile(
    tables.map((table) => {
      const across = widths(table)
      return {
        sheet: table.name,
        data: dataOf(table, across),
        columns: across.map((width) => ({ width })),
        orientation: 'landscape' as const,
        rightToLeft: isRightToLeft(),
        stickyRowsCount: table.head.length > 0 ? 1 : 0,
      }
    }),
    FONT,
  ).toBlob()
}

function dataOf({ head, rows }: Table, across: readonly number[]): SheetData {
  // Not every spreadsheet makes room for titles that wrap. Two thirds: bold letters, and words that break early.
  const lines = Math.max(1, ...head.map((title, column) => Math.ceil(title.length / ((across[column] ?? 1) * 0.67))))
  const title = head.map((value) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
    height: LINE * lines,
  }))
  return [...(head.length > 0 ? [title] : []), ...rows.map((row) => row.map(typed))]
}

function typed(value: Cell) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  if (value instanceof Date) return { value: wallClock(value), type: Date, format: 'yyyy-mm-dd hh:mm' }
  return { value: value.slice(0, LONGEST_TEXT), type: String }
}

/** A workbook knows no time zones: the hour that stood on the clock of the room is the one to be read. */
function wallClock(date: Date): Date {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
}

function widths({ head, rows }: Table): number[] {
  const count = Math.max(head.length, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, column) => {
    // A long title wraps; what stands below it need not.
    const longest = Math.max((head[column]?.length ?? 0) / 2, ...rows.map((row) => String(row[column] ?? '').length))
    return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2))
  })
}
