/** The Run: its times, limits, rates and questions. Texts live in the locale, under the keys given here. */
import { ADAMW } from '../../shared/engine/adamw.ts'

/** Seconds at the designed pace. */
export const SECONDS = {
  brief: 30,
  read: 30,
  /** A slow reader needs them; it is over when everybody has bet. */
  bet: 30,
  stakes: 6,
  /** Until the word has landed, with four teams. */
  landing: 6,
  /** To read after that; over when everybody has read it. */
  reveal: 15,
  /** For each card that a player has. */
  teach: 15,
  forecast: 40,
  /** All hands: then the taps are made for whoever is absent. The first time everybody looks for the own station. */
  firstHands: 8,
  hands: 3,
  /** One station of a hand-cranked step, on the wall; where the train rides it takes longer (train/choreography.ts). */
  station: 1.8,
  /** What the step has moved. */
  moved: 4,
  /** The lab's time for one step; for what a leg may take longer than its pace. */
  crankStep: 30,
  late: 30,
  /** From one depot to the next, at the designed pace. */
  leg: 8,
  /** At a depot: the vote is counted. The first one explains itself. */
  firstHalt: 12,
  halt: 7,
  /** After the brakes or the bell: time for the lab to come to a stand. */
  brakes: 15,
  derailed: 5,
  exam: 150,
  /** Once everything has been measured. */
  examRead: 32,
  /** It speaks again: vote for a favourite, then look at the favourites. */
  speak: 50,
  favourites: 10,
  explain: 100,
  answer: 20,
} as const

/** Cards of a round of bets, hand-cranked steps, and legs from depot to depot. */
export const LENGTH = {
  full: { cards: 3, cranks: 3, legs: 6 },
  express: { cards: 2, cranks: 1, legs: 3 },
} as const
/** Sentences that everybody reads before the first card, and the ghost is trained on. */
export const READING = 12
/** Steps of the ghost: where its surprise at the cards was least (docs/truth.md, L3). */
export const READER_STEPS = 20
/**
 * A card is dealt only where somebody who knew the language exactly would hesitate less than this at its blank, bits; and
 * where a sentence of the reading can show it.
 */
export const KNOWABLE_BITS = 1.5
/** Words laid out for a bet, besides all the others on their racks. */
export const CANDIDATES = 12

/**
 * Cards of each player: more of them where few play, so that the class's own sentences are enough to decide what the
 * model becomes. A quarter of them are doubtful, one is a sentence to write, the rest are blanks.
 */
export const CARDS_EACH = { least: 8, most: 16, inAll: 96 } as const
export const DOUBTFUL = 1 / 4
/**
 * The starter: sentences of the pack that the model reads besides what the class brings, half as many as there are cards.
 * Each sentence is on board once (docs/truth.md, L1).
 */
export const STARTER = { share: 0.5, least: 24, most: 150 } as const
/** Voices that a card may have: its own player's, and two of team-mates who look it over. */
export const MOST_VOICES = 3
/** Cards of team-mates that a player is shown at a time, once all the own ones are done. */
export const CHECKS_AT_ONCE = 4
/** Cards on the wall while the class labels: the newest, and of those on which nobody can be asked any more. */
export const BELT = { newest: 4, heard: 2 } as const

/**
 * The lever's notches, SGD rates. Measured on what classes of 6 and of 24 bring (docs/truth.md, L2): 300 steps at .04 stop
 * far above what .2 reaches in half of them; from .7 on some runs derail, at 1.5 all do, within a few steps. The train
 * starts slow: what it becomes is for the class to say.
 */
export const NOTCHES = [
  { rate: 0.04, word: 'slow' },
  { rate: 0.2, word: 'fast' },
  { rate: 1.5, word: 'cliff' },
] as const
export const START_NOTCH = 0
export const MOST_DERAILMENTS = 3
/** A model that is worse than this many times blind guessing is no place to be towed to: it would not recover. */
export const SOUND = 1.1
export const TOP_GRADIENTS = 12
/** Words shown of a distribution. */
export const TOP_WORDS = 5

/**
 * Team credit (docs/truth.md, X14): the untrained model reads the starter, with and without the team's sentences. With
 * AdamW: the throttle's accidents must not decide it.
 */
export const CREDIT_RULE = ADAMW

export const SHORTEST_SENTENCE = 3

/** Beginnings that the model writes on, untrained and trained, with the same dice. */
export const BEGINNINGS = 6
export const LONGEST_BEGINNING = 2
export const SPEAKS = { longest: 9, temperature: 0.8 } as const
/** Favourites that go to the wall. */
export const FAVOURITES = 3
/** Of the sentences that a player brought, so many are guessed about in the exam. */
export const MOST_RECALLED = 8

export const LONGEST_TEXT = 240

/** A brief question asks what this very run will measure; `brief-outcome.ts` says which option came true. */
export const briefQuestions = ['first-card', 'half-way', 'beat-counting', 'beat-people'] as const
export type BriefQuestion = (typeof briefQuestions)[number]

/** Concept questions: how many options each has, and which is right (0 is the first). */
export const conceptQuestions = [
  { id: 'blind', options: 4, right: 1 },
  { id: 'update', options: 4, right: 2 },
  { id: 'labels', options: 4, right: 2 },
  { id: 'loss', options: 4, right: 1 },
  { id: 'storage', options: 4, right: 2 },
  { id: 'share', options: 4, right: 2 },
  { id: 'copies', options: 4, right: 2 },
  { id: 'rate', options: 4, right: 1 },
] as const

const LETTERS = ['a', 'b', 'c', 'd'] as const

/** Locale keys of a question's options: `brief.half-way.a`, `concept.update.d`. */
export function optionKeys(question: string): string[] {
  const [kind, id] = question.split('.')
  const count = kind === 'brief' ? 2 : (conceptQuestions.find((one) => one.id === id)?.options ?? 0)
  return LETTERS.slice(0, count).map((letter) => `${question}.${letter}`)
}

/** Index of the right option of a concept question. */
export function rightOption(question: string): number {
  return conceptQuestions.find(({ id }) => `concept.${id}` === question)?.right ?? -1
}
