/**
 * The nouns of one classroom match. The match is a value: `apply` takes one and an event, and gives the next one.
 * Time comes in as `at` (milliseconds, the doorman's clock); randomness comes from `seed`.
 */
import type { CheckpointId } from '../lab/shapes.ts'
import type { LabJob } from '../lab/jobs.ts'
import type { ModelConfig } from '../model/config.ts'
import type { Plan } from '../lessons/plan.ts'
import type { Language } from '../protocol/languages.ts'
import type { StopState } from './play.ts'
import type { Occasion, TokenId } from '../packs/pack.ts'
import type { Ghost } from './ghost.ts'
import type { BoardRow } from './leaderboard.ts'
import type { OwnLeg, Provenance } from './origin.ts'

export type SeatId = string
export type TeamId = string

/** The room's model before any step: drawn from the match's seed, and kept as long as the match. */
export const UNTRAINED: CheckpointId = 'untrained'
/** The model that the room was opened with, as it came: kept as long as the match. */
export const BROUGHT: CheckpointId = 'brought'
/** The pack's depot model: trained once on this machine, the same for all rooms of one brain. */
export const DEPOT: CheckpointId = 'depot'

export interface Seat {
  readonly id: SeatId
  readonly name: string
  readonly team: TeamId
  readonly connected: boolean
  /** Removed by the host: keeps its place in the log, plays no more. */
  readonly removed: boolean
  /**
   * Given up while its owner was away: it takes no place and no name any more, and comes back with its owner. The
   * points stay with it.
   */
  readonly freed: boolean
  /** A hash of the device that took the seat, so that whoever was removed is known again; null: not told. */
  readonly device: string | null
  readonly joinedAt: number
  /** Played by the server for a host's rehearsal: real taps on a real seat, but nobody's. */
  readonly simulated: boolean
  /** Sum of bits saved over all cards answered, and how many cards that were. */
  readonly bitsSaved: number
  readonly cards: number
  /** Sum of points for saying beforehand what would be measured, 0..1 each. */
  readonly foresight: number
}

/** A seat as one match hands it to the next: who sits where, and who was sent away; nothing that was earned. */
export type CarriedSeat = Pick<Seat, 'id' | 'name' | 'team' | 'removed' | 'freed' | 'device'>

/** What a match takes over from the one before. */
export interface CarriedOver {
  /** Code of the room of before. */
  readonly from: string
  /** Code of the class's first room. */
  readonly first: string
  readonly seats: readonly CarriedSeat[]
  readonly teams: readonly Team[]
  readonly keptOut: readonly string[]
  readonly locked: boolean
  readonly approve: boolean
}

export interface Team {
  readonly id: TeamId
  /** As the host has named it; '': it goes by the name of its style, which is the locale's. */
  readonly name: string
  /** 0..5: orange triangle, sky circle, vermilion pentagon, green square, mauve diamond, blue star. */
  readonly style: number
}

/** What a team's sentences did to a model that reads them, in bits a word against the same without them: mean over seeds, 95 % interval. */
export interface TeamEffect {
  readonly team: TeamId
  /** Above 0: it is less surprised. */
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly verdict: 'helped' | 'hurt' | 'too-close'
}

/** How a room is set up; part of the first event, so a replay needs nothing else. */
export interface MatchSettings {
  readonly plan: Plan
  /** How many there are at first, unless another match hands its own over. */
  readonly teams: number
  /** 1 is the designed pace, 2 doubles every timer, null switches timers off: the host moves on. */
  readonly timers: number | null
  readonly seatLimit: number
  readonly brain: Brain
  /** No child is named to all: on the wall and among the winners there are teams. */
  readonly nameless?: true
  /** What wall and phones speak, unless a phone's own choice is another. Absent: each device speaks its own. */
  readonly language?: Language
}

/** The shape and budget of the room's model. `config.vocab` and `config.context` come from the pack. */
export interface Brain {
  readonly config: ModelConfig
  /** Rows of a batch. */
  readonly rows: number
  /** Steps of the Run's training phase after the hand-cranked ones. */
  readonly steps: number
  /** Times the designed pace at which training, and all that is only shown, goes by: 0 is at once. 1 unless given. */
  readonly pace?: number
  readonly creditSteps: number
  readonly creditSeeds: number
}

/** The bell: when the running phase ends by itself. */
export interface Bell {
  /** Counts phases; a bell event names the phase it was set for, so a late one is ignored. */
  readonly phase: number
  /** Milliseconds on the doorman's clock; null while paused or without a timer. */
  readonly rings: number | null
  /** Milliseconds left when paused. */
  readonly left: number | null
  /** Of that, what the host has added by hand, ms. */
  readonly added: number
  /** The same, put by while a beat is shown: it comes with the next bell, ms. */
  readonly kept: number
  /** It is a beat of what is shown and no limit for anybody: no screen counts it down. */
  readonly beats: boolean
  readonly paused: boolean
  /** When the phase began, ms on the doorman's clock. */
  readonly since: number
  /** Who has read what this phase shows, where it shows something and asks nothing. */
  readonly read: readonly SeatId[]
}

/** Cards that one seat has answered while it waited for others (spare.ts). */
export interface Spared {
  readonly asked: number
  readonly right: number
  /** Of the same cards, what the counter had right. */
  readonly counted: number
  /** The phase of the last one, as the bell counts them, and how many were asked in it. */
  readonly phase: number
  readonly inPhase: number
  /** The option that was chosen last. */
  readonly last: number
}

/** One seat's on one sentence. */
export interface Thumb {
  /** Which of the released ones. */
  readonly sentence: number
  readonly up: boolean
}

/** A sentence, and how many thumbs it got. */
export interface Thumbed {
  readonly tokens: readonly TokenId[]
  readonly up: number
  readonly down: number
}

/** What earlier lessons of a class bring. */
export interface Brought {
  /** What the class's model of an earlier lesson wrote: thumbs are given to these. */
  readonly released: readonly (readonly TokenId[])[]
  /** Thumbs of earlier lessons, the newest lesson's first. */
  readonly earlier: readonly Thumbed[]
}

/** What the class says of what its model wrote (feedback.ts). */
export interface Feedback extends Brought {
  /** Thumbs of this lesson, each seat's in the order in which it gave them. */
  readonly thumbs: Readonly<Record<SeatId, readonly Thumb[]>>
}

/**
 * A room's own papers, as its first event speaks of them: by their fingerprints (SHA-256, hex), so that nothing of them
 * is told before the match is over, and nothing of them can be changed afterwards.
 */
export interface Seal {
  /** Which recipe drew them. */
  readonly version: 1
  readonly papers: Readonly<Record<Occasion, string>>
}

/** What the room's own model is at now. */
export interface ModelState {
  readonly checkpoint: CheckpointId | null
  readonly step: number
  /** Exams taken, oldest first, each audited by the server before it counts on a board. Hidden from players until revealed. */
  readonly exams: readonly ExamRecord[]
  /** Where the class's own model has stood, oldest first. */
  readonly history: readonly OwnLeg[]
  /** Where all other models come from that the lab has made for this match. */
  readonly known: Readonly<Record<CheckpointId, Provenance>>
}

/** Before the first stop. */
export const NO_MODEL: ModelState = { checkpoint: null, step: 0, exams: [], history: [], known: {} }

/** A model that somebody has taken home and brought back, as the first event speaks of it. */
export interface Pretrained {
  /** SHA-256 of its checkpoint's bytes, hex; null where a page plays alone, which may have no such sum. */
  readonly weights: string | null
}

export interface ExamRecord {
  readonly checkpoint: CheckpointId
  readonly step: number
  readonly bits: number
  readonly keyBits: number
  /** Measured by the server itself (in solo: by the page's own lab). */
  readonly audited: boolean
  /** Players may see it: the bell has rung. */
  readonly revealed: boolean
}

export interface Match {
  readonly code: string
  readonly packId: string
  readonly seed: number
  readonly settings: MatchSettings
  /** A host's own code for "this class over time"; no personal data. */
  readonly classCode: string | null
  /** null: the match is examined on sentences that anybody can read, and earns nothing on a board of many rooms. */
  readonly sealed: Seal | null
  /** null: the room's model begins as random numbers. Otherwise it goes on from these, and earns nothing on a board of many rooms. */
  readonly pretrained: Pretrained | null
  readonly createdAt: number
  readonly seats: Readonly<Record<SeatId, Seat>>
  readonly teams: readonly Team[]
  /** Nobody new comes in. */
  readonly locked: boolean
  /** Whoever is new waits at the door until the host says yes. */
  readonly approve: boolean
  /** Names that the host wants to see on nobody here. */
  readonly keptOut: readonly string[]
  /** -1 in the lobby; plan.length when the match has ended. */
  readonly stop: number
  readonly play: StopState | null
  readonly bell: Bell
  readonly model: ModelState
  /** Lab jobs asked for and not yet answered, oldest first. */
  readonly jobs: readonly LabJob[]
  /** Ids of open jobs that failed once and were asked for again; a second failure is final. */
  readonly retried: readonly string[]
  /** Numbers jobs and checkpoints. */
  readonly nextId: number
  /** What teams' sentences did, as far as it has been told, at whichever stop; the latest last. */
  readonly effects: readonly TeamEffect[]
  /** Sentences that the class has made so far, at whichever stop, oldest first. */
  readonly written: readonly (readonly TokenId[])[]
  /** Rows earned so far, newest last. */
  readonly board: readonly BoardRow[]
  /** Finished stops, for the report. */
  readonly finished: readonly StopState[]
  /** Code of the room from which this class came here; null for a class that is new. */
  readonly from: string | null
  /** Code of the room in which this class began: with it devices are hashed, so that each is known in the next rooms too. */
  readonly first: string
  /** How the class's last time went; null: no training of it that this model can be raced with is known. */
  readonly ghost: Ghost | null
  /** What who was done has answered meanwhile, by seat. */
  readonly spared: Readonly<Record<SeatId, Spared>>
  /** null: the host has let in none. */
  readonly feedback: Feedback | null
  /** Players who would like another match, in the order of saying so. */
  readonly wishes: readonly SeatId[]
  /** Code of the room in which this class went on. */
  readonly next: string | null
}
