/**
 * BLEU (Papineni et al. 2002): how many of the runs of one to four words of a text stand in a reference, too. Of a sentence a run
 * of two words and more is counted once more than it is found, in what is found and in all (Lin & Och 2004): else one that shares
 * no run of four would be worth nothing, whatever else it shares.
 */
import { mean } from './mean.ts'
import { countsOf } from './counts.ts'

/** Spelled, or by its number. */
type Word = string | number

/** Longest run that is counted. */
const RUN = 4

interface Precision {
  readonly found: number
  readonly all: number
}

/**
 * Runs of `n` words of the candidate, and how many of them a reference has; of a run no more count than the reference with most of
 * it has ("modified n-gram precision").
 */
export function runsFound(candidate: readonly Word[], references: readonly (readonly Word[])[], n: number): Precision {
  const theirs = references.map((words) => countsOf(runsOf(words, n)))
  const own = countsOf(runsOf(candidate, n))
  let found = 0
  for (const [run, count] of own) found += Math.min(count, Math.max(0, ...theirs.map((of) => of.get(run) ?? 0)))
  return { found, all: Math.max(1, candidate.length - n + 1) }
}

/** 0 to 1: the geometric mean of the four precisions, times the brevity penalty. 0 where not one word is shared. */
export function bleu(candidate: readonly Word[], references: readonly (readonly Word[])[]): number {
  const precisions = Array.from({ length: RUN }, (_, at) => runsFound(candidate, references, at + 1))
  if (precisions[0]?.found === 0 || references.length === 0) return 0
  const logs = precisions.map(({ found, all }, at) => Math.log(at === 0 ? found / all : (found + 1) / (all + 1)))
  return brevity(candidate.length, references) * Math.exp(mean(logs))
}

/** What is shorter than the nearest reference pays for it; of two as near the shorter one counts. */
function brevity(length: number, references: readonly (readonly unknown[])[]): number {
  const nearest = references
    .map((words) => words.length)
    .toSorted((a, b) => Math.abs(a - length) - Math.abs(b - length) || a - b)[0]
  return nearest === undefined || length >= nearest ? 1 : Math.exp(1 - nearest / length)
}

/** Runs as texts: their words with a gap between them. */
function runsOf(words: readonly Word[], n: number): string[] {
  return words.slice(n - 1).map((_, at) => words.slice(at, at + n).join(' '))
}
