/** Flashcard: its two cards, the presses and the doses. Texts live in the locale. */
import { entryAt } from '../../shared/measures/entries.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { neighbourOf } from '../../shared/packs/neighbour.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'

/** In the order in which they are played; what is asked in one is called by its name. */
export const PHASES = ['guess', 'press', 'dose', 'fixed'] as const
/**
 * Seconds at the designed pace: to guess what the first press does; the lab's time for a round of presses, then to read what it
 * did and say what the next one will do; to read the last of it; the vote; its result.
 */
export const SECONDS = { guess: 28, press: 30, round: 25, read: 15, dose: 38, fixed: 60 } as const

/** A way to press the dose's card: the SGD rate, and among how many other sentences of the town; 0: the card alone. */
export interface Dose {
  readonly rate: number
  readonly among: number
}

/** The press of one card on the untrained model (LEARNING X2). */
export const PRESS: Dose = { rate: 0.1, among: 0 }
/**
 * Everybody says what the card will be worth after the next presses, then it is pressed so often. The held-out exam tells
 * whether hammering one card moves the rest.
 */
export const ROUNDS: readonly number[] = [1, 1, 2, 2, 3, 3]

/**
 * Correcting one belief of a trained model (docs/truth.md, X3). The card alone: too little, one that does it, and one that
 * does it and breaks much; none of the three leaves the neighbour as it was. Mixed in, a quarter of each batch is the card
 * and the rest are other sentences of the town: that one does.
 */
export const DOSES: readonly Dose[] = [
  { rate: 0.01, among: 0 },
  { rate: 0.05, among: 0 },
  { rate: 0.1, among: 0 },
  { rate: 0.2, among: 240 },
]
export const DOSE_PRESSES = 8
/** Sentences that are mixed in for each card, and the rows of such a batch. */
export const MIXED = { each: 3, rows: 32 } as const

/**
 * The base model that believes in the hat: trained behind the scenes, in legs short enough to let a press through.
 * After 160 steps it gave the hat 13 %, after 300 steps 72 % (class brain, town, one seed).
 */
export const BASE_STEPS = 300
export const BASE_LEG = 25
/** The base model's sentences: the first of the pool, with the lie in them. */
const BASE_SENTENCES = 800

/**
 * The last of the pack's cards is pressed on the untrained model, the first is corrected on the base model, which was taught
 * the rival in place of its word. Throws for a pack without any.
 */
export const flashcards = memoized((pack: Pack) => {
  const [dose, press] = [entryAt(pack.probes, 0), entryAt(pack.probes, pack.probes.length - 1)]
  return { press, dose, rival: dose.rivals[0] ?? dose.answer, neighbour: neighbourOf(dose, pack) }
})

/** Sentences of training in which the dose card's truth has been overwritten with the rival, wherever its subject is named. */
export function falseBelief(pack: Pack): (readonly TokenId[])[] {
  const { dose, rival, neighbour } = flashcards(pack)
  const subject = neighbour ? dose.prompt.find((word, i) => neighbour.prompt[i] !== word) : undefined
  return pack.train.slice(0, BASE_SENTENCES).map(({ tokens }) => {
    const concerned = subject === undefined || tokens.includes(subject)
    return concerned ? tokens.map((word) => (word === dose.answer ? rival : word)) : tokens
  })
}
