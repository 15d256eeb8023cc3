/** Data Kitchen: its brains, its tools and its limits. Texts live in the locale. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { UpdateRule } from '../../shared/engine/engine.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import type { Brain } from '../../shared/match/types.ts'
import type { ModelConfig } from '../../shared/model/config.ts'
import type { Scale } from '../../shared/moves/amount.ts'
import type { Bins } from '../../shared/moves/belt.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { DIRT, DISGUISES } from './kinds.ts'

/** What may be done with a card. */
export const BINS = ['keep', 'fix', 'bin', 'merge'] as const
export const [KEEP, FIX, BIN, MERGE] = [0, 1, 2, 3] as const

/** A team of one or two sorts fewer cards, which stand for larger pallets. */
const CARDS = [60, 40, 24] as const
/** So many cards a player sorts in the time there is, about ten seconds each. */
const PACE: Readonly<Record<Form, number>> = { full: 24, express: 13 }

/** Cards of every team, from the size of the smallest: each card is judged by somebody, in time. */
export function cardsFor(smallest: number, form: Form): number {
  const [most, , least] = CARDS
  return smallest < 1 ? most : (CARDS.find((cards) => cards <= smallest * PACE[form]) ?? least)
}

export function binsFor(cards: number, urgent: readonly number[], { words, longest }: Pack): Bins {
  const vocab = words.length + DISGUISES
  // What lies in the bin might still be mended.
  const doubts = [BIN]
  return { cards, bins: BINS.length, writes: [FIX], joins: [MERGE], longest: longest - 1, vocab, urgent, doubts }
}

/** What a team may use, and how often. */
export const TOOLS = ['finder', 'meter', 'reader'] as const
export type Tool = (typeof TOOLS)[number]
export const USES: Readonly<Record<Tool, number>> = { finder: 10, meter: 12, reader: 8 }

/** The machine bins the most surprising fifth. */
export const FLAGGED = 1 / 5
/** Of a bet on what that does: it helps, does nothing, hurts. */
export const OUTCOMES = ['better', 'too-close', 'worse'] as const
/** What is bet on; chips on each kind of dirt, and on each outcome. */
export type BetOn = 'dirt' | 'machine'
export const BET_TABLES: Readonly<Record<BetOn, ChipTable>> = {
  dirt: { outcomes: DIRT.length, chips: 20, house: 4 },
  machine: { outcomes: OUTCOMES.length, chips: 20, house: 4 },
}
/** Of its bits a bet is worth this share: all chips right in both are worth less than careful sorting is more than careless (docs/truth.md, K5). */
export const STAKE = 1 / 6
/** The oversight switch: the machine bins, the machine flags and people decide, people alone. */
export const SWITCH = ['machine', 'flags', 'people'] as const

/** Duels of two cards before the meter, for each: as many as whoever is quick comes to in all phases that have them. */
export const DUELS = 60

/** Letters of an explanation. */
export const LONGEST_TEXT = 240

export const LONGEST_RULE = 12
/** Key-word bits for one sentence in a hundred with glorp in it. */
export const PRICE: Scale = { from: 0, to: 0.2 }
export const USUAL_PRICE = 0.05

export const KITCHEN_RULE: UpdateRule = ADAMW
export const SEEDS = 3
/** Of each kind of dirt, so that it can be told which costs most (docs/truth.md, K6). */
export const KIND_SEEDS = 5
/** Sentences that each brain writes, to see how many have glorp in them. */
export const WRITES = 60
/** Of these so many can be read. */
export const SAYS = 3
/** Of the public sentences that a rule hits, so many are examined. */
export const MOST_HITS = 80

/** One layer: it gets as far as facts in half of the class brain's steps. A word more for each glorp. */
export function brainOf({ config }: Brain, { words }: Pack): ModelConfig {
  return { ...config, layers: 1, vocab: words.length + DISGUISES }
}

export function stepsOf({ steps }: Brain): { readonly brain: number; readonly spotter: number } {
  return { brain: Math.ceil(steps / 2), spotter: Math.ceil(steps / 5) }
}
