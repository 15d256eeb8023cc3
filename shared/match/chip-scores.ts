/** What bets were worth once the truth is known: players one by one, teams by the mean of their members' distributions. */
import { surprise } from '../measures/bits.ts'
import { bitsSaved } from '../measures/chips.ts'
import { mean, sum } from '../measures/mean.ts'
import type { Draft } from './draft.ts'
import type { Deed, TeamScore } from './stop.ts'
import type { Seat, SeatId } from './types.ts'

/** One seat's bet, as scored. */
export interface SeatScore {
  readonly seat: SeatId
  /** q(truth). */
  readonly share: number
  /** -log2 q(truth). */
  readonly bits: number
  /** Bits better than blind guessing. */
  readonly saved: number
}

export function seatScore(seat: SeatId, share: number, outcomes: number): SeatScore {
  return { seat, share, bits: surprise(share), saved: bitsSaved(share, outcomes) }
}

/** Each seat earns what its bets saved; each bet counts as a card. */
export function payBets(draft: Draft, scores: readonly Pick<SeatScore, 'seat' | 'saved'>[]): void {
  for (const { seat, saved } of scores) draft.award(seat, { bitsSaved: saved, cards: 1 })
}

/** The same of bets that are already together, by seat: each seat's are one card. */
export function payEach(draft: Draft, saved: Readonly<Record<SeatId, number>>): void {
  for (const [seat, bitsSaved] of Object.entries(saved)) draft.award(seat, { bitsSaved, cards: 1 })
}

/** Bits of several bets together, by seat. */
export function savedBySeat(scores: readonly Pick<SeatScore, 'seat' | 'saved'>[]): Readonly<Record<SeatId, number>> {
  const bySeat = Map.groupBy(scores, ({ seat }) => seat)
  return Object.fromEntries([...bySeat].map(([seat, own]) => [seat, sum(own.map(({ saved }) => saved))]))
}

/** Who won bits with their bets. */
export function winnersBy(award: string, saved: Readonly<Record<SeatId, number>>): Deed[] {
  return Object.entries(saved).flatMap(([seat, figure]): Deed[] =>
    figure > 0 ? [{ award, seat, team: null, figure }] : [],
  )
}

/** Teams by the mean of what their members won, where that comes from no distribution. */
export function teamMeans(
  won: readonly Pick<SeatScore, 'seat' | 'bits' | 'saved'>[],
  seats: Readonly<Record<SeatId, Seat>>,
): TeamScore[] {
  const byTeam = Map.groupBy(won, ({ seat }) => seats[seat]?.team ?? '')
  return [...byTeam].map(([team, members]) => ({
    team,
    bits: mean(members.map(({ bits }) => bits)),
    saved: mean(members.map(({ saved }) => saved)),
    players: members.length,
  }))
}

/** Teams with at least one bet, by the seats' present teams. */
export function teamScores(
  scores: readonly SeatScore[],
  seats: Readonly<Record<SeatId, Seat>>,
  outcomes: number,
): TeamScore[] {
  const byTeam = Map.groupBy(scores, ({ seat }) => seats[seat]?.team ?? '')
  return [...byTeam].map(([team, members]) => {
    const share = mean(members.map((member) => member.share))
    return { team, bits: surprise(share), saved: bitsSaved(share, outcomes), players: members.length }
  })
}
