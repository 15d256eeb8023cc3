/** Say it: why people are needed, in one's own words; then two of these without names, if the host likes, and an answer. */
import type { Match, Seat } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { contrasted, contrastShown, explain, textsFor } from '../../shared/moves/explain.ts'
import { looking, taken } from '../../shared/moves/move.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { LONGEST_TEXT } from './content.ts'
import type { ContrastTap } from './taps.ts'
import type { KitchenState, KitchenView } from './types.ts'

const limits = { longest: LONGEST_TEXT }

export function explained(state: KitchenState, seat: Seat, text: string): KitchenState | RejectWord {
  return taken(explain.take(state.texts, seat, text, limits), (texts) => ({ ...state, texts }))
}

export function contrast(state: KitchenState, { tap }: ContrastTap): KitchenState | RejectWord {
  if (state.phase !== 'say' && state.phase !== 'said') return 'not-now'
  return taken(contrasted(state.texts, tap), (contrast) => ({ ...state, contrast }))
}

export function sayShown(
  match: Match,
  { phase, texts, contrast }: KitchenState,
  audience: Audience,
): KitchenView['say'] {
  if (phase !== 'say' && phase !== 'said') return null
  return {
    text: explain.show(texts, looking(match, audience), limits, false),
    texts: audience.role === 'host' ? textsFor(match, texts) : null,
    contrast: contrastShown(texts, contrast),
  }
}
