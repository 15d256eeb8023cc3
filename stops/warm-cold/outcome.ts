/** What Warm or cold adds to standings, awards and report, and what it has to tell once the match is over. */
import { savedBySeat, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome, TeamScore } from '../../shared/match/stop.ts'
import type { Match, SeatId } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
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

/** What each seat's searches of one secret were worth. */
export function huntWorths({ cold, warm }: Hunt): Readonly<Record<SeatId, number>> {
  const all = [worths(cold), worths(warm)].flatMap((each) => Object.entries(each))
  return savedBySeat(all.map(([seat, saved]) => ({ seat, saved })))
}

export function savedBy(state: WarmState): Readonly<Record<SeatId, number>> {
  const all = toldHunts(state).flatMap((hunt) => Object.entries(huntWorths(hunt)))
  return savedBySeat(all.map(([seat, saved]) => ({ seat, saved })))
}

export function warmOutcome(state: WarmState, { seats }: Match): Outcome {
  const told = toldHunts(state)
  return {
    cards: told.map((hunt) => teamsOf(huntWorths(hunt), seats)).filter((scores) => scores.length > 0),
    deeds: winnersBy('warm-cold-search', savedBy(state)),
    result: storyOf(told),
  }
}

function teamsOf(saved: Readonly<Record<SeatId, number>>, seats: Match['seats']): TeamScore[] {
  const byTeam = Map.groupBy(Object.entries(saved), ([seat]) => seats[seat]?.team ?? '')
  return [...byTeam].map(([team, members]) => {
    const bits = mean(members.map(([, one]) => one))
    return { team, bits: 0, saved: bits, players: members.length }
  })
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
      found: all.reduce((sum, { found }) => sum + found, 0),
      players: all.reduce((sum, { players }) => sum + players, 0),
    }
  }
  return { cold: both('cold'), warm: both('warm') }
}

export function warmStory(states: readonly WarmState[]): WarmStory | null {
  return storyOf(states.flatMap(toldHunts))
}
