/** What each audience sees of Pile of Math. */
import { placed } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { signature, summitBits } from '../../shared/packs/signature.ts'
import { QUESTIONS_EACH } from './content.ts'
import type { PileState, PileView } from './types.ts'

export function pileView(match: Match, state: PileState, audience: Audience, pack: Pack): PileView {
  const seat = audience.role === 'seat' ? audience.seat : null
  const mine = seat !== null && Object.hasOwn(state.guesses, seat) ? (state.guesses[seat] ?? null) : null
  const asked = state.answers.filter((answer) => answer.seat !== null && (seat === null || answer.seat === seat))
  return {
    stop: 'pile-of-math',
    phase: state.phase,
    answers: asked.map(({ prompt, written }) => ({ prompt, written, mine: seat !== null })),
    questionsLeft: seat === null ? 0 : Math.max(0, QUESTIONS_EACH - asked.length),
    summitBits: summitBits(pack),
    mine,
    guessed: seat === null ? Object.keys(state.guesses).length : null,
    reveal: state.phase === 'reveal' ? reveal(match, state, mine, pack, seat === null) : null,
    troubled: state.troubled,
  }
}

function reveal(match: Match, state: PileState, mine: number | null, pack: Pack, isShow: boolean): PileView['reveal'] {
  const { measuredBits } = state
  if (measuredBits === null) return null
  const off = Object.entries(state.guesses).map(([seat, bits]) => ({ seat, figure: Math.abs(bits - measuredBits) }))
  const card = signature(pack)
  return {
    measuredBits,
    mine,
    guesses: Object.values(state.guesses).toSorted((a, b) => a - b),
    best: isShow ? placed(match, off, 'less') : [],
    probe:
      card && state.probe ? { prompt: card.prompt, answer: card.answer, ...state.probe, of: pack.words.length } : null,
  }
}
