/** Parrot or Learner: its times, sizes, prices and limits. Texts live in the locale. */
import type { Form } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Scale } from '../../shared/moves/amount.ts'
import type { Options } from '../../shared/moves/choose.ts'
import type { Paper } from '../../shared/moves/write.ts'
import type { Pack } from '../../shared/packs/pack.ts'

/** Seconds at the designed pace. A gauge moves from one mark to the next in `mark`. */
export const SECONDS = {
  /** More for the first question, and more for its chips. */
  rules: 9,
  question: 24,
  chips: 38,
  unveil: 30,
  sentences: 25,
  mark: 1.2,
  curves: 40,
  attack: 60,
  leak: 35,
  withdrawn: 20,
  newcomer: 25,
  adopted: 25,
  again: 28,
  beaten: 35,
} as const

export const QUESTIONS: Readonly<Record<Form, number>> = { full: 5, express: 3 }

/** Sentences behind the two curtains. */
export const FEW = 10
export const MANY = 2000
/** Chips on "the parrot is behind this curtain". */
export const CURTAINS: ChipTable = { outcomes: 2, chips: 10, house: 2 }

/** The beginnings and sentences that are put to both. */
export const beginningOf = ({ words }: Pack): Paper => ({ longest: 5, each: 1, vocab: words.length })
export const sentenceOf = ({ words }: Pack): Paper => ({ longest: 8, each: 1, vocab: words.length })
/** A sentence for the surprise meter has so many words: of fewer nobody can tell what a figure means. */
export const LEAST_METERED = 4
export const LONGEST_ANSWER = 11
/** Below 1: words that the model thinks unlikely come seldom. */
export const TEMPERATURE = 0.7

/** How many sentences a team may teach its model. */
export const SIZES: readonly number[] = [10, 20, 40, 80, 160, 320, 640]
export const CHOICE: Options = { options: SIZES.length }
/** Somebody must write them: bits a sentence (docs/truth.md, P2: 320 of them are then worth most). */
export const PRICE = 0.002
/** The gauge shows the training so often. */
export const MARKS = 30
/** Added to the match's seed in the rematch: any number, the draws of other stops begin elsewhere. */
export const NEXT_LAP = 70_001
/** So many sentences a model writes to be looked up in its training text, and so many of them are shown. */
export const WRITTEN = 100
export const SHOWN = 5

/** The secret line stands so often among so many. */
export const COPIES: readonly number[] = [1, 2, 5, 10]
export const AMONG = 600
/** The model that is attacked has read it so often. */
export const ATTACKED = 5
/** One of `COPIES`, or more than all of them. */
export const ENOUGH: Options = { options: COPIES.length + 1 }
/** A beginning may have so many words, and one player may try so many. */
export const MOST_WORDS = 4
export const attackOf = ({ words }: Pack): Paper => ({ longest: MOST_WORDS, each: 5, vocab: words.length })
/** Questions the lab works on at once, and all that one room may ask: a hall must not bury the lab. */
export const MOST_OPEN = 12
export const MOST_TRIES = 200

/** Sentences of who meets the new word. */
export const TOWN = 600
/** Models that meet it without its sentence, and as many that meet it with it. */
export const STARTS = 3
export const SHARE: Scale = { from: 0, to: 1 }
