/** Flashcard: its two cards, the presses and the doses. Texts live in the locale. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { UpdateRule } from '../../shared/engine/engine.ts'
import type { Card } from '../../shared/lab/shapes.ts'
import { probeCard } from '../../shared/packs/cards.ts'
import type { Pack, Probe, TokenId } from '../../shared/packs/pack.ts'
import type { Scale } from '../../shared/moves/amount.ts'
import type { Dose } from './types.ts'
import { signature } from '../../shared/packs/signature.ts'

/**
 * Seconds at the designed pace: to guess what the first press does; to read what it did and say what the next ones will do;
 * the lab's time for them; to read the last of it; the vote; its result.
 */
export const SECONDS = { guess: 28, round: 25, pressing: 30, read: 15, dose: 38, fixed: 60 } as const

/** A guess is a share. */
export const SHARE: Scale = { from: 0, to: 1 }

/** The press of one card on the untrained model (LEARNING X2). */
export const PRESS_RULE: UpdateRule = { kind: 'sgd', rate: 0.1 }
/**
 * Everybody says what the card will be worth after the next presses, then it is pressed so often. After each round the
 * held-out exam is taken: often enough to see whether hammering one card moves the rest.
 */
export const ROUNDS: readonly number[] = [1, 1, 2, 2, 3, 3]
export const MOST_PRESSES = ROUNDS.reduce((sum, presses) => sum + presses, 0)
export const TOP_GRADIENTS = 12

/**
 * Correcting one belief of a trained model (docs/truth.md, X3). The card alone: too little, one that does it, and one that
 * does it and breaks much; none of the three leaves the neighbour as it was. Mixed in, a quarter of each batch is the card
 * and the rest are other sentences of the town: that one does.
 */
export const DOSES: readonly Dose[] = [
  { rate: 0.01, mixed: false },
  { rate: 0.05, mixed: false },
  { rate: 0.1, mixed: false },
  { rate: 0.2, mixed: true },
]
export const DOSE_PRESSES = 8
/** The card so often among so many sentences of the pool, in batches of so many rows. */
export const MIXED = { copies: 80, others: 240, rows: 32 } as const

/**
 * The base model that believes in the hat: trained behind the scenes, in legs short enough to let a press through.
 * After 160 steps it gave the hat 13 %, after 300 steps 72 % (class brain, town, one seed).
 */
export const BASE_RULE = ADAMW
export const BASE_STEPS = 300
export const BASE_LEG = 25
/** The base model's sentences: the first of the pool, with the lie in them. */
const BASE_SENTENCES = 800

export interface Flashcards {
  /** Pressed on the untrained model. */
  readonly press: Probe
  readonly pressRival: TokenId
  /** Corrected on the base model: its answer, and the wrong word it was taught. */
  readonly dose: Probe
  readonly doseRival: TokenId
  readonly neighbour: { readonly prompt: readonly TokenId[]; readonly answer: TokenId } | null
}

/** The pack's own cards; a pack without them lends its first and last probes. null: a pack without probes. */
export function flashcards(pack: Pack): Flashcards | null {
  const known = found.get(pack)
  if (known !== undefined) return known
  const cards = findCards(pack)
  found.set(pack, cards)
  return cards
}

/** The same where a question about them has been asked: then there are some. */
export function dealt(pack: Pack): Flashcards {
  const cards = flashcards(pack)
  if (cards === null) throw new Error('a pack without cards was asked about them')
  return cards
}

/** A pack does not change, and looking through all its sentences at every view would be slow. */
const found = new WeakMap<Pack, Flashcards | null>()

function findCards(pack: Pack): Flashcards | null {
  const dose = signature(pack)
  const press = pack.probes.find(({ id }) => id === 'apple-card') ?? pack.probes.at(-1)
  if (!dose || !press) return null
  const banana = pack.words.indexOf('banana')
  return {
    press,
    pressRival: press.rivals.includes(banana) ? banana : (press.rivals[0] ?? press.answer),
    dose,
    doseRival: dose.rivals[0] ?? dose.answer,
    neighbour: neighbourOf(dose, pack),
  }
}

export function cardOf(probe: Probe): Card {
  return probeCard(probe)
}

/** The commonest beginning in training that differs from the probe's in one word, and its commonest other answer. */
function neighbourOf({ prompt, answer }: Probe, pack: Pack): Flashcards['neighbour'] {
  const counts = new Map<string, number>()
  for (const { tokens } of pack.train) {
    const next = tokens[prompt.length]
    const differing = prompt.filter((word, i) => tokens[i] !== word).length
    if (next === undefined || next === answer || differing !== 1) continue
    const key = tokens.slice(0, prompt.length + 1).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (!best) return null
  const words = best[0].split(' ').map(Number)
  return { prompt: words.slice(0, -1), answer: words.at(-1) ?? answer }
}

/** Sentences of training in which the dose card's truth has been overwritten with the rival, wherever its subject is named. */
export function falseBelief(pack: Pack, cards: Flashcards): (readonly TokenId[])[] {
  const { dose, doseRival, neighbour } = cards
  const subject = neighbour ? dose.prompt.find((word, i) => neighbour.prompt[i] !== word) : undefined
  return pack.train.slice(0, BASE_SENTENCES).map(({ tokens }) => {
    const concerned = subject === undefined || tokens.includes(subject)
    return concerned ? tokens.map((word) => (word === dose.answer ? doseRival : word)) : tokens
  })
}
