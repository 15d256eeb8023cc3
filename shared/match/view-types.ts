/** What one audience sees of a match: plain JSON, the only thing that leaves the room. Made by `view.ts` alone. */
import type { PackPart, Plan } from '../lessons/plan.ts'
import type { Language } from '../protocol/languages.ts'
import type { StopId, StopView } from './play.ts'
import type { FeedbackShown, ThumbsShown } from './feedback.ts'
import type { BoardRow } from './leaderboard.ts'
import type { TokenId } from '../packs/pack.ts'
import type { Provenance } from './origin.ts'
import type { PodiumRow } from './places.ts'
import type { SpareShown } from './spare.ts'
import type { SeatId, Team, TeamId } from './types.ts'

export type Audience =
  | { readonly role: 'host' }
  | { readonly role: 'projector' }
  | { readonly role: 'seat'; readonly seat: SeatId }
  | { readonly role: 'stranger' }

export interface View {
  readonly role: Audience['role']
  readonly code: string
  readonly packId: string
  /** Title of the class's own text that the room plays, for desk and wall; null: it plays a world. */
  readonly text: string | null
  readonly plan: Plan
  /** -1 lobby, 0..n-1 playing, n ended. */
  readonly stop: number
  readonly phase: {
    readonly number: number
    /** Doorman's clock, ms; null: no bell is set. */
    readonly rings: number | null
    /** ms left while paused. */
    readonly left: number | null
    /** The bell is a beat of what is shown, and no limit for anybody. */
    readonly beats: boolean
    readonly paused: boolean
    /** When it began, ms on the doorman's clock, and the seconds until all that it shows has come. */
    readonly since: number
    readonly shows: number
    /** A seat's own: has it read what is shown? null: there is nothing to say so of. */
    readonly read: boolean | null
  }
  readonly locked: boolean
  /** Whoever is new waits at the door until the host says yes. */
  readonly approve: boolean
  readonly seatLimit: number
  /** What the room's pack does not have that a stop may need; host only. */
  readonly lacks: readonly PackPart[]
  /** Simulated players sit here: nothing of it counts on a board. */
  readonly rehearsal: boolean
  /** Whether players may sit with another team now. */
  readonly mayMove: boolean
  /** Whether single children are named to all; else names here are '', but to the host, and one's own and one's team's. */
  readonly named: boolean
  /** What the room speaks; null: each device its own language. */
  readonly language: Language | null
  readonly timers: number | null
  readonly teams: readonly TeamView[]
  readonly players: { readonly joined: number; readonly connected: number }
  /** Lobby, host and projector: who sits where. Players see their own team-mates only, while no stop is played. */
  readonly roster: readonly RosterRow[]
  /** Host only: players who were removed, the newest first. */
  readonly out: readonly OutRow[]
  readonly me: {
    readonly seat: SeatId
    readonly name: string
    readonly team: TeamId
    readonly bitsSaved: number
    readonly foresight: number
    readonly cards: number
  } | null
  readonly model: {
    readonly step: number
    /** The room was opened with a model that somebody had taken home. */
    readonly brought?: true
    readonly summitBits: number
    readonly floorBits: number
    /** Exams revealed so far. */
    readonly exams: readonly { readonly step: number; readonly bits: number; readonly audited: boolean }[]
  }
  /** Whose words and figures stand on the screens; null: no model's. */
  readonly speaks: Provenance | null
  /** null in the lobby and after the end. */
  readonly play: StopView | null
  /** A seat's own, while it has time to spare. */
  readonly spare: SpareShown | null
  /** A seat's own, while there is something to give a thumb to. */
  readonly thumbs: ThumbsShown | null
  /** Host only: whether feedback of the class is let in; null: the room has no class code. */
  readonly feedback: FeedbackShown | null
  /** Projector only: how many of each team have done what the phase asks; null: nothing is asked. Never who, or what. */
  readonly progress: readonly TeamProgress[] | null
  /** Standings of this match; after the first reveal, and for players once no stop is played. Never below third place for players' names. */
  readonly standings: Standings
  readonly again: {
    /** Whether this match may be followed by another one with the same seats. */
    readonly open: boolean
    /** Players who would like another match. */
    readonly wishes: number
    readonly wished: boolean
    /** Code of the room in which this class went on; null as long as it is here. */
    readonly next: string | null
  }
}

export interface TeamView extends Team {
  readonly players: number
  readonly connected: number
}

export interface TeamProgress {
  readonly team: TeamId
  readonly done: number
  /** Who is here now. */
  readonly of: number
}

export interface RosterRow {
  readonly seat: SeatId
  readonly name: string
  readonly team: TeamId
  readonly connected: boolean
  /** A simulated player of a rehearsal. */
  readonly simulated: boolean
  /** Host only: when this seat was taken, ms on the doorman's clock. */
  readonly since: number | null
  /** Host only: the name of who sat down before with the same device, and still sits there. Not there where nobody does. */
  readonly beside?: string
  /** Host only: has this player done what the phase asks? null: nothing is asked. */
  readonly done: boolean | null
}

export interface OutRow {
  readonly seat: SeatId
  readonly name: string
}

export interface Standings {
  readonly teams: readonly { readonly team: TeamId; readonly bitsSaved: number; readonly cards: number }[]
  /** The first three places by bits saved: who is level shares one. */
  readonly players: readonly PodiumRow[]
  readonly rows: readonly BoardRow[]
  /** Once the match is over. */
  readonly awards: readonly Award[]
  /** Once the match is over: what its stops have to tell of the room's model. */
  readonly stories: readonly Told[]
}

/** What one stop has to tell: figures alone, in the stop's own shape. Its face finds the words. */
export interface Told {
  readonly stop: StopId
  readonly story: unknown
}

/** Winners of one measured thing. */
export interface Award {
  /** Id of an award of a stop (`AwardRule`); `improved`: the largest rise in bits saved a card, of a team. */
  readonly kind: string
  /** null: the whole class, several teams that are level, or winners of several teams. */
  readonly team: TeamId | null
  /** Teams that are level, two at least. Unless given, it is no award of several teams. */
  readonly teams?: readonly TeamId[]
  /** Of the players who are level; empty where a team or the class won, or where they are too many to name. */
  readonly names: readonly string[]
  /** How many players are level; 0: it is a team's or the class's. */
  readonly winners: number
  /** In the award's own unit; `improved`: bits a card. */
  readonly figure: number
  /** Of so many. */
  readonly of?: number
  /** The word that it was about. */
  readonly word?: TokenId
}
