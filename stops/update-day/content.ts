/** Update day: its times, its bets, and how the update is trained. What the figures come from stands in docs/truth.md, U1. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { UpdateRule } from '../../shared/engine/engine.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Options } from '../../shared/moves/choose.ts'
import type { Paper } from '../../shared/moves/write.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { PLANS, type UpdatePhase } from './types.ts'

/** Seconds at the designed pace; the first phase has the rules to be read, too. */
export const SECONDS: Readonly<Record<UpdatePhase, number>> = { chat: 75, bet: 36, same: 30, plan: 48, updated: 40 }

/** Who has said so much is done; who is quick may say more. */
export const ENOUGH = 3
export const EACH = 8
/** Words that the model writes on, with the beginning. */
export const LONGEST = 11
/** Messages that the lab works on at once, and all that one room may send. */
export const MOST_OPEN = 12
export const MOST = 270
export const TEMPERATURE = 1

/** Beginnings: words of the pack. */
export const paperOf = ({ words, longest }: Pack): Paper => ({
  longest: Math.min(LONGEST, longest - 1),
  each: EACH,
  vocab: words.length,
})

/** Sentences of the news, and of them so many as questions. */
export const NEWS = 12
export const ASKS = 3

/** What has changed in it: not one number, all of them a little, only what it was told. */
export const CHANGED: ChipTable = { outcomes: 3, chips: 10, house: 4 }
/** Of its numbers the update moves a few, about half, nearly all. */
export const MOVED: ChipTable = { outcomes: 3, chips: 10, house: 4 }
/** Up to here they are few, and from here on nearly all. */
export const [FEW, NEARLY] = [0.1, 0.9]
/** Place of that on the table `MOVED`. */
export const NEARLY_ALL = 2

export const PLAN: Options = { options: PLANS.length }

/** The update: so many steps of so many sentences. */
export const STEPS = 20
export const ROWS = 16
export const RULE: UpdateRule = { ...ADAMW, rate: 1e-3 }
/** For each sentence of the news so many old ones, where they are read among them. */
export const OLD = 8
