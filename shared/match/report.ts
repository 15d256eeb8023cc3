/** The after-match report: a query over the match, for the host's screen and its table of rows. Nothing is stored. */
import type { CheckpointId } from '../lab/shapes.ts'
import { isOwnText } from '../packs/own-id.ts'
import type { Plan } from '../lessons/plan.ts'
import { stopOf, type Rulebook } from './stop.ts'
import type { StopId, StopState } from './play.ts'
import type { Asked } from './asked.ts'
import { floorBitsOf } from './floor.ts'
import { summitBits } from '../packs/signature.ts'
import { standings } from './standings.ts'
import type { Match, Seat, SeatId, Team, TeamId } from './types.ts'
import type { Award, Told } from './view-types.ts'

export interface MatchReport {
  readonly players: readonly Pick<Seat, 'id' | 'name' | 'team' | 'bitsSaved' | 'cards' | 'foresight' | 'simulated'>[]
  /** In the order of the standings; bits are those of the teams' mixtures, as on the leaderboard. */
  readonly teams: readonly TeamReport[]
  /** Once the match is over, with the names of who won. */
  readonly awards: readonly Award[]
  readonly stories: readonly Told[]
}

export interface TeamReport {
  readonly team: TeamId
  readonly bitsSaved: number
  readonly cards: number
}

/** One stop of the plan, what it asked, and what was measured there, in the stop's own shape. */
export interface StopReport {
  readonly stop: StopId
  readonly asked: readonly Asked[]
  readonly result: unknown
}

/** The report as it goes to the host's page, with the names and words that it speaks of. */
export interface RoomReport extends MatchReport {
  readonly code: string
  /** When the room was opened, ms. */
  readonly createdAt: number
  readonly plan: Plan
  /** The stops that were reached, in order. */
  readonly stops: readonly StopReport[]
  readonly sides: readonly Team[]
  /** Also of players who were removed. */
  readonly names: Readonly<Record<SeatId, string>>
  readonly packId: string
  /** The class's own text; null in a world that comes with the game. */
  readonly text: { readonly title: string; readonly author: string | null; readonly licence: string | null } | null
  readonly words: readonly string[]
  readonly summitBits: number
  readonly floorBits: number
  /** The class's own model as it was last examined; null as long as it has learned nothing, or nobody has been told. */
  readonly model: OwnModel | null
  /** Fingerprint of the key that signs this server's exports. */
  readonly signedBy: string
}

export interface OwnModel {
  readonly checkpoint: CheckpointId
  readonly steps: number
  /** Held-out surprise a word at its first exam and at this one, bits. */
  readonly beforeBits: number
  readonly afterBits: number
}

export function roomReport(match: Match, rules: Rulebook, signedBy: string): RoomReport {
  const { pack } = rules
  return {
    ...report(match, rules),
    code: match.code,
    createdAt: match.createdAt,
    plan: match.settings.plan,
    stops: stopReports(match, rules),
    sides: match.teams,
    names: Object.fromEntries(Object.values(match.seats).map(({ id, name }) => [id, name])),
    packId: pack.id,
    text: isOwnText(pack.id) ? { title: pack.title, author: pack.author ?? null, licence: pack.licence ?? null } : null,
    words: pack.words,
    summitBits: summitBits(pack),
    floorBits: floorBitsOf(match, pack),
    model: ownModel(match),
    signedBy,
  }
}

export function ownModel({ model }: Pick<Match, 'model'>): OwnModel | null {
  const exams = model.exams.filter(({ revealed }) => revealed)
  const [first] = exams
  const last = exams.at(-1)
  if (first === undefined || last === undefined || last.step === 0) return null
  return { checkpoint: last.checkpoint, steps: last.step, beforeBits: first.bits, afterBits: last.bits }
}

function stopReports(match: Match, { pack, stops }: Rulebook): StopReport[] {
  const { finished, play } = match
  const of = (state: StopState, isOver: boolean): StopReport => ({
    stop: state.stop,
    asked: stopOf(stops, state).asked(state, pack, isOver, match),
    result: stopOf(stops, state).outcome?.(state, match, pack).result ?? null,
  })
  return [...finished.map((state) => of(state, true)), ...(play === null ? [] : [of(play, false)])]
}

export function report(match: Match, rules: Rulebook): MatchReport {
  const { teams, awards, stories } = standings(match, rules)
  return {
    players: travelled(match).map(({ id, name, team, bitsSaved, cards, foresight, simulated }) => ({
      id,
      name,
      team,
      bitsSaved,
      cards,
      foresight,
      simulated,
    })),
    teams,
    awards,
    stories,
  }
}

/** Everybody but the removed: who gave up the seat after playing has played. */
function travelled({ seats }: Match): Seat[] {
  return Object.values(seats).filter(
    ({ removed, freed, cards, foresight }) => !removed && (!freed || cards > 0 || foresight > 0),
  )
}
