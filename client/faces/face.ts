/**
 * The face of a stop: all that the client shows of it. What is small and needed at once stands in it; everything else comes
 * when somebody looks at it: a phone fetches the panel, a desk the desk's words, a wall its column and the pictures.
 *
 * A stop is only ever handed views that its own rules made.
 */
import type { PlannedStop, StopCard } from '../../shared/lessons/plan.ts'
import type { TemplateResult } from 'lit'
import type { Figure } from '../../shared/match/figure.ts'
import type { KeptLesson, KeptStop } from '../../shared/match/kept-lesson.ts'
import type { StopId, StopView } from '../../shared/match/play.ts'
import type { RoomReport } from '../../shared/match/report.ts'
import type { Team, TeamId } from '../../shared/match/types.ts'
import type { TeamView, View } from '../../shared/match/view-types.ts'
import type { Rack } from '../../shared/packs/pack.ts'
import type { DeskNews } from '../../shared/protocol/messages.ts'
import type { Line } from '../locale/t.ts'
import type { Sound } from '../sound/sound-list.ts'
import type { StopPictures } from '../stage/stop-pictures.ts'
import type { Pending } from '../store/pending.ts'

export interface Face {
  readonly id: StopId
  readonly card: StopCard
  /** Phases that ask for one answer and no more: alone, one goes on once it is given. */
  readonly oneAnswer: readonly string[]
  /** Phases whose panel says all that the picture does: alone, on a phone, it gives way to them. Unless given, none. */
  readonly saidByPanel?: readonly string[]
  /** Defines the element `<id>-panel`, which is given `PanelProperties`. */
  readonly panel: () => Promise<unknown>
  readonly wall: () => Promise<StopWall>
  readonly pictures: () => Promise<StopPictures>
  readonly desk: () => Promise<StopDesk>
  readonly report: () => Promise<StopReporter>
  readonly ending: () => Promise<StopEnding>
}

/** What every panel is given. It answers with bubbling `intent` events. */
export interface PanelProperties {
  readonly view: StopView
  readonly words: readonly string[]
  readonly racks: readonly Rack[]
  readonly teams: readonly TeamView[]
  /** My team; null where nobody is on one. */
  readonly team: string | null
  readonly solo: boolean
  /** Taps on their way: a panel shows them at once. */
  readonly pending: Pending
}

/** Where a stop is, as a host counts it: a round of bets and reveals is one phase. */
export interface StopTrack {
  readonly phases: readonly string[]
  /** One of `phases`. */
  phaseOf(play: StopView): string
  /** Those that it leaves out when it is played so. Unless given, none. */
  skips?(planned: PlannedStop): readonly string[]
}

/** What the whole room may see, in plain Lit: for the wall, and for the host's own screen. */
export interface StopWall extends StopTrack {
  /** Beside a stage it leaves out what the stage draws with its figures. */
  show(play: StopView, words: readonly string[], teams: readonly TeamView[], besideStage: boolean): TemplateResult
  /** The standings have changed with what is shown now. */
  isScored?(play: StopView): boolean
  /** Steps of a running training, as far as they were told of; null while nothing trains. */
  stepsTold?(play: StopView): number | null
  /** What the room hears between two views of this stop. `summitBits`: blind guessing. */
  sounds?(before: StopView, after: StopView, summitBits: number): readonly Sound[]
}

/** Where the lesson is, in words for the desk. */
export interface StopDesk extends StopTrack {
  says(play: StopView, planned: PlannedStop): DeskWords
  /** How long the lab will still need for this stop, running or ahead. */
  estimate?(view: View, desk: DeskNews | null): string | null
  /** The class waits for the lab in this phase, or will in the next. */
  wantsEstimate?(play: StopView): boolean
  /** What is for the host alone here: what only the host does, as `command` events, or sees. `cards`: of all stops. */
  tools?(play: StopView, cards: readonly StopCard[]): TemplateResult | null
}

export interface DeskWords {
  /** What the class is doing; as a line its terms can be tapped. */
  readonly doing: string | Line
  /** What the big button does, and what comes then. null: the train leaves. */
  readonly next: { readonly label: string; readonly after: string | Line } | null
}

/** What is told of a stop once the match is over. The texts of its awards come with it. */
export interface StopEnding {
  /** What it has to tell of the room's model. `told`: in the stop's own shape; `summitBits`: blind guessing. */
  story?(teams: readonly Team[], told: unknown, summitBits: number): readonly Line[]
}

/** Two times of a class at one stop, compared by the stop itself. */
export interface Compared {
  /** Of the later one: its room, and when that was opened, ms. */
  readonly code: string
  readonly at: number
  /** What is compared with what. */
  readonly name: string
  /** null: too few to tell. */
  readonly figure: Figure | null
  readonly text: string
}

/** What a stop shows of itself in the report. Its questions, and the texts of its awards, come with it. */
export interface StopReporter extends StopEnding {
  show?(report: RoomReport): TemplateResult
  /** What it measured of the class, for the overview of a workbook. */
  overview?(report: RoomReport): readonly Fact[]
  /** What its totals of several lessons of a class tell, the oldest first. */
  compare?(visits: readonly (Pick<KeptLesson, 'code' | 'at'> & Pick<KeptStop, 'totals'>)[]): readonly Compared[]
  /** What it measured of each team. */
  ofTeams?(report: RoomReport): readonly TeamFigure[]
}

export interface Fact {
  readonly name: string
  /** null: not measured. */
  readonly value: string | number | null
}

export interface TeamFigure {
  readonly name: string
  /** It stands in the table of the page too, not in the files alone. */
  readonly isShown: boolean
  /** null: not measured. */
  readonly of: (team: TeamId) => number | null
}

/** Those of the stops that were played, by their ids. */
export type Reporters = ReadonlyMap<StopId, StopReporter>

/** The phases of a stop as it is planned. */
export function phasesAhead({ phases, skips }: StopTrack, planned: PlannedStop | undefined): readonly string[] {
  const left = planned === undefined ? [] : (skips?.(planned) ?? [])
  return phases.filter((phase) => !left.includes(phase))
}

export function panelTag(id: StopId): string {
  return `${id}-panel`
}
