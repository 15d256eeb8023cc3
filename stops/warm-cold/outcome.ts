/** What Warm or cold adds to standings, awards and report, and what it has to tell once the match is over. */
import { savedBySeat, teamMeans, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match, SeatId } from '../../shared/match/types.ts'
import { sum } from '../../shared/measures/mean.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { triesOf, worths } from './score.ts'
import type { Hunt, Side, WarmState } from './types.ts'

export const warmAwards: readonly AwardRule[] = [{ id: 'warm-cold-search', by: 'most' }]

/** Of those who searched, how many found the secret. */
export interface WarmStory {
  readonly cold: { readonly found: number; readonly players: number }
  readonly warm: { readonly found: number; readonly players: number }
}

export function isTold({ phase, round }: Pick<WarmState, 'phase' | 'round'>, at: number): boolean {
  return at < round || (at === round && phase === 'told')
}

export function toldHunts(state: WarmState): readonly Hunt[] {
  return state.hunts.filter((_, at) => isTold(state, at))
}

/** What each seat's searches of one secret were worth. Told hunts change no more, and every view of the match counts with them. */
export const huntWorths = memoized(({ cold, warm }: Hunt): Readonly<Record<SeatId, number>> =>
  savedBySeat([...worths(cold), ...worths(warm)]),
)

export function savedBy(state: WarmState): Readonly<Record<SeatId, number>> {
  return savedBySeat(toldHunts(state).flatMap(wonIn))
}

export function warmOutcome(state: WarmState, { seats }: Match): Outcome {
  const told = toldHunts(state)
  return {
    cards: told.map((hunt) => teamMeans(wonIn(hunt), seats)).filter((scores) => scores.length > 0),
    deeds: winnersBy('warm-cold-search', savedBy(state)),
    result: storyOf(told),
  }
}

function wonIn(hunt: Hunt) {
  return Object.entries(huntWorths(hunt)).map(([seat, saved]) => ({ seat, bits: 0, saved }))
}

export function foundIn({ secret, ...hunt }: Hunt, side: Side): { found: number; players: number } {
  const seats = Object.keys(hunt[side].tries)
  return { found: seats.filter((seat) => triesOf(hunt[side], seat).includes(secret)).length, players: seats.length }
}

function storyOf(hunts: readonly Hunt[]): WarmStory | null {
  if (hunts.length === 0) return null
  const both = (side: Side) => {
    const all = hunts.map((hunt) => foundIn(hunt, side))
    return {
      found: sum(all.map(({ found }) => found)),
      players: sum(all.map(({ players }) => players)),
    }
  }
  return { cold: both('cold'), warm: both('warm') }
}

export function warmStory(states: readonly WarmState[]): WarmStory | null {
  return storyOf(states.flatMap(toldHunts))
}
