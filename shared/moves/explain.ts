/** A short text of one's own words. What is in it is for people to judge: nobody is shown another's. */
import { z } from 'zod'
import { sitting } from '../match/teams.ts'
import type { Match, SeatId } from '../match/types.ts'
import { withoutUnseen } from '../names/unseen.ts'
import type { RejectWord } from '../protocol/reject.ts'
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
    if (/[\p{Cc}\p{Cs}]/u.test(tap.trim())) return 'text-not-allowed'
    // Marks that turn the direction of what stands beside them, and a text of which nothing can be seen.
    const tidy = withoutUnseen(tap).trim()
    if (tidy.length === 0 || tidy.length > longest) return 'text-length'
    return { ...kept, [id]: tidy }
  },
  has: (kept, { id }) => Object.hasOwn(kept, id),
  show: (kept, to, { longest }, isOpen) => ({
    longest,
    mine: own(kept, to?.id ?? null),
    count: to === null || isOpen ? Object.keys(kept).length : null,
  }),
  robot({ mine, longest }, { random, language = 'en' }) {
    const fitting = explanations[language].filter((text) => text.length <= longest)
    return mine === null && fitting.length > 0 ? pick(fitting, random) : null
  },
}

/** Two who have written: their texts stand side by side, without names. */
export type Contrast = readonly [SeatId, SeatId]

const writer = z.string().min(1).max(40)
/** Of the host. */
export const contrastOf = z.strictObject({ first: writer, second: writer })

export function contrasted(kept: Texts, { first, second }: z.infer<typeof contrastOf>): Contrast | RejectWord {
  const written = [first, second].every((seat) => Object.hasOwn(kept, seat))
  return written && first !== second ? [first, second] : 'unknown-seat'
}

export function contrastShown(kept: Texts, contrast: Contrast | null): readonly [string, string] | null {
  const [one, other] = (contrast ?? []).map((seat) => own(kept, seat))
  return one == null || other == null ? null : [one, other]
}

/** All texts of who sits here, for the host alone. */
export function textsFor(match: Match, kept: Texts): { readonly seat: SeatId; readonly text: string }[] {
  return sitting(match).flatMap(({ id }) => {
    const text = own(kept, id)
    return text === null ? [] : [{ seat: id, text }]
  })
}
