/** Who looks at a run, and what is theirs in it. */
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { RunState } from './types.ts'

/** Who looks: the seat of a player, and whether it is a screen for everybody (host or projector). */
export interface Looker {
  readonly match: Match
  readonly pack: Pack
  readonly seat: string | null
  readonly isShow: boolean
  readonly isHost: boolean
}

/** The looker's own entry of a record by seat. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, { seat }: Looker): T | null {
  return seat !== null && record !== undefined && Object.hasOwn(record, seat) ? (record[seat] ?? null) : null
}

export function votesByOption(votes: RunState['briefVotes'], options: number): number[] {
  return Array.from(
    { length: options },
    (_, option) => Object.values(votes).filter((vote) => vote.option === option).length,
  )
}
