/** What each audience sees of Flashcard. What the doses did stays hidden until everybody has voted. */
import type { Match } from '../../match/types.ts'
import type { Audience } from '../../match/view-types.ts'
import type { Pack } from '../../packs/pack.ts'
import { DOSE_RATES, flashcards, MOST_PRESSES } from './content.ts'
import type { FlashcardState, FlashcardView } from './types.ts'

export function flashcardView(_match: Match, state: FlashcardState, audience: Audience, pack: Pack): FlashcardView {
  const cards = flashcards(pack)
  const seat = audience.role === 'seat' ? audience.seat : null
  const dosePhases = state.phase === 'dose' || state.phase === 'fixed'
  const probe = dosePhases ? cards?.dose : cards?.press
  const rival = dosePhases ? cards?.doseRival : cards?.pressRival
  const examined = state.presses.map(({ heldOutBits }) => heldOutBits)
  return {
    activity: 'flashcard',
    phase: state.phase,
    card: probe ? [...probe.prompt, null] : [],
    answer: probe?.answer ?? 0,
    rival: rival ?? 0,
    mine: { guess: own(state.guesses, seat), vote: own(state.votes, seat) },
    counts:
      seat === null
        ? {
            guesses: Object.keys(state.guesses).length,
            votes: DOSE_RATES.map((_, dose) => Object.values(state.votes).filter((vote) => vote === dose).length),
          }
        : null,
    shares: state.startShare === null ? [] : [state.startShare, ...state.presses.map(({ trace }) => trace.after.truth)],
    heldOut: [state.startHeldOutBits, ...examined].filter((bits) => bits !== null),
    last: state.presses.at(-1)?.trace ?? null,
    pressing: state.pressing !== null,
    pressesLeft: MOST_PRESSES - state.presses.length,
    doseRates: DOSE_RATES,
    doses: state.phase === 'fixed' ? state.doses : null,
    neighbour: dosePhases ? (cards?.neighbour ?? null) : null,
    troubled: state.troubled,
  }
}

function own(record: Readonly<Record<string, number>>, seat: string | null): number | null {
  return seat !== null && Object.hasOwn(record, seat) ? (record[seat] ?? null) : null
}
