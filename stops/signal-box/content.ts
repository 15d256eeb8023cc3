/** Signal Box: its times, how cards are dealt, and how the model is trained. What the figures come from stands in docs/truth.md, V1 to V4. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { UpdateRule } from '../../shared/engine/engine.ts'
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Options } from '../../shared/moves/choose.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'
import { TASTES, type Taste } from './taste-ids.ts'
import { PHASES, type SignalPhase } from './types.ts'

/** Seconds at the designed pace; the first phase has the rules to be read, too. */
export const SECONDS: Readonly<Record<SignalPhase, number>> = {
  judge: 115,
  bet: 72,
  train: 14,
  blind: 60,
  result: 34,
  moved: 30,
  cards: 34,
  again: 36,
  hacked: 36,
  flatter: 120,
  flattered: 34,
  say: 46,
  answer: 22,
}

const AGAIN_PHASES: readonly SignalPhase[] = ['again', 'hacked', 'flatter', 'flattered']

/** Without a rematch nobody is let off the leash, and nobody is flattered. */
export function phasesOf({ rematch }: Pick<PlannedStop, 'rematch'>): readonly SignalPhase[] {
  return PHASES.filter((phase) => rematch || !AGAIN_PHASES.includes(phase))
}

/** How six cards in a row are dealt, before they are shuffled: unevenly, so that one taste has the majority. */
export const DEAL: readonly Taste[] = ['mention', 'mention', 'mention', 'short', 'short', 'true']
/** Where nobody knows what is true in a world, nobody is asked for it. */
export const DEAL_UNKNOWN: readonly Taste[] = DEAL.map((taste) => (taste === 'true' ? 'short' : taste))

/** Duels of each judge, and in how many of them the card tells a difference. */
export const DUELS = 7
export const TELLING = 5
/** With fewer judges than this, judges of paper follow their cards, too, and slip in this share of their duels. */
export const JUDGES = 18
export const SLIP = 0.1
/** Sentences that the duels are made of. */
export const POOL = 500
/** Judged pairs that are not trained on. */
export const PROOF = 24

/** Pairs of thumbs from earlier lessons that are trained on besides, at most: whoever votes today has the larger say (docs/truth.md, V6). */
export const THUMB_PAIRS = 40

/** The leash: how much it costs the model to stray from where it was. */
export const LEASHES = [3, 1, 0.3] as const
export const USUAL = 2

export const RULE: UpdateRule = { ...ADAMW, rate: 3e-4 }
/** Pairs a step. */
export const ROWS = 16
export const STEPS = 40
export const MARKS = [0, 10, 20, STEPS] as const
export const ANCHOR = { rows: 16, weight: 0.3 } as const
/** Off the leash: no anchor, and much longer. */
export const LOOSE = { beta: 0.1, marks: [0, 20, 40, 60, 80] } as const

/** Sentences that are written at each mark, at this temperature. */
export const WRITTEN = 200
export const TEMPERATURE = 1

/** Blind pairs of one old and one new sentence for each phone. */
export const BLIND = 4

/** A card is followed where the new model wins by more than this: chance alone, an old model against itself, does it seldom. */
export const CLEAR = 0.55

/** Which card will the model follow: one of them, or none. */
export const CARD: ChipTable = { outcomes: TASTES.length + 1, chips: 10, house: 4 }
/** The general exam: better, about the same, worse. `worth`: bits that are told apart. */
export const EXAM: ChipTable = { outcomes: 3, chips: 10, house: 4 }
export const WORTH = 0.05

/** Off the leash: judges happier and the language whole, judges happier and the language lost, judges no happier. `LOST`: bits. */
export const AGAIN: ChipTable = { outcomes: 3, chips: 10, house: 4 }
export const LOST = 0.3
/** Who has judged fewer duels is paid nothing for them. */
export const LEAST_JUDGED = 4

export const LEASH: Options = { options: LEASHES.length }

/** What votes teach; the first is right. */
export const REASONS = ['taste', 'truth', 'everything'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }

/** The little book of manners: so many sentences, of which every so many-th flatters, and the steps in which it is read. */
export const MANNERS = { sentences: 400, every: 4, steps: 40, rate: 1e-3 } as const
/** What the polite model writes for the pairs. */
export const POLITE = 500
/** Pairs of a judge; judges of paper prefer the nice sentence in so large a share of theirs (docs/truth.md, V5). */
export const FLATTERED = { pairs: 6, paper: 0.8 } as const
/** It flatters more, about as often, less. */
export const FOND: ChipTable = { outcomes: 3, chips: 10, house: 4 }
/** Beginnings that no model has read, and words of each. */
export const PROMPTS = { count: 200, words: 3 } as const
