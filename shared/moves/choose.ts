/** One of several, for oneself; everybody's choices together are a tally. */
import { voicesOf } from '../match/teams.ts'
import type { Match, SeatId, TeamId } from '../match/types.ts'
import { countTap } from '../match/tap.ts'
import { own, type Move } from './move.ts'

export interface Options {
  /** How many there are to choose from: 0 .. options - 1. */
  readonly options: number
}

export type Choices = Readonly<Record<SeatId, number>>

export interface ChooseShown extends Options {
  readonly mine: number | null
  /** How many have chosen: on screens that the whole room sees. */
  readonly count: number | null
  /** Choices by option; null until it is told: who opens a wall could else copy what most have chosen. */
  readonly tally: readonly number[] | null
}

export const choose: Move<Choices, number, Options, ChooseShown> = {
  tap: countTap,
  none: {},
  take(kept, { id }, tap, { options }) {
    return isOption(tap, options) ? { ...kept, [id]: tap + 0 } : 'out-of-range'
  },
  has: (kept, { id }) => Object.hasOwn(kept, id),
  show: (kept, to, { options }, isOpen) => ({
    options,
    mine: own(kept, to?.id ?? null),
    count: to === null ? Object.keys(kept).length : null,
    tally: isOpen ? tallyOf(Object.values(kept), options) : null,
  }),
  robot: ({ mine, options }, { random }) => (mine === null && options > 0 ? random.below(options) : null),
}

export function isOption(n: number, options: number): boolean {
  return Number.isInteger(n) && n >= 0 && n < options
}

/** How often each option was chosen. */
export function tallyOf(chosen: readonly number[], options: number): number[] {
  return Array.from({ length: options }, (_, option) => chosen.filter((one) => one === option).length)
}

/** How often members of a team have chosen each option, one voice a device. */
export function teamTally(match: Match, choices: Choices, team: TeamId, options: number): number[] {
  return tallyOf(voicesOf(match, choices, team), options)
}
