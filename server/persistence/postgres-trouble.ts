/**
 * What PostgreSQL's refusals mean: to a tap that could not be written, and to whoever starts the server. Its own messages
 * name tables and users; what stands in a row (`detail`) is never passed on, and neither is a password.
 */
import { DatabaseError } from 'pg'
import { NotStored } from '../../shared/match/not-stored.ts'
import { StartupError } from '../env.ts'

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const FULL = ['53100']
/** The connection broke, the server goes or is just coming, or others were in the way for a moment. */
const PASSING = /^(08|57P0[123]|53300|55P03|40001|40P01)/

/** Where the database is, without the password that may stand in the address. */
export function placeOf(url: string): string {
  const { username, hostname, port, pathname, searchParams } = new URL(url)
  const host = hostname === '' ? (searchParams.get('host') ?? 'this computer') : hostname
  const user = username === '' ? '' : `${decodeURIComponent(username)}@`
  return `${user}${host}${port === '' ? '' : `:${port}`}${decodeURIComponent(pathname)}`
}

/** Whether the same may work in a moment. What is no answer of the database is trouble on the way to it. */
export function isPassing(trouble: unknown): boolean {
  return trouble instanceof DatabaseError ? PASSING.test(trouble.code ?? '') : isOfTheLine(trouble)
}

/** No answer came: whether the work was done, nobody knows. */
export function isOfTheLine(trouble: unknown): boolean {
  if (trouble instanceof DatabaseError) return /^(08|57P0[123])/.test(trouble.code ?? '')
  return trouble instanceof Error && ('syscall' in trouble || /timeout|terminated|not queryable/i.test(trouble.message))
}

/** Why something was not written. */
export function notStored(trouble: unknown): NotStored {
  const word = FULL.includes(codeOf(trouble)) ? 'storage-full' : 'not-stored'
  return new NotStored(word, wordsOf(trouble))
}

/** Why something could not be read. */
export function notRead(trouble: unknown): Error {
  return new Error(`the database did not answer: ${wordsOf(trouble)}`)
}

/** Why a server cannot start on this database, in one line that says what to do about it. */
export function databaseTrouble(url: string, trouble: unknown): StartupError {
  if (trouble instanceof StartupError) return trouble
  const place = placeOf(url)
  const code = codeOf(trouble)
  const said = (line: string) => new StartupError(`${line} (DATABASE_URL, ${place}).`)
  if (code === '28P01' || code === '28000') return said('The database refuses this user or password')
  if (code === '3D000') return said('There is no database of this name: create it first')
  if (code === '42501') return said('This user may not create tables in the database: give it that right')
  if (code === '53100') return said('The disk of the database is full: free some space, then start again')
  if (code === '53300') return said('The database has no connection left: close others, or allow more')
  if (code === '57P03') return said('The database is just starting: wait a moment, then start again')
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return said('No computer of this name is known')
  if (isOfTheLine(trouble)) return said(`The database does not answer: start it, or mend the address: ${code}`)
  return said(`The database cannot be used: ${wordsOf(trouble)}`)
}

function codeOf(trouble: unknown): string {
  if (trouble instanceof AggregateError && trouble.errors.length > 0) return codeOf(trouble.errors[0])
  return trouble instanceof Error && 'code' in trouble ? String(trouble.code) : ''
}

function wordsOf(trouble: unknown): string {
  const code = codeOf(trouble)
  const words = trouble instanceof Error ? trouble.message : String(trouble)
  return [code, words].filter((part) => part !== '').join(' ')
}
