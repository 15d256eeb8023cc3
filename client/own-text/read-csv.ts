/** The cells of a table that say something, a row a paragraph. Rows whose quotes are broken are told, and read as far as they go. */
import Papa from 'papaparse'
import type { ReadFile } from './read-outcome.ts'

/** Fewer words in a cell are a label or a figure. */
const LEAST_WORDS = 3

export function csvText(text: string): ReadFile {
  const { data, errors } = Papa.parse<readonly string[]>(text.trim(), { skipEmptyLines: true })
  const rows = data.map((cells) =>
    cells
      .map((cell) => cell.trim())
      .filter((cell) => cell.split(/\s+/u).length >= LEAST_WORDS)
      .map((cell) => (/[.!?…]$/u.test(cell) ? cell : `${cell}.`))
      .join(' '),
  )
  const badRows = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1)
  const read = rows.filter((row) => row !== '').join('\n\n')
  return read === '' ? { ok: false, why: 'empty' } : { ok: true, text: read, badRows: [...new Set(badRows)] }
}
