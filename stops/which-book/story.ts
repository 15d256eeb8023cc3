/** What is told of this stop once the match is over: bits a brain, of the class and of the counters; and how sure the counters were. */
import { mean } from '../../shared/measures/mean.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { linesOf } from './brains.ts'
import { believed, ghostWorth } from './judge.ts'
import { toldTurns } from './outcome.ts'
import { worthOf } from './play.ts'
import { shelfOf } from './shelf.ts'
import type { BookState } from './types.ts'

export interface BookStory {
  readonly room: number
  readonly ghost: number
  /** The counters' belief in the right book after one line and after all, 0..1, on average over the brains. */
  readonly line: number
  readonly lines: number
}

/** null: nobody has bet. */
export function bookStory(states: readonly BookState[], pack: Pack): BookStory | null {
  const turns = states.flatMap((state) =>
    toldTurns(state).map(({ leg, at, turn, truth }) => {
      const shelf = shelfOf(pack, leg.set)
      const all = Object.values(worthOf(turn, truth, shelf.books.length))
      const lines = linesOf(state, ...at)
      const belief = (seen: number) => believed(shelf, lines.slice(0, seen))[truth] ?? 0
      return { all, ghost: ghostWorth(shelf, lines, truth), line: belief(1), lines: belief(lines.length) }
    }),
  )
  const played = turns.filter(({ all }) => all.length > 0)
  if (played.length === 0) return null
  return {
    room: mean(played.flatMap(({ all }) => all)),
    ghost: mean(played.map(({ ghost }) => ghost)),
    line: mean(played.map(({ line }) => line)),
    lines: mean(played.map(({ lines }) => lines)),
  }
}
