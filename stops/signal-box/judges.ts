/** Who judges: each seat with its card, its duels, and the blind pairs of the end; and the votes of all, those of paper among them. */
import type { Match, SeatId } from '../../shared/match/types.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { Pair } from '../../shared/lab/jobs/prefer.ts'
import { BLIND, FLATTERED, JUDGES } from './content.ts'
import { cardAt, duelsOf, knowsTruth, paperVerdicts, type Duel } from './duels.ts'
import { flatters, likingsOf, paperPairs } from './flattery.ts'
import type { Taste } from './taste-ids.ts'
import { LEFT, RIGHT, type Written } from './tastes.ts'
import type { Run, SignalState } from './types.ts'
import { judged, pairsFrom, type Judged } from './votes.ts'
import { sentencesAt } from './written.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 97_001
/** A whole number of deals, and fewer than lie between two draws of a duel. */
const PAPER = 600

/** Who came so many-th: a seat keeps its place, whoever goes. */
export function placeOf({ seats }: Pick<Match, 'seats'>, seat: SeatId): number {
  return Object.keys(seats).indexOf(seat)
}

export function tasteOf(match: Match, state: Pick<SignalState, 'pool'>, seat: SeatId): Taste {
  return cardOf(match, state, placeOf(match, seat))
}

/** The card of a judge's place, also of one of paper. */
export function cardOf({ seed }: Match, { pool }: Pick<SignalState, 'pool'>, at: number): Taste {
  return cardAt(at, seed, knowsTruth(pool))
}

export function duelsFor(match: Match, state: Pick<SignalState, 'pool'>, seat: SeatId, pack: Pack): Duel[] {
  return duelsOf(state.pool, tasteOf(match, state, seat), placeOf(match, seat), match.seed, pack)
}

/** So many judges of paper sit beside those who have judged. */
export function paperCount({ verdicts }: Pick<SignalState, 'verdicts'>): number {
  return Math.max(0, JUDGES - Object.keys(verdicts).length)
}

/** Places of the judges of paper: far behind all seats, whoever comes late. */
export function paperPlaces(state: Pick<SignalState, 'verdicts'>): number[] {
  return Array.from({ length: paperCount(state) }, (_, k) => PAPER + k)
}

/** Everybody's votes as pairs. A seat is counted once, whether it is here or not. */
export function votesOf(match: Match, state: SignalState, pack: Pack): Judged {
  const { pool, verdicts } = state
  const people = Object.entries(verdicts).flatMap(([seat, said]) => pairsFrom(duelsFor(match, state, seat, pack), said))
  const paper = paperPlaces(state).flatMap((at) => {
    const taste = cardOf(match, state, at)
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
  const [before, after] = sidesOf(run).map((all) => random.shuffle(all))
  const left = [...(after ?? [])]
  const pairs: BlindPair[] = []
  for (const old of before ?? []) {
    const at = left.findIndex(({ tokens }) => tokens.join() !== old.tokens.join())
    const fresh = left[at]
    if (fresh === undefined || pairs.length === BLIND) break
    left.splice(at, 1)
    const newSide = random.unit() < 0.5 ? LEFT : RIGHT
    pairs.push(newSide === LEFT ? { left: fresh, right: old, newSide } : { left: old, right: fresh, newSide })
  }
  return pairs
}

/** What was written before and afterwards, as far as there is anything to read in it. */
function sidesOf(run: Run): readonly (readonly Written[])[] {
  return [sentencesAt(run, 0), sentencesAt(run)].map((all) => all.filter(({ tokens }) => tokens.length > 1))
}

/** So many blind pairs each judge has: fewer where a run has hardly written anything. */
export function blindCount({ runs }: Pick<SignalState, 'runs'>): number {
  return runs.class === undefined ? 0 : Math.min(BLIND, ...sidesOf(runs.class).map(({ length }) => length))
}

/** Pairs of the polite copy for a judge without a card. */
export const likingsFor = (match: Match, { manners }: Pick<SignalState, 'manners'>, seat: SeatId, pack: Pack): Duel[] =>
  likingsOf(manners, placeOf(match, seat), match.seed, pack)

/** What everybody has liked, with judges of paper beside them. */
export function likedPairs(match: Match, state: SignalState, pack: Pack): Pair[] {
  const { liked, manners } = state
  const people = Object.entries(liked).flatMap(([seat, said]) => pairsFrom(likingsFor(match, state, seat, pack), said))
  return [...people, ...paperPairs(Object.keys(liked).length, manners, match.seed, pack, FLATTERED.paper)]
}

/** How often people preferred the sentence that flatters, and how often the other one. */
export function likedTally(match: Match, state: SignalState, pack: Pack): { nice: number; plain: number } {
  const tally = { nice: 0, plain: 0 }
  for (const [seat, said] of Object.entries(state.liked)) {
    for (const { better } of pairsFrom(likingsFor(match, state, seat, pack), said))
      tally[flatters(better, pack) ? 'nice' : 'plain']++
  }
  return tally
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
