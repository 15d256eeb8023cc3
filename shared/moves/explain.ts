/** A short text of one's own words. What is in it is for people to judge: nobody is shown another's. */
import { z } from 'zod'
import type { SeatId } from '../match/types.ts'
import { explanations } from '../rehearsal/explanations.ts'
import { pick } from '../rehearsal/pick.ts'
import { own, type Move } from './move.ts'

export interface TextLimits {
  /** Letters, without spaces around them. */
  readonly longest: number
}

export type Texts = Readonly<Record<SeatId, string>>

export interface ExplainShown extends TextLimits {
  readonly mine: string | null
  /** How many have written: on screens that the whole room sees, and to everybody once it is told. */
  readonly count: number | null
}

/** Far more than a text may have: the limits say how long it is. */
const LONGEST_TAP = 2_000

export const explain: Move<Texts, string, TextLimits, ExplainShown> = {
  tap: z.string().max(LONGEST_TAP),
  none: {},
  take(kept, { id }, tap, { longest }) {
    const tidy = tap.trim()
    if (tidy.length === 0 || tidy.length > longest) return 'text-length'
    if (/[\p{Cc}\p{Cs}]/u.test(tidy)) return 'text-not-allowed'
    return { ...kept, [id]: tidy }
  },
  has: (kept, { id }) => Object.hasOwn(kept, id),
  show: (kept, to, { longest }, isOpen) => ({
    longest,
    mine: own(kept, to?.id ?? null),
    count: to === null || isOpen ? Object.keys(kept).length : null,
  }),
  robot({ mine, longest }, { random }) {
    const fitting = explanations.filter((text) => text.length <= longest)
    return mine === null && fitting.length > 0 ? pick(fitting, random) : null
  },
}
