/** Parrot or Learner: who learns by heart, who learns the language, and what else stays in a model (LEARNING A17 to A19, E21, D22). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { Amounts } from '../../shared/moves/amount.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Hands } from '../../shared/moves/press.ts'
import type { Rows } from '../../shared/moves/write.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** In the order in which they are played. What of them is left out: `playedOf`. */
export const PHASES = [
  'question',
  'chips',
  'unveil',
  'sentences',
  'gauge',
  'curves',
  'attack',
  'leak',
  'withdrawn',
  'newcomer',
  'adopted',
  'again',
  'second',
  'beaten',
] as const
export type ParrotPhase = (typeof PHASES)[number]

/** Phases in which a team builds a model: the first time, and in the rematch. */
export const LAPS = [
  { choose: 'sentences', drive: 'gauge', tell: 'curves' },
  { choose: 'again', drive: 'second', tell: 'beaten' },
] as const
export type LapPart = keyof (typeof LAPS)[number]

/** What of a lap is played now; null: something else is. */
export function lapPartOf(phase: ParrotPhase): LapPart | null {
  const parts = ['choose', 'drive', 'tell'] as const
  return parts.find((part) => LAPS.some((lap) => lap[part] === phase)) ?? null
}

export type Words = readonly TokenId[]

/** A is 0, B is 1. */
export type Curtain = 0 | 1

/** What both models answered to one question. */
export interface Answer {
  readonly kind: 'begin' | 'meter'
  /** Who asked; null: nobody had a question, and the town lent one. */
  readonly team: TeamId | null
  readonly words: Words
  /** What each curtain went on with; null while it has not. */
  readonly goesOn: readonly (Words | null)[]
  /** How surprised each was, bits a word. */
  readonly bits: readonly (number | null)[]
}

/** A sentence that a model wrote, and whether it stands word for word in its training text. */
export interface Written {
  readonly words: Words
  readonly stands: boolean
}

/** A model that was trained on so many sentences. */
export interface Writer {
  readonly sentences: number
  /** Steps of the marks, and at each of them the surprise at the training text and at the exam, bits a word. */
  readonly steps: readonly number[]
  readonly train: readonly number[]
  readonly exam: readonly number[]
  /** Some of what it wrote after its last step, and the share of all of it that stands in its training text. */
  readonly written: readonly Written[]
  readonly copies: number
}

/** A model that has read the secret line so often. */
export interface Canary {
  /** Surprise at the end of the line, bits a word. */
  readonly bits: number
  /** Whether it says the end after the first word of the line, the first two ... */
  readonly leaks: readonly boolean[]
}

/** A team's one exact look-up: does what this curtain said stand in its training text? */
export interface Look {
  readonly answer: number
  readonly curtain: Curtain
  readonly stands: boolean
}

/** Building a model, once: everything that teams do in it. */
export interface Lap {
  /** Indices into `SIZES`. */
  readonly choices: Choices
  readonly sizes: Readonly<Record<TeamId, number>>
  /** Marks that the gauge has shown. */
  readonly mark: number
  readonly hands: Hands
  /** The mark at which a team pulled STOP, from 1. */
  readonly stops: Readonly<Record<TeamId, number>>
  /** Share of copies among what a team's model wrote where it was stopped. */
  readonly ended: Readonly<Record<TeamId, number>>
}

export interface ParrotState extends Measuring {
  readonly stop: 'parrot'
  readonly phase: ParrotPhase
  readonly form: Form
  readonly rematch: boolean
  /** The models behind the scenes that have been asked for so far: places in the order in which they are needed. */
  readonly asked: readonly number[]
  /** By what they are called: `few`, `many`, or the lap and how many sentences they read. */
  readonly writers: Readonly<Record<string, Writer>>
  readonly models: { readonly few: CheckpointId; readonly many: CheckpointId; readonly attacked: CheckpointId }
  /** The curtain that hides the parrot. */
  readonly parrot: Curtain
  readonly answers: readonly Answer[]
  /** Questions of this round. */
  readonly begun: Rows
  readonly metered: Rows
  /** [question]: the chips as they lay after it. */
  readonly laid: readonly Bets[]
  /** Who has said since the last answer, and since they moved any, that their chips lie well. They count as they lie. */
  readonly moved: readonly SeatId[]
  readonly looks: Readonly<Record<TeamId, Look>>
  /** The first, and the rematch's once it has begun. */
  readonly laps: readonly Lap[]
  readonly guesses: Choices
  readonly tries: Rows
  /** By copies; 0: the line was withdrawn. */
  readonly canaries: Readonly<Record<string, Canary>>
  readonly shares: Amounts
  /** [start]: share of the words that belong to the newcomer's kind, without its one sentence and with it. */
  readonly newcomer: { readonly without: readonly number[]; readonly with: readonly number[] }
}

/** The game is in this phase or beyond it. */
export const isFrom = reached(PHASES)
