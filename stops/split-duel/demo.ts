/** Sentences that stand as an example: of all that fit those in which the eye sees what a cut does. */
import { largestAt } from '../../shared/measures/largest.ts'
import { cutter, type Merge } from '../../shared/text/pieces.ts'
import { LONGEST_TRAIN, RACERS } from './content.ts'

/** The one that stands there as every team's train: short enough for the wall, and most rounds of the counter change it. */
export function shownOf(text: readonly string[], counted: readonly Merge[]): string {
  const short = text.filter(({ length }) => length <= LONGEST_TRAIN)
  const cuts = Array.from({ length: counted.length + 1 }, (_, rounds) => cutter(counted.slice(0, rounds)))
  return mostDifferent(short.length === 0 ? text.slice(0, 1) : short, cuts).text
}

/** Of these sentences that which the racers read most differently, and its place. */
export function readDifferently(texts: readonly string[], merges: readonly Merge[]): number {
  return mostDifferent(
    texts,
    RACERS.map((racer) => racerCut(racer.merges, merges)),
  ).at
}

/** How a racer cuts a text; null: into words. A word carries its gap, as a piece does. */
export function racerCut(count: number | null, merges: readonly Merge[]): (text: string) => string[] {
  return count === null ? (text) => text.split(' ').map((word) => ` ${word}`) : cutter(merges.slice(0, count))
}

/** Of several that are level the first. */
function mostDifferent(texts: readonly string[], cuts: readonly ((text: string) => readonly string[])[]) {
  const kinds = texts.map((text) => new Set(cuts.map((cut) => cut(text).length)).size)
  const at = largestAt(kinds)
  return { at, text: texts[at] ?? '' }
}
