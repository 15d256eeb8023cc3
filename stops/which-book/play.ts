/** The course of a round: chips after one line, chips after five, and what they are worth. */
import type { Draft } from '../../shared/match/draft.ts'
import { payEach, savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { enter, without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { sum } from '../../shared/measures/mean.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import { layOpenly } from '../../shared/moves/as-laid.ts'
import { bet, betScores, type Laid } from '../../shared/moves/bet.ts'
import { taken } from '../../shared/moves/move.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { legOf, linesOf, truthOf } from './brains.ts'
import { chipsOn, SECONDS, STAKES, TURNS, WHENS } from './content.ts'
import { shelfOf } from './shelf.ts'
import { SETS, type BookState, type Leg, type Turn, type Words } from './types.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 41_077

/** Each brain is drawn from all of them, so that nobody finds the last one by leaving out the others. */
export function drawBrains(pack: Pack, legs: readonly Leg[], seed: number): number[][] {
  const random = sealedFrom(seed, APART)
  return legs.map(({ set }) => Array.from({ length: TURNS }, () => random.below(shelfOf(pack, set).books.length)))
}

/**
 * All brains of the round have answered, or will not. Of one alone this must not be asked: they are trained in the order of
 * the books, and when the round can begin would tell which of them writes first.
 */
export function isReady(state: BookState): boolean {
  const { legs, sizes, asked, waiting } = state
  const { set } = legOf(state)
  const needed = SETS.slice(0, 1 + SETS.indexOf(set)).filter((one) => legs.some((leg) => leg.set === one))
  const open = Object.keys(waiting).length
  return open === 0 || asked - open >= sum(needed.map((one) => sizes[one]))
}

/**
 * What the brain whose turn it is has written. None before all brains of the round are trained, also where somebody goes on
 * early: a line that is there while only some are trained would say who wrote it.
 */
export function linesNow(state: BookState): readonly Words[] {
  return isReady(state) ? linesOf(state, state.leg, state.turn) : []
}

/** `state` in this turn of its round, with nothing laid. */
export function startTurn(draft: Draft, state: BookState, turn: number): BookState {
  const { leg } = state
  const turns = state.legs.map((_, at) => {
    const before = state.turns[at] ?? []
    return at === leg ? [...before.slice(0, turn), { line: bet.none, lines: bet.none }] : before
  })
  return enter(draft, { ...state, turn, turns, moved: [] }, 'line', SECONDS.line)
}

/** The chips lie as they lay after one line; whoever likes moves them. */
export function showAll(draft: Draft, state: BookState): BookState {
  const next = withTurn(state, (turn) => ({ ...turn, lines: turn.line }))
  return enter(draft, { ...next, moved: [] }, 'lines', SECONDS.lines)
}

export function lay(draft: Draft, state: BookState, seat: Seat, tap: Laid): BookState | RejectWord {
  const { phase } = state
  if (phase !== 'line' && phase !== 'lines') return phase === 'read' ? 'not-now' : 'after-the-bell'
  if (linesNow(state).length === 0) return 'not-now'
  const table = chipsOn(shelfOf(draft.pack, legOf(state).set).books.length)
  const before = { bets: turnOf(state)[phase], settled: state.moved }
  return taken(layOpenly(before, seat, tap, table), ({ bets, settled }) => ({
    ...withTurn(state, (turn) => ({ ...turn, [phase]: bets })),
    moved: settled,
  }))
}

/** Whoever the host puts out has laid nothing on the lines that are still to be told. */
export function forget(_draft: Draft, state: BookState, { id }: Seat): BookState {
  const { phase } = state
  if (phase !== 'line' && phase !== 'lines') return state
  return {
    ...withTurn(state, ({ line, lines }) => ({ line: without(line, id), lines: without(lines, id) })),
    moved: state.moved.filter((other) => other !== id),
  }
}

export function turnOf({ turns, leg, turn }: Pick<BookState, 'turns' | 'leg' | 'turn'>): Turn {
  return turns[leg]?.[turn] ?? { line: bet.none, lines: bet.none }
}

function withTurn(state: BookState, change: (turn: Turn) => Turn): BookState {
  const turns = state.turns.map((all, leg) =>
    leg === state.leg ? all.map((turn, at) => (at === state.turn ? change(turn) : turn)) : all,
  )
  return { ...state, turns }
}

type Paid = Pick<SeatScore, 'seat' | 'saved'>

/** What one of the two bets of a turn is worth; the early one counts more. */
export function betWorth(turn: Turn, when: (typeof WHENS)[number], truth: number, books: number): Paid[] {
  const scores = betScores(turn[when], truth, chipsOn(books))
  return scores.map(({ seat, saved }) => ({ seat, saved: STAKES[when] * saved }))
}

/** What both are worth. */
export function scoresOf(turn: Turn, truth: number, books: number): Paid[] {
  return WHENS.flatMap((when) => betWorth(turn, when, truth, books))
}

/** Both bets of a turn together, by seat. */
export function worthOf(turn: Turn, truth: number, books: number): Readonly<Record<string, number>> {
  return savedBySeat(scoresOf(turn, truth, books))
}

/** All chips lie: they are paid, and it is told. */
export function tell(draft: Draft, state: BookState): BookState {
  const { books } = shelfOf(draft.pack, legOf(state).set)
  const truth = truthOf(state, state.leg, state.turn)
  payEach(draft, worthOf(turnOf(state), truth, books.length))
  return enter(draft, state, 'told', SECONDS.told)
}
