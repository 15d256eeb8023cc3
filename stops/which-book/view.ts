/** What each audience sees of Which book did this brain read?, built from nothing: the draws are not in it until they are told. */
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { savedBySeat } from '../../shared/match/chip-scores.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { mean, sum } from '../../shared/measures/mean.ts'
import { believed as believedBy, bet } from '../../shared/moves/bet.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { legOf, linesOf, nameOf, truthOf } from './brains.ts'
import { chipsOn, LINES, OPEN, TURNS } from './content.ts'
import { believed, bookOf, ghostWorth, weights } from './judge.ts'
import { isReady, linesNow, scoresOf, turnOf, worthOf } from './play.ts'
import { shelfOf, type Shelf } from './shelf.ts'
import type { BookState, Words } from './types.ts'
import type { BookShown, BookView, BrainShown, Matrix, Told } from './view-types.ts'

export function bookView(match: Match, state: BookState, audience: Audience, pack: Pack): BookView {
  const who = looking(match, audience)
  const { phase, leg, turn, moved, legs } = state
  const { set, isRematch } = legOf(state)
  const shelf = shelfOf(pack, set)
  const table = chipsOn(shelf.books.length)
  const lines = phase === 'read' || phase === 'matrix' ? [] : linesNow(state)
  const bets = turnOf(state)[phase === 'line' ? 'line' : 'lines']
  return {
    stop: 'which-book',
    phase,
    set,
    isRematch,
    round: leg + 1,
    rounds: legs.length,
    turn: turn + 1,
    turns: TURNS,
    read: shelf.diets[0]?.length ?? 0,
    part: shelf.parts[0]?.[0] ?? 0,
    books: shown(shelf),
    lines: lines.slice(0, phase === 'line' ? 1 : LINES).map((line) => spelt(shelf, line)),
    chips: bet.show(bets, who, table, phase === 'told'),
    moved: who !== null && moved.includes(who.id),
    isReady: isReady(state),
    trained: shelf.books.filter((_, book) => state.readers[nameOf(set, book)] !== undefined).length,
    told: phase === 'told' ? toldOf(match, state, shelf, who) : null,
    matrix: phase === 'matrix' ? matrixOf(match, state, shelf, who) : null,
    troubled: state.troubled.length > 0,
  }
}

/** Sentences from all over a book; of a misprint those in which something has changed places. */
const shown = memoized((shelf: Shelf): BookShown[] =>
  shelf.books.map(({ id, title, read, swaps }) => {
    const changed = new Set(shelf.books.flatMap((book) => book.swaps.flat()))
    const telling = swaps.length === 0 ? read : read.filter((line) => line.some((word) => swaps.flat().includes(word)))
    const right =
      changed.size === 0 || swaps.length > 0 ? telling : read.filter((line) => line.some((w) => changed.has(w)))
    const short = [...new Map(right.map((line) => [line.join(' '), line])).values()]
    return {
      id,
      title,
      open: short.slice(0, OPEN).map((line) => spelt(shelf, line)),
      swaps: swaps.map(([a, b]) => [shelf.words[a] ?? '', shelf.words[b] ?? ''] as const),
    }
  }),
)

function spelt({ words }: Shelf, line: Words): string {
  return line.map((word) => words[word] ?? '').join(' ')
}

function toldOf(match: Match, state: BookState, shelf: Shelf, who: Who | null): Told {
  const { leg, turn } = state
  const truth = truthOf(state, leg, turn)
  const lines = linesOf(state, leg, turn)
  const table = chipsOn(shelf.books.length)
  const worth = worthOf(turnOf(state), truth, shelf.books.length)
  return {
    truth,
    lines: lines.map((line) => ({
      words: line.map((word) => shelf.words[word] ?? ''),
      weights: weights(shelf, truth, line).slice(0, line.length),
      book: bookOf(shelf, line),
    })),
    ghost: {
      line: lines.length === 0 ? null : believed(shelf, lines.slice(0, 1)),
      lines: lines.length === 0 ? null : believed(shelf, lines),
      worth: ghostWorth(shelf, lines, truth),
    },
    room: { line: believedBy(turnOf(state).line, table), lines: believedBy(turnOf(state).lines, table) },
    mine: own(worth, who?.id ?? null),
    best: who === null ? winnersOf(match, worth) : [],
  }
}

/** What each seat's bets of a round are worth together, as far as they are told. */
function roundWorth(state: BookState, leg: number, books: number): Readonly<Record<string, number>> {
  return savedBySeat((state.turns[leg] ?? []).flatMap((turn, at) => scoresOf(turn, truthOf(state, leg, at), books)))
}

function matrixOf(match: Match, state: BookState, shelf: Shelf, who: Who | null): Matrix {
  const { leg, readers } = state
  const { set } = legOf(state)
  const worth = roundWorth(state, leg, shelf.books.length)
  const all = Object.values(worth)
  return {
    brains: shelf.books.flatMap((_, book): BrainShown[] => {
      const reader = readers[nameOf(set, book)]
      return reader === undefined ? [] : [{ book, bits: reader.bits, written: reader.written, copies: reader.copies }]
    }),
    ghost: sum(
      Array.from({ length: TURNS }, (_, turn) =>
        ghostWorth(shelf, linesOf(state, leg, turn), truthOf(state, leg, turn)),
      ),
    ),
    room: all.length === 0 ? null : mean(all),
    mine: own(worth, who?.id ?? null),
    best: who === null ? winnersOf(match, worth) : [],
  }
}
