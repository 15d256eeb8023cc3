/** What each audience sees of Pile of Math. */
import { placed } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { amount } from '../../shared/moves/amount.ts'
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
    stop: 'pile-of-math',
    phase: state.phase,
    begin: write.show(state.begun, who, paperOf(pack), false),
    summitBits: summitBits(pack),
    guess: amount.show(state.guesses, who, scaleOf(pack), reveal !== null),
    reveal,
    troubled: state.troubled.length > 0,
  }
}

function revealOf(match: Match, state: PileState, pack: Pack, isShow: boolean): PileView['reveal'] {
  const { measuredBits, probe } = state
  if (measuredBits === null) return null
  const off = Object.entries(state.guesses).map(([seat, bits]) => ({ seat, figure: Math.abs(bits - measuredBits) }))
  const card = signature(pack)
  return {
    measuredBits,
    best: isShow ? placed(match, off, 'less') : [],
    probe: card && probe ? { prompt: card.prompt, answer: card.answer, ...probe, of: pack.words.length } : null,
  }
}
