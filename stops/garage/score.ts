/** Which cars came out best, which lie too close to call, and what that is worth. */
import { seatScore, type SeatScore } from '../../shared/match/chip-scores.ts'
import { sitting } from '../../shared/match/teams.ts'
import type { Match, SeatId, TeamId } from '../../shared/match/types.ts'
import { distributionOf } from '../../shared/measures/chips.ts'
import { mean, sampleVariance, sum } from '../../shared/measures/mean.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import { CHIPS, CLOSE, GHOST } from './content.ts'
import { isFrom, type Car, type GarageState, type Run } from './types.ts'

/** Sample standard deviation of a car's starts, no less than that of the steadiest car. */
function spreadOf(bits: readonly number[]): number {
  return Math.max(CLOSE.spread, bits.length < 2 ? 0 : Math.sqrt(sampleVariance(bits)))
}

/** Standard error of the mean of a car's starts. */
function errorOf({ bits }: Pick<Run, 'bits'>): number {
  return spreadOf(bits) / Math.sqrt(bits.length)
}

/** Not by an unsteady car's spread alone: one of its starts must come as near to the other's as those of steady cars lie. */
export function areClose(a: Pick<Run, 'bits'>, b: Pick<Run, 'bits'>): boolean {
  const [better, worse] = mean(a.bits) <= mean(b.bits) ? [a, b] : [b, a]
  const near = CLOSE.errors * CLOSE.spread * Math.hypot(a.bits.length ** -0.5, b.bits.length ** -0.5)
  return (
    Math.min(...worse.bits) - Math.max(...better.bits) <= near &&
    mean(worse.bits) - mean(better.bits) <= CLOSE.errors * Math.hypot(errorOf(a), errorOf(b))
  )
}

/** The one that came out best; null: there is none. */
export function bestOf(runs: readonly Run[]): Run | null {
  return runs.toSorted((a, b) => mean(a.bits) - mean(b.bits))[0] ?? null
}

/** The cars that were bet on and came out best, as indices: those that are too close to the very best to call. */
export function frontOf(cars: readonly Pick<Car, 'factory'>[], runs: readonly Run[]): number[] {
  const raced = cars.flatMap(({ factory }, i) => {
    const run = runs[i]
    return factory === null || run === undefined ? [] : [{ factory, run }]
  })
  const best = bestOf(raced.map(({ run }) => run))
  return best === null ? [] : raced.filter(({ run }) => areClose(run, best)).map(({ factory }) => factory)
}

/**
 * What chips are worth: log2 of the chance that they gave to the best cars together, over that of blind guessing. Of several
 * that are too close to call nobody has to know which it was.
 */
export function betWorth(bets: Bets, front: readonly number[]): SeatScore[] {
  if (front.length === 0) return []
  return Object.entries(bets).map(([seat, laid]) => {
    const q = distributionOf(laid, CHIPS)
    return seatScore(seat, sum(front.map((at) => q[at] ?? 0)) / front.length, CHIPS.outcomes)
  })
}

export function firstBets(state: GarageState): SeatScore[] {
  return state.race === null || !isFrom(state, 'curve') ? [] : betWorth(state.bets, frontOf(state.cars, state.race))
}

export function secondBets(state: GarageState): SeatScore[] {
  const isTold = state.rematch && isFrom(state, 'moved')
  return state.later === null || !isTold ? [] : betWorth(state.again, frontOf(state.cars, state.later))
}

export function carOf(cars: readonly Car[], team: TeamId): number | null {
  const at = cars.findIndex(({ teams }) => teams.includes(team))
  return at < 0 ? null : at
}

/** Bits by which a team's car beat the usual one with the same coal. Too close to call is worth nothing, and costs nothing. */
export function teamWorth({ cars, race }: Pick<GarageState, 'cars' | 'race'>, team: TeamId): number | null {
  const at = carOf(cars, team)
  const [own, usual] = [race?.[at ?? -1], race?.[cars.findIndex(({ factory }) => factory === GHOST)]]
  if (own === undefined || usual === undefined) return null
  return areClose(own, usual) ? 0 : Math.max(0, mean(usual.bits) - mean(own.bits))
}

/** The same for everybody who sits in a team that has a car. */
export function carWorth(match: Match, state: GarageState): Readonly<Record<SeatId, number>> {
  return Object.fromEntries(
    sitting(match).flatMap(({ id, team }) => {
      const worth = teamWorth(state, team)
      return worth === null ? [] : [[id, worth]]
    }),
  )
}
