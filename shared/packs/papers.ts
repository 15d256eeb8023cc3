/** Which sentences a match bets on and is examined on. */
import type { Occasion, Pack, Papers } from './pack.ts'

/**
 * A room's own papers where its pack has any, else the pack's public held-out sentences for everything. Throws where
 * the papers are still sealed to whoever holds this pack: nothing public may stand in for them.
 */
export function papersFor({ id, sealed, heldOut }: Pack, occasion: Occasion): Papers {
  if (sealed === undefined) return { cards: heldOut, exam: heldOut, practice: heldOut }
  const papers = sealed[occasion]
  if (papers === undefined) throw new Error(`the papers of this ${occasion} in ${id} are still sealed`)
  return papers
}
