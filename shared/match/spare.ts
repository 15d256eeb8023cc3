/**
 * What who is done may do until the others are, and all while the lab is waited for: the model's own task, one card after the other. It is paid to nobody, so that
 * who takes time loses nothing; the class's count stands beside that of somebody who counts only what follows one word.
 */
import { z } from 'zod'
import { entryAt } from '../measures/entries.ts'
import { sum } from '../measures/mean.ts'
import { memoized } from '../measures/memoized.ts'
import { randomFrom } from '../measures/random.ts'
import { nextWords, type NextWord } from '../packs/next-words.ts'
import type { Pack, TokenId } from '../packs/pack.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { Match, SeatId, Spared } from './types.ts'

/** Cards that one seat is dealt in one phase. */
export const MOST_SPARE = 20

export const spareTap = z.strictObject({
  /** Which of the seat's cards is answered, from 0. */
  at: z.int().min(0).max(100_000),
  option: z.int().min(0).max(10),
})
export type SpareTap = z.infer<typeof spareTap>

export const NO_SPARE: Spared = { asked: 0, right: 0, counted: 0, phase: -1, inPhase: 0, last: 0 }

export interface SpareCount {
  readonly asked: number
  readonly right: number
  readonly counted: number
}

/** A seat's own, once it has done what the phase asks, or where nothing is asked before the lab has answered. */
export interface SpareShown {
  /** The next card, and which of the seat's it is; null: it has been dealt all of this phase. */
  readonly card: {
    readonly at: number
    readonly words: readonly TokenId[]
    readonly options: readonly TokenId[]
  } | null
  /** The one before it in this phase: what it said, and what this seat said. */
  readonly last: { readonly words: readonly TokenId[]; readonly right: TokenId; readonly said: TokenId } | null
  readonly mine: SpareCount
  /** Of all who sit here. */
  readonly all: SpareCount
  /** How many of those who are here have not done yet what the phase asks; null: none, and the lab is waited for. */
  readonly waitsFor: number | null
}

/** Each seat has an order of its own. null: this text has no cards. */
function cardOf({ seed, seats }: Match, seat: SeatId, at: number, pack: Pack): NextWord | null {
  const cards = nextWords(pack)
  if (cards.length === 0) return null
  const from = randomFrom(seed + Object.keys(seats).indexOf(seat)).below(cards.length)
  return entryAt(cards, (from + at) % cards.length)
}

function sparedBy({ spared }: Pick<Match, 'spared'>, seat: SeatId): Spared {
  return (Object.hasOwn(spared, seat) ? spared[seat] : undefined) ?? NO_SPARE
}

function inPhase({ phase, inPhase }: Spared, now: number): number {
  return phase === now ? inPhase : 0
}

/** The match with this card answered, or why it cannot be. Whether the seat is done is for the match to say. */
export function answered(
  match: Match,
  seat: SeatId,
  { at, option }: SpareTap,
  pack: Pack,
): Match['spared'] | RejectWord {
  const before = sparedBy(match, seat)
  const card = cardOf(match, seat, at, pack)
  const count = inPhase(before, match.bell.phase)
  if (card === null || at !== before.asked || count >= MOST_SPARE) return 'not-now'
  if (option >= card.options.length) return 'out-of-range'
  const after: Spared = {
    asked: at + 1,
    right: before.right + (option === card.right ? 1 : 0),
    counted: before.counted + (card.counted === card.right ? 1 : 0),
    phase: match.bell.phase,
    inPhase: count + 1,
    last: option,
  }
  return { ...match.spared, [seat]: after }
}

/** null: this text has no cards. */
export function spareShown(match: Match, seat: SeatId, pack: Pack, waitsFor: number | null): SpareShown | null {
  const mine = sparedBy(match, seat)
  const next = cardOf(match, seat, mine.asked, pack)
  if (next === null) return null
  const count = inPhase(mine, match.bell.phase)
  const before = count === 0 ? null : cardOf(match, seat, mine.asked - 1, pack)
  return {
    card: count >= MOST_SPARE ? null : { at: mine.asked, words: next.words, options: next.options },
    last: before && {
      words: before.words,
      right: entryAt(before.options, before.right),
      said: entryAt(before.options, mine.last),
    },
    mine: countOf([mine]),
    all: everybodys(match),
    waitsFor,
  }
}

const everybodys = memoized(({ spared, seats }: Match) =>
  countOf(Object.entries(spared).flatMap(([id, one]) => (seats[id]?.removed === false ? [one] : []))),
)

function countOf(all: readonly Spared[]): SpareCount {
  const of = (key: keyof SpareCount) => sum(all.map((one) => one[key]))
  return { asked: of('asked'), right: of('right'), counted: of('counted') }
}
