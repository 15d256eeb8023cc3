/** Who judges: each seat with its card, its duels, and the blind pairs of the end; and the votes of all, those of paper among them. */
import type { Match, SeatId } from '../../shared/match/types.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { BLIND, JUDGES } from './content.ts'
import { cardAt, duelsOf, knowsTruth, paperVerdicts, type Duel } from './duels.ts'
import { LEFT, RIGHT, type Taste } from './tastes.ts'
import type { SignalState } from './types.ts'
import { judged, pairsFrom, type Judged } from './votes.ts'
import { sentencesAt } from './written.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 97_001

/** Who came so many-th: a seat keeps its place, whoever goes. */
export function placeOf({ seats }: Pick<Match, 'seats'>, seat: SeatId): number {
  return Object.keys(seats).indexOf(seat)
}

export function tasteOf(match: Match, { pool }: Pick<SignalState, 'pool'>, seat: SeatId): Taste {
  return cardAt(placeOf(match, seat), match.seed, knowsTruth(pool))
}

export function duelsFor(match: Match, state: Pick<SignalState, 'pool'>, seat: SeatId, pack: Pack): Duel[] {
  return duelsOf(state.pool, tasteOf(match, state, seat), placeOf(match, seat), match.seed, pack)
}

/** So many judges of paper sit beside those who have judged. */
export function paperCount({ verdicts }: Pick<SignalState, 'verdicts'>): number {
  return Math.max(0, JUDGES - Object.keys(verdicts).length)
}

/** Everybody's votes as pairs. A seat is counted once, whether it is here or not. */
export function votesOf(match: Match, state: SignalState, pack: Pack): Judged {
  const { pool, verdicts } = state
  const people = Object.entries(verdicts).flatMap(([seat, said]) => pairsFrom(duelsFor(match, state, seat, pack), said))
  const first = Object.keys(match.seats).length
  const paper = Array.from({ length: paperCount(state) }, (_, k) => first + k).flatMap((at) => {
    const taste = cardAt(at, match.seed, knowsTruth(pool))
    const duels = duelsOf(pool, taste, at, match.seed, pack)
    return pairsFrom(duels, paperVerdicts(duels, taste, at, match.seed, pack))
  })
  return judged([...people, ...paper], match.seed)
}

/** One old and one new sentence, on sides that nobody knows. */
export interface BlindPair extends Duel {
  readonly newSide: number
}

export function blindFor(match: Match, state: Pick<SignalState, 'runs'>, seat: SeatId): BlindPair[] {
  const run = state.runs.class
  if (run === undefined) return []
  const random = sealedFrom(match.seed, APART + placeOf(match, seat))
  const [before, after] = [sentencesAt(run, 0), sentencesAt(run)].map((all) => random.shuffle(all))
  const pairs: BlindPair[] = []
  for (const [at, old] of (before ?? []).entries()) {
    const fresh = after?.[at]
    const isFit = fresh !== undefined && old.tokens.length > 1 && fresh.tokens.length > 1
    if (!isFit || old.tokens.join() === fresh.tokens.join() || pairs.length === BLIND) continue
    const newSide = random.unit() < 0.5 ? LEFT : RIGHT
    pairs.push(newSide === LEFT ? { left: fresh, right: old, newSide } : { left: old, right: fresh, newSide })
  }
  return pairs
}

/** What all blind pairs together say: how often the new one was preferred, the old one, neither. */
export function blindTally(match: Match, state: SignalState): { fresh: number; old: number; same: number } {
  const tally = { fresh: 0, old: 0, same: 0 }
  for (const [seat, said] of Object.entries(state.blind)) {
    const pairs = blindFor(match, state, seat)
    for (const [at, pick] of said.entries()) {
      const pair = pairs[at]
      if (pair === undefined) continue
      tally[pick === pair.newSide ? 'fresh' : pick === LEFT || pick === RIGHT ? 'old' : 'same']++
    }
  }
  return tally
}
