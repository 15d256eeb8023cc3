/** The after-match report: a query over the match, for the host's screen and its table of rows. Nothing is stored. */
import type { RunOutcome } from './stop.ts'
import type { Asked } from './asked.ts'
import { stopOf } from '../../stops/rules.ts'
import { summitBits } from '../packs/signature.ts'
import type { StopId, StopState } from '../../stops/types.ts'
import type { Pack } from '../packs/pack.ts'
import type { TeamCredit } from './leaderboard.ts'
import { outcomes, standings } from './standings.ts'
import type { Match, Seat, SeatId, Team, TeamId } from './types.ts'

export interface MatchReport {
  readonly players: readonly Pick<Seat, 'id' | 'name' | 'team' | 'bitsSaved' | 'cards' | 'forecast' | 'simulated'>[]
  /** In the order of the standings; bits are those of the teams' mixtures, as on the leaderboard. */
  readonly teams: readonly TeamReport[]
  /** Every Run that was begun, oldest first. */
  readonly runs: readonly RunOutcome[]
}

export interface TeamReport {
  readonly team: TeamId
  readonly name: string
  readonly bitsSaved: number
  readonly cards: number
  /** Sentences that it brought, in all Runs. */
  readonly sentences: number
  /** Of the last Run that measured one. */
  readonly credit: TeamCredit | null
}

/** One stop of the plan, and what it asked. */
export interface StopReport {
  readonly stop: StopId
  readonly asked: readonly Asked[]
}

/** The report as it goes to the host's page, with the names and words that it speaks of. */
export interface RoomReport extends MatchReport {
  readonly code: string
  /** When the room was opened, ms. */
  readonly createdAt: number
  readonly plan: readonly StopId[]
  /** The stops that were reached, in order. */
  readonly stops: readonly StopReport[]
  readonly sides: readonly Team[]
  /** Also of players who were removed. */
  readonly names: Readonly<Record<SeatId, string>>
  readonly words: readonly string[]
  readonly summitBits: number
  readonly floorBits: number
  /** Fingerprint of the key that signs this server's exports. */
  readonly signedBy: string
}

export function roomReport(match: Match, pack: Pack, signedBy: string): RoomReport {
  return {
    ...report(match, pack),
    code: match.code,
    createdAt: match.createdAt,
    plan: match.settings.plan,
    stops: stopReports(match, pack),
    sides: match.teams,
    names: Object.fromEntries(Object.values(match.seats).map(({ id, name }) => [id, name])),
    words: pack.words,
    summitBits: summitBits(pack),
    floorBits: pack.entropyBits.perToken,
    signedBy,
  }
}

function stopReports({ finished, play }: Match, pack: Pack): StopReport[] {
  const of = (state: StopState, isOver: boolean): StopReport => ({
    stop: state.stop,
    asked: stopOf(state).asked(state, pack, isOver),
  })
  return [...finished.map((state) => of(state, true)), ...(play === null ? [] : [of(play, false)])]
}

export function report(match: Match, pack: Pack): MatchReport {
  const runs = outcomes(match, pack).flatMap(({ run }) => (run === null ? [] : [run]))
  return {
    players: travelled(match).map(({ id, name, team, bitsSaved, cards, forecast, simulated }) => ({
      id,
      name,
      team,
      bitsSaved,
      cards,
      forecast,
      simulated,
    })),
    teams: standings(match, pack).teams.map((row) => ({
      ...row,
      name: match.teams.find(({ id }) => id === row.team)?.name ?? row.team,
      sentences: runs.reduce((sum, { cargo }) => sum + (cargo[row.team]?.length ?? 0), 0),
      credit: runs.flatMap(({ credit }) => credit).findLast(({ team }) => team === row.team) ?? null,
    })),
    runs,
  }
}

/** Everybody but the removed: who gave up the seat after playing has played. */
function travelled({ seats }: Match): Seat[] {
  return Object.values(seats).filter(
    ({ removed, freed, cards, forecast }) => !removed && (!freed || cards > 0 || forecast > 0),
  )
}
