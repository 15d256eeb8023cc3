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
  const { right, wrong } = state.baseline
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
    ...(dosePhases ? { shares: [], heldOut: [], last: null } : pressed(state)),
    belief: dosePhases && right !== null && wrong !== null ? { right, wrong } : null,
    pressing: state.pressing !== null,
    pressesLeft: MOST_PRESSES - state.presses.length,
    doseRates: DOSE_RATES,
    doses: state.phase === 'fixed' ? state.doses : null,
    neighbour: dosePhases ? (cards?.neighbour ?? null) : null,
    troubled: state.troubled,
  }
}

/** What the presses did to the first card: no part of the dose phases, whose card is another. */
function pressed({ startShare, startHeldOutBits, presses }: FlashcardState) {
  return {
    shares: startShare === null ? [] : [startShare, ...presses.map(({ trace }) => trace.after.truth)],
    heldOut: [startHeldOutBits, ...presses.map(({ heldOutBits }) => heldOutBits)].filter((bits) => bits !== null),
    last: presses.at(-1)?.trace ?? null,
  }
}

function own(record: Readonly<Record<string, number>>, seat: string | null): number | null {
  return seat !== null && Object.hasOwn(record, seat) ? (record[seat] ?? null) : null
}
