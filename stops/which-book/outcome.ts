/** What this stop adds to standings and awards. */
import { bitsSaved, distributionOf } from '../../shared/measures/chips.ts'
import { sum } from '../../shared/measures/mean.ts'
import { savedBySeat, teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Deed, Outcome, TeamScore } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { believed, betScores } from '../../shared/moves/bet.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { linesOf, truthOf } from './brains.ts'
import { chipsOn, STAKES, WHENS } from './content.ts'
import { ghostWorth } from './judge.ts'
import { scoresOf } from './play.ts'
import { shelfOf } from './shelf.ts'
import type { BookState, Leg, Turn } from './types.ts'

/** In the order in which they are given. */
export const bookAwards: readonly AwardRule[] = [
  { id: 'book-nose', by: 'most' },
  { id: 'book-early', by: 'share' },
  { id: 'book-ghost', by: 'most' },
]

/** Chips on one book that say "I am sure", of a first bet. */
const SURE = 0.5

interface TurnTold {
  readonly leg: Leg
  readonly at: readonly [leg: number, turn: number]
  readonly turn: Turn
  readonly truth: number
}

/** What the report reads: the counters' bits and each round's brains. */
export interface BookResult {
  readonly rounds: readonly { readonly set: string; readonly ghost: number; readonly turns: number }[]
}

export function bookOutcome(state: BookState, match: Match, pack: Pack): Outcome {
  const turns = toldTurns(state)
  return {
    cards: turns.flatMap((told) => cardsOf(told, match, pack)),
    // Only the end of a match asks for them, while standings are counted anew at every tap.
    get deeds() {
      return [...noses(turns, pack), ...early(turns, pack), ...beaten(state, turns, match, pack)]
    },
    get result(): BookResult | null {
      return turns.length === 0 ? null : { rounds: roundsOf(state, turns, pack) }
    },
  }
}

/** Turns whose brain has been told. */
export function toldTurns(state: BookState): TurnTold[] {
  return state.legs.flatMap((leg, l) =>
    (state.turns[l] ?? []).flatMap((turn, t) => {
      const isNow = l === state.leg && t === state.turn
      if (isNow && (state.phase === 'line' || state.phase === 'lines' || state.phase === 'read')) return []
      return [{ leg, at: [l, t] as const, turn, truth: truthOf(state, l, t) }]
    }),
  )
}

/** Both bets of a turn; the early one counts more. */
function cardsOf({ leg, turn, truth }: TurnTold, match: Match, pack: Pack): (readonly TeamScore[])[] {
  const table = chipsOn(shelfOf(pack, leg.set).books.length)
  return WHENS.map((when) =>
    teamScores(betScores(turn[when], truth, table), match.seats, table.outcomes).map((score) => ({
      ...score,
      saved: STAKES[when] * score.saved,
    })),
  )
}

/** Whose chips were worth most, all brains together. */
function noses(turns: readonly TurnTold[], pack: Pack): Deed[] {
  const scores = turns.flatMap(({ leg, turn, truth }) => scoresOf(turn, truth, shelfOf(pack, leg.set).books.length))
  return winnersBy('book-nose', savedBySeat(scores))
}

/** Brains that somebody had most chips on after a single line, of those that they bet on. */
function early(turns: readonly TurnTold[], pack: Pack): Deed[] {
  return turns.flatMap(({ leg, turn, truth }) => {
    const table = chipsOn(shelfOf(pack, leg.set).books.length)
    return Object.entries(turn.line).map(([seat, laid]): Deed => {
      const isSure = (distributionOf(laid, table)[truth] ?? 0) >= SURE
      return { award: 'book-early', seat, team: null, figure: isSure ? 1 : 0, of: 1 }
    })
  })
}

/** By how much the class, all beliefs together, was ahead of the counters. */
function beaten(state: BookState, turns: readonly TurnTold[], match: Match, pack: Pack): Deed[] {
  const seats = Object.keys(match.seats).length
  const gains = turns.map(({ leg, at, turn, truth }) => {
    const shelf = shelfOf(pack, leg.set)
    const table = chipsOn(shelf.books.length)
    const room = sum(
      WHENS.map((when) => {
        const share = believed(turn[when], table)?.[truth]
        return share === undefined ? 0 : STAKES[when] * bitsSaved(share, table.outcomes)
      }),
    )
    return room - ghostWorth(shelf, linesOf(state, ...at), truth)
  })
  const figure = sum(gains)
  return seats > 0 && turns.length > 0 && figure > 0 ? [{ award: 'book-ghost', seat: null, team: null, figure }] : []
}

function roundsOf(state: BookState, turns: readonly TurnTold[], pack: Pack): BookResult['rounds'] {
  return state.legs.map(({ set }, l) => {
    const own = turns.filter(({ at: [leg] }) => leg === l)
    const ghost = sum(own.map(({ at, truth }) => ghostWorth(shelfOf(pack, set), linesOf(state, ...at), truth)))
    return { set, ghost, turns: own.length }
  })
}
