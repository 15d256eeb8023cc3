/** What a simulated player taps, twice to be done: who is skilled looks which book's open pages have most of the words that it reads. */
import { sum } from '../../shared/measures/mean.ts'
import { tapOf } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { BookTap } from './taps.ts'
import type { BookShown, BookView } from './view-types.ts'

export function bookRobot(view: BookView, player: Player): BookTap | null {
  const { phase, moved, lines, chips, books } = view
  if ((phase !== 'line' && phase !== 'lines') || moved || lines.length === 0) return null
  const { mind, random } = player
  const laid =
    random.unit() < mind.skill
      ? laidBy(beliefOf(books, lines), Math.round(chips.chips * (0.5 + mind.boldness / 2)))
      : (chips.mine ?? bet.robot(chips, player))
  return tapOf('which-book', 'chips', laid)
}

/** Whole chips in proportion to a belief. */
export function laidBy(belief: readonly number[], chips: number): number[] {
  return belief.map((share) => Math.floor(share * chips + 1e-9))
}

/** How well the pages that lie open go with these lines: of each line, the words that stand in them, and a swap that shows. */
function beliefOf(books: readonly BookShown[], lines: readonly string[]): number[] {
  const fits = books.map((book) => sum(lines.map((line) => fitOf(book, line.split(' ')))))
  const most = Math.max(...fits)
  const odds = fits.map((fit) => 2 ** (fit - most))
  return odds.map((one) => one / sum(odds))
}

function fitOf({ open }: BookShown, words: readonly string[]): number {
  const pairs = new Set(open.flatMap((line) => pairsOf(line.split(' '))))
  const own = pairsOf(words)
  return own.length === 0 ? 0 : (4 * own.filter((pair) => pairs.has(pair)).length) / own.length
}

/** Any two words of a line, in their order. */
function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((one, i) => words.slice(i + 1).map((other) => `${one} ${other}`))
}
