/**
 * A table as a plain file that a spreadsheet opens by a double click: marked as Unicode, with the separator and the
 * decimal sign of the reader's country. A text that begins like a formula is disarmed; numbers stay numbers.
 */
import { stringify } from 'csv-stringify/browser/esm/sync'
import { type CsvStyle, signsOf } from './csv-style.ts'
import type { Table } from './report-tables.ts'

/** Without it a spreadsheet takes the bytes for those of its own alphabet: `Zoë` would be `ZoÃ«`. */
const BYTE_ORDER_MARK = '\uFEFF'

export function csvOf({ head, rows }: Table, style: CsvStyle): string {
  const { separator, decimal } = signsOf[style]
  return (
    BYTE_ORDER_MARK +
    stringify([head, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)))], {
      delimiter: separator,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { number: (value) => String(value).replace('.', decimal) },
    })
  )
}

/** A formula may hide behind spaces and signs that nobody sees: spreadsheets take those off first. */
function harmless(text: string): string {
  return text.replace(/^[\s\p{Cf}]+(?=[=+\-@])/u, '')
}
