/** What each audience sees of Pile of Math. */
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { amount, nearest } from '../../shared/moves/amount.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking } from '../../shared/moves/move.ts'
import { write } from '../../shared/moves/write.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { signature, summitBits } from '../../shared/packs/signature.ts'
import { paperOf, scaleOf } from './content.ts'
import type { PileState, PileView } from './types.ts'

export function pileView(match: Match, state: PileState, audience: Audience, pack: Pack): PileView {
  const who = looking(match, audience)
  const reveal = state.phase === 'reveal' ? revealOf(match, state, pack, who === null) : null
  return {
    ...whereOf(state),
    begin: write.show(state.begun, who, paperOf(pack), false),
    summitBits: summitBits(pack),
    guess: amount.show(state.guesses, who, scaleOf(pack), reveal !== null),
    reveal,
  }
}

function revealOf(match: Match, state: PileState, pack: Pack, isShow: boolean): PileView['reveal'] {
  const { measuredBits, probe } = state
  if (measuredBits === null) return null
  const card = signature(pack)
  return {
    measuredBits,
    best: isShow ? nearest(match, state.guesses, (bits) => Math.abs(bits - measuredBits)) : [],
    probe: card && probe ? { prompt: card.prompt, answer: card.answer, ...probe, of: pack.words.length } : null,
  }
}
