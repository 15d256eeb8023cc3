/** Pile of Math: its times, limits and its card. Texts live in the locale. */
import type { Scale } from '../../shared/moves/amount.ts'
import type { Paper } from '../../shared/moves/write.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { summitBits } from '../../shared/packs/signature.ts'

/** In the order in which they are played. */
export const PHASES = ['talk', 'guess', 'reveal'] as const
/** Seconds at the designed pace; `short`: of the talk in the short form. */
export const SECONDS = { talk: 75, short: 40, guess: 30, reveal: 25 } as const

/** Who has asked so many is done; who is quick may ask more, until the slow ones are done as well. */
export const ENOUGH_QUESTIONS = 3
export const QUESTIONS_EACH = 9
/** Words the model writes on. */
export const LONGEST_ANSWER = 8
/** Questions the lab works on at once, and all that one room may ask: a hall must not bury the lab. */
export const MOST_OPEN = 12
export const MOST_ANSWERS = 270

/** Beginnings: words of the pack, a few each. */
export const paperOf = ({ words }: Pack): Paper => ({ longest: 8, each: QUESTIONS_EACH, vocab: words.length })
/** Bits: from nothing to twice the summit. */
export const scaleOf = (pack: Pack): Scale => ({ from: 0, to: 2 * summitBits(pack) })
