/** The Run: its times, limits, rates and questions. Texts live in the locale, under the keys given here. */
import type { UpdateRule } from '../../engine/engine.ts'

/** Seconds at the designed pace. */
export const SECONDS = {
  brief: 25,
  bet: 20,
  reveal: 8,
  /** For each card that a player has. */
  teach: 15,
  forecast: 30,
  /** One station of the hand-cranked relay: after that the tap is made for whoever is absent. */
  station: 8,
  /** The lab's time for one step, and for all of turbo. */
  crankStep: 30,
  turbo: 150,
  /** After STOP or the bell: time for the lab to put the brakes on. */
  brakes: 15,
  derailed: 5,
  towed: 3,
  exam: 150,
  /** Once everything has been measured. */
  examRead: 40,
  explain: 50,
  answer: 20,
} as const

export const CARDS = 6

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

export const CRANKS = 10
/** Turbo goes from depot to depot: this many legs, and at each depot the cards are looked at. */
export const LEGS = 6
/**
 * The throttle, an SGD rate. Measured (docs/truth.md, X6): slow at the start's .1, best near .3, on the edge from .5 to 1,
 * a sure crash from 1.5. `safe` is where a derailed train goes on.
 */
export const RATES = { least: 0.001, most: 2, start: 0.1, safe: 0.1 } as const
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
export const CREDIT_RULE: UpdateRule = {
  kind: 'adamw',
  rate: 3e-3,
  beta1: 0.9,
  beta2: 0.99,
  epsilon: 1e-8,
  decay: 0,
}

export const SHORTEST_SENTENCE = 3

export const LONGEST_TEXT = 240
export const MOST_CONFIDENCE = 3

/** A brief question asks what this very run will measure; `brief-outcome.ts` says which option came true. */
export const briefQuestions = ['cat-flips', 'half-way', 'beat-counting', 'beat-people'] as const
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
