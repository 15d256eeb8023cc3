/** What the seals put first, what users then met, and what that is worth: all from what was measured. */
import type { SeatScore } from '../../shared/match/chip-scores.ts'
import { membersOf, teamsAtPlay } from '../../shared/match/teams.ts'
import type { Match, SeatId, TeamId } from '../../shared/match/types.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { mean, sum } from '../../shared/measures/mean.ts'
import { betScoresOn } from '../../shared/moves/bet.ts'
import { teamTally } from '../../shared/moves/choose.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { CLOSE, LAST, MORE, SEALED, WINNER } from './content.ts'
import { DECISIONS, decisionOf, priceOf } from './decisions.ts'
import { isFrom, USERS, type BoardState, type Figures, type Users, METRICS, type Metric } from './types.ts'

type Measured = Pick<BoardState, 'order' | 'measured'>

/** By place; null: it could not be measured. */
export function rowsOf({ order, measured }: Measured): (Figures | null)[] {
  return order.map((maker) => measured[maker] ?? null)
}

export function othersOf({ users }: Pick<BoardState, 'users'>): Users {
  return USERS.find((one) => one !== users) ?? users
}

/** What the others met is told once the class has bet on it, or is not asked. */
export function tellsOthers(state: BoardState): boolean {
  return isFrom(state, state.rematch ? 'moved' : 'crown')
}

/** Metrics on which most of a team's chips lie, with their chips. */
export function sealOf(
  { seats }: Pick<Match, 'seats'>,
  { seals }: Pick<BoardState, 'seals'>,
  team: TeamId,
): { readonly metric: Metric; readonly chips: number }[] {
  const own = Object.entries(seals).filter(([seat]) => seats[seat]?.team === team)
  return METRICS.map((metric, at) => ({ metric, chips: sum(own.map(([, laid]) => laid[at] ?? 0)) }))
    .filter(({ chips }) => chips > 0)
    .toSorted((a, b) => b.chips - a.chips)
    .slice(0, SEALED)
}

/** From 0, the worst candidate, to 1, the best; null: it was not measured. */
function worthBy(state: Measured, metric: Metric): (number | null)[] {
  const sign = MORE.includes(metric) ? 1 : -1
  const all = rowsOf(state).map((row) => (row === null ? null : sign * row.metrics[metric]))
  const found = all.filter((one) => one !== null)
  const [low, high] = [Math.min(...found), Math.max(...found)]
  return all.map((one) => (one === null ? null : high > low ? (one - low) / (high - low) : 1))
}

/** Where the best candidate by these metrics stands, each by its chips; null: nothing was sealed, or measured. */
export function firstBy(state: Measured, seal: readonly { readonly metric: Metric; readonly chips: number }[]) {
  const columns = seal.map(({ metric, chips }) => ({ chips, worth: worthBy(state, metric) }))
  if (columns.length === 0 || Object.keys(state.measured).length === 0) return null
  return largestAt(state.order.map((_, at) => sum(columns.map(({ chips, worth }) => chips * (worth[at] ?? -1)))))
}

export function firstByMetric(state: Measured, metric: Metric): number | null {
  return firstBy(state, [{ metric, chips: 1 }])
}

/** Bits of the candidates on what these users say. */
function bitsFor(state: Measured, users: Users): number[] {
  return rowsOf(state).map((row) => row?.users[users] ?? Number.POSITIVE_INFINITY)
}

/** Candidates that are best for these users: one, or several that are too close to call. */
export function bestFor(state: Measured, users: Users): number[] {
  const all = bitsFor(state, users)
  const best = Math.min(...all)
  return Number.isFinite(best) ? all.flatMap((bits, at) => (bits - best < CLOSE ? [at] : [])) : []
}

/** Bits that a candidate has who takes one with eyes shut; null: none was measured. */
export function blindBits(state: Measured, users: Users): number | null {
  const all = bitsFor(state, users).filter(Number.isFinite)
  return all.length === 0 ? null : mean(all)
}

/** What a decision came to; null: not measured. */
export function figuresAt(state: Measured & Pick<BoardState, 'repaired'>, option: number): Figures | null {
  const { deed, at } = decisionOf(option)
  return deed === 'ship' ? (rowsOf(state)[at ?? -1] ?? null) : (state.repaired[option] ?? null)
}

/** Bits saved for the users beside a candidate taken with eyes shut, less the coal. null: not measured. */
export function worthOf(state: Measured & Pick<BoardState, 'repaired' | 'users'>, option: number): number | null {
  const [blind, figures] = [blindBits(state, state.users), figuresAt(state, option)]
  return blind === null || figures === null ? null : blind - figures.users[state.users] - priceOf(option)
}

/** What each team releases: what most of it chose, and whoever chose nothing what its seal puts first. */
export function shippedBy(match: Match, state: BoardState): Readonly<Record<TeamId, number>> {
  return Object.fromEntries(
    teamsAtPlay(match).flatMap(({ id }) => {
      const tally = teamTally(match, state.decisions, id, DECISIONS.options)
      const chosen = tally.some((votes) => votes > 0) ? largestAt(tally) : firstBy(state, sealOf(match, state, id))
      return chosen === null ? [] : [[id, chosen]]
    }),
  )
}

/** By seat, what its team's release is worth. */
export function teamWorths(match: Match, state: BoardState): Readonly<Record<SeatId, number>> {
  if (!isFrom(state, 'users')) return {}
  return Object.fromEntries(
    Object.entries(state.shipped).flatMap(([team, option]) => {
      const worth = worthOf(state, option)
      return worth === null ? [] : membersOf(match, team).map(({ id }): [SeatId, number] => [id, worth])
    }),
  )
}

export function winnerScores(state: BoardState): SeatScore[] {
  return isFrom(state, 'users') ? betScoresOn(state.bets, bestFor(state, state.users), WINNER) : []
}

export function againScores(state: BoardState): SeatScore[] {
  return isFrom(state, 'moved') ? betScoresOn(state.again, bestFor(state, othersOf(state)), WINNER) : []
}

export function reasonScores(state: BoardState): SeatScore[] {
  return state.phase === 'answer' ? lastScores(state.reasons, LAST) : []
}

export interface Crown {
  readonly metric: Metric
  /** Place of the candidate that this metric puts first. */
  readonly at: number
  /** Bits that it is behind the best for the users. */
  readonly behind: number
}

/** Goodhart's crown: the metric whose first candidate is the worst for the users. null: all are close to the best. */
export function crownOf(state: BoardState): Crown | null {
  const all = bitsFor(state, state.users)
  const best = Math.min(...all)
  const crowns = METRICS.flatMap((metric): Crown[] => {
    const at = firstByMetric(state, metric)
    return at === null ? [] : [{ metric, at, behind: (all[at] ?? best) - best }]
  }).toSorted((a, b) => b.behind - a.behind)
  const [worst] = crowns
  return worst === undefined || worst.behind < CLOSE ? null : worst
}
