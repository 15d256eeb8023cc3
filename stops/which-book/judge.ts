/**
 * The counters at the table, as a ghost player: for each book a counter of word groups, and the rule of Bayes over what each
 * brain is known to have read. P(line | brain) is the sum over the books of the part of that book times P(line | book).
 */
import { bitsSaved } from '../../shared/measures/chips.ts'
import { groupBits } from '../../shared/measures/ngram.ts'
import { mean, sum } from '../../shared/measures/mean.ts'
import { STAKES } from './content.ts'
import type { Shelf } from './shelf.ts'
import type { Words } from './types.ts'

/** How likely each brain is after these lines, if all were alike before; sums to 1. */
export function believed({ counters, parts }: Shelf, lines: readonly Words[]): number[] {
  const logs = lines.map((line) => counters.map((counter) => -sum(groupBits(counter, line))))
  const likely = parts.map((of) =>
    sum(logs.map((byBook) => logSum(byBook.map((log, book) => log + Math.log2(of[book] ?? 0))))),
  )
  const all = logSum(likely)
  return likely.map((log) => 2 ** (log - all))
}

/** log2 of the sum of 2^x. */
function logSum(logs: readonly number[]): number {
  const most = Math.max(...logs)
  return most === -Infinity ? -Infinity : most + Math.log2(sum(logs.map((log) => 2 ** (log - most))))
}

/** What each word of a line, then its close, says for a book against the mean of the others, bits. Less than 0: against it. */
export function weights({ counters }: Shelf, book: number, line: Words): number[] {
  const all = counters.map((counter) => groupBits(counter, line))
  return (all[book] ?? []).map((bits, at) => {
    const others = all.flatMap((of, i) => (i === book ? [] : [2 ** -(of[at] ?? 0)]))
    return others.length === 0 ? 0 : -bits - Math.log2(mean(others))
  })
}

/** Which book's counter is least surprised by a line. */
export function bookOf({ counters }: Shelf, line: Words): number {
  const bits = counters.map((counter) => sum(groupBits(counter, line)))
  return bits.indexOf(Math.min(...bits))
}

/** What the ghost's two bets are worth. */
export function ghostWorth(shelf: Shelf, lines: readonly Words[], truth: number): number {
  const saved = (shown: readonly Words[]) => bitsSaved(believed(shelf, shown)[truth] ?? 0, shelf.books.length)
  return lines.length === 0 ? 0 : STAKES.line * saved(lines.slice(0, 1)) + STAKES.lines * saved(lines)
}
