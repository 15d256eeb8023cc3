/** What is seen of Garage. */
import type { Bill } from '../../shared/lab/bill.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { StopView } from '../../shared/match/play.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { GarageStory } from './story.ts'
import type { GaragePhase, Plan } from './types.ts'

export type PlanShown = Plan & {
  /** Of its steps; smaller for a wide brain. */
  readonly rate: number
  /** Times that a width of 1 was doubled: where it stands on the wall. */
  readonly doublings: number
}

export interface LeverShown {
  readonly options: readonly number[]
  /** Where the team's lever stands. */
  readonly at: number
  readonly mine: number | null
  /** What the members of one's own team have set it to, by option. */
  readonly tally: readonly number[]
}

export interface TestShown extends Plan {
  /** null while it is driven, or could not be measured. */
  readonly bits: number | null
}

/** Of one's own team. */
export interface BuildShown {
  /** In the order of `LEVERS`. */
  readonly levers: readonly LeverShown[]
  readonly car: PlanShown
  readonly tests: readonly TestShown[]
  readonly left: number
  readonly hands: number
  readonly needed: number
  /** One’s own hand is up, and another is still missing. */
  readonly mine: boolean
  /** The present car may be driven now. */
  readonly mayDrive: boolean
  readonly isDriving: boolean
  readonly ready: boolean
}

/** Of a team, before its car is seen. */
export interface BuiltShown {
  readonly team: TeamId
  readonly members: number
  readonly ready: number
  /** Test drives that it has taken. */
  readonly tests: number
}

export interface Figure {
  /** Mean of its starts, bits a token, and the best and the worst of them. */
  readonly bits: number
  readonly low: number
  readonly high: number
}

export interface CarShown extends PlanShown {
  readonly factory: number | null
  readonly teams: readonly TeamId[]
  /** Loss curve, as far as it has come. */
  readonly curve: readonly number[]
  /** Share of its coal that has burned. */
  readonly burnt: number
  /** On the exam; null: not told yet. */
  readonly race: Figure | null
  /** From 1, the best of the exam; who is level to what a screen shows shares a place. */
  readonly place: number | null
  /** Too close to the best to call. */
  readonly isClose: boolean
  /** With ten times the coal; null: not told yet. */
  readonly later: Figure | null
  readonly laterSteps: number
  readonly isLaterClose: boolean
}

export interface GarageView extends StopView {
  readonly stop: 'garage'
  readonly phase: GaragePhase
  /** The host cannot go on yet without losing an answer. */
  readonly waits: Waits | null
  /** Multiplications and additions that a car may burn, and of one sentence's step how many tokens. */
  readonly coal: number
  readonly times: number
  /** Sentences that there are to read. */
  readonly sentences: number
  readonly bet: BetShown
  readonly again: BetShown | null
  /** The cars that can be bet on, and with ten times the coal. */
  readonly factory: readonly PlanShown[]
  readonly build: BuildShown | null
  readonly built: readonly BuiltShown[]
  /** Once the garage is closed. */
  readonly cars: readonly CarShown[]
  /** All of them have been examined. */
  readonly isRaced: boolean
  readonly isMoved: boolean
  /** Seconds that the race will still take, while it is waited for; null: nobody can tell, or nobody waits. */
  readonly left: number | null
  /** The second race is run, or will be. */
  readonly mayRematch: boolean
  /** Of the cars that were bet on the best ones, as indices; null until it is told. */
  readonly front: readonly number[] | null
  readonly laterFront: readonly number[] | null
  /** Of all cars that were told of. */
  readonly receipt: Bill | null
  readonly say: LastShown | null
  /** A seat's own: of its team's car, of its chips, and of its last answer. null: not told, or it has none. */
  readonly won: {
    readonly car: number | null
    readonly bet: number | null
    readonly again: number | null
    readonly say: number | null
  } | null
  /** Who was best at what is told, where the whole room looks. */
  readonly best: readonly Placed[]
  readonly score: GarageStory | null
  readonly troubled: boolean
}
