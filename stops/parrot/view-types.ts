/** What is seen of Parrot or Learner. */
import type { Waits } from '../../shared/moves/held.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { AmountShown } from '../../shared/moves/amount.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { PressShown } from '../../shared/moves/press.ts'
import type { WriteShown } from '../../shared/moves/write.ts'
import type { Answer, Curtain, LapPart, Look, ParrotPhase, Words, Written } from './types.ts'

export interface Unveiled {
  readonly parrot: Curtain
  /** [curtain] */
  readonly models: readonly {
    readonly sentences: number
    readonly written: readonly Written[]
    /** Share of all that it wrote that stands in its training text. */
    readonly copies: number
    /** Surprise at the exam, bits a word. */
    readonly bits: number
  }[]
  /** [question]: the share of all players' belief that lay on the parrot; null: nobody had bet. */
  readonly belief: readonly (number | null)[]
  /** My own bits of all my chips; null: I laid none. */
  readonly saved: number | null
  readonly best: readonly Placed[]
}

export interface CurtainView {
  /** Sentences that the parrot has read, and the learner. */
  readonly few: number
  readonly many: number
  /** The question that comes or is being answered, from 0, of so many. */
  readonly question: number
  readonly of: number
  /** Whose question is drawn now, if it has one. */
  readonly turn: TeamId | null
  readonly begin: WriteShown
  readonly meter: WriteShown
  readonly hat: number | null
  readonly answers: readonly Answer[]
  readonly chips: BetShown
  /** I have said that my chips lie well. */
  readonly moved: boolean
  /** My team's look-up. */
  readonly look: Look | null
  readonly unveiled: Unveiled | null
}

/** A team's training, as far as the gauge has come; what the exam says only at the end. */
export interface RunShown {
  readonly team: TeamId
  readonly sentences: number
  readonly steps: readonly number[]
  readonly train: readonly number[]
  /** Mark of STOP, from 1; null: not yet. */
  readonly stop: number | null
  readonly told: {
    readonly exam: readonly number[]
    readonly best: number
    readonly atStop: number
    readonly atBest: number
    readonly price: number
    readonly worth: number
    /** In the rematch: what the team's first model was worth where it was stopped; null: it had none, or this is the first. */
    readonly before: number | null
    /** Share of copies among what it writes: where it was stopped (null: not measured yet), and at the end of the line. */
    readonly copies: { readonly stopped: number | null; readonly end: number }
  } | null
}

/** A team's first model, as it was paid. */
export interface Before {
  readonly sentences: number
  /** Step of STOP, and of the lowest exam. */
  readonly stop: number
  readonly best: number
  readonly worth: number
}

export interface BuildView {
  readonly part: LapPart
  /** 0, or 1 in the rematch. */
  readonly lap: number
  /** In the rematch, what one's own team reached the first time; null: nothing. */
  readonly before: Before | null
  readonly choice: ChooseShown
  /** My team's choices so far, by size; null on screens that the whole room sees. */
  readonly team: readonly number[] | null
  readonly sizes: readonly number[]
  /** Bits a sentence. */
  readonly price: number
  readonly lever: PressShown
  /** Marks that the gauge has shown, of so many. */
  readonly mark: number
  readonly of: number
  /** My team; null on screens that the whole room sees. */
  readonly mine: TeamId | null
  /** My team's before it is told; on the wall all of them. */
  readonly runs: readonly RunShown[]
}

export interface CanaryView {
  /** What is known of the secret line: who it is about, and what. */
  readonly hint: Words
  readonly copies: readonly number[]
  readonly attacked: number
  readonly among: number
  readonly guess: ChooseShown
  /** The model that is attacked has been trained. */
  readonly isReady: boolean
  readonly tries: WriteShown
  /** Of my own rows, which told the secret. */
  readonly leaked: readonly boolean[]
  /** On screens that the whole room sees. */
  readonly leaks: number | null
  readonly told: {
    readonly secret: Words
    /** The model without the line first, then by copies. */
    readonly tested: readonly { readonly copies: number; readonly bits: number; readonly leaks: readonly boolean[] }[]
    readonly enough: number | null
    /** Players who made it tell, of so many who tried. */
    readonly players: { readonly leaked: number; readonly tried: number }
    readonly shortest: Words | null
    readonly worth: number | null
  } | null
}

export interface NewcomerView {
  /** Sentences of the town that the model reads besides. */
  readonly among: number
  readonly lesson: Words
  readonly follow: Words
  readonly guess: AmountShown
  /** Models that were trained for each figure. */
  readonly starts: number
  readonly without: number | null
  readonly with: number | null
  readonly best: readonly Placed[]
}

export type PartId = 'curtain' | 'build' | 'secret' | 'newcomer' | 'again'

export interface ParrotView {
  readonly stop: 'parrot'
  /** Parts of the stop as it is played, in their order. */
  readonly parts: readonly PartId[]
  readonly phase: ParrotPhase
  readonly curtain: CurtainView | null
  readonly build: BuildView | null
  readonly canary: CanaryView | null
  readonly newcomer: NewcomerView | null
  /** What the end of this phase tells is still being measured, and goes on by itself then; or the host has pressed already. */
  readonly waits: Waits | null
  readonly troubled: boolean
}
