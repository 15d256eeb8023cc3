/** The Run: its times, limits, rates and questions. Texts live in the locale, under the keys given here. */
import type { UpdateRule } from '../../engine/engine.ts'

/** Seconds at the designed pace. */
export const SECONDS = {
  brief: 25,
  bet: 20,
  reveal: 8,
  teach: 100,
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

/** Sentences of the pack that every Run trains on, beside what the teams bring. Teach draws its tasks from the rest. */
export const POOL = 1000
/** Share of the training rows that the teams' cargo makes up, as far as copies can bring it there. */
export const CARGO_SHARE = 0.3
export const MOST_COPIES = 40

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
 * Team credit (docs/truth.md, X14): a base of its own is schooled on this much of the pool, for so many steps to one of the
 * forks, which go on with the same pool. With AdamW: the throttle's accidents must not decide it.
 */
export const CREDIT_POOL = 200
export const CREDIT_SCHOOLING = 4
export const CREDIT_RULE: UpdateRule = {
  kind: 'adamw',
  rate: 3e-3,
  beta1: 0.9,
  beta2: 0.99,
  epsilon: 1e-8,
  decay: 0,
}

export const TASKS = { complete: 3, write: 2, doubt: 2 } as const
export const AGREEMENT = 2
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
