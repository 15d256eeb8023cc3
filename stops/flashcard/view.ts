/** What each audience sees of Flashcard. What the doses did stays hidden until everybody has voted. */
import { placed } from '../../shared/match/places.ts'
import { presentSeats, sitting } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { forecastOf } from './bits-off.ts'
import { DOSES, flashcards, MOST_PRESSES, ROUNDS } from './content.ts'
import { measuredRounds, scoreOf } from './score.ts'
import type { FlashcardState, FlashcardView } from './types.ts'

export function flashcardView(match: Match, state: FlashcardState, audience: Audience, pack: Pack): FlashcardView {
  const cards = flashcards(pack)
  const seat = audience.role === 'seat' ? audience.seat : null
  const dosePhases = state.phase === 'dose' || state.phase === 'fixed'
  const probe = dosePhases ? cards?.dose : cards?.press
  const rival = dosePhases ? cards?.doseRival : cards?.pressRival
  const { right, wrong } = state.baseline
  const isRound = state.phase === 'press' && state.round < ROUNDS.length
  return {
    stop: 'flashcard',
    phase: state.phase,
    card: probe ? [...probe.prompt, null] : [],
    answer: probe?.answer ?? 0,
    rival: rival ?? 0,
    mine: {
      guess: own(state.guesses[state.round], seat),
      hand: seat !== null && state.hands.includes(seat),
      last: lastOf(state, seat),
      vote: own(state.votes, seat),
    },
    counts:
      seat === null
        ? {
            guesses: Object.keys(state.guesses[state.round] ?? {}).length,
            votes: DOSES.map((_, dose) => Object.values(state.votes).filter((vote) => vote === dose).length),
          }
        : null,
    ahead: isRound ? state.left : 0,
    hands: { on: state.hands.length, of: presentSeats(match).length },
    said: seat === null && state.phase === 'press' ? saidOf(state) : [],
    best: state.phase === 'press' || state.phase === 'fixed' ? best(match, state, pack) : [],
    ...(dosePhases ? { shares: [], heldOut: [], last: null } : pressed(state)),
    belief: dosePhases && right !== null && wrong !== null ? { right, wrong } : null,
    pressing: state.pressing,
    pressesLeft: MOST_PRESSES - state.presses.length,
    choices: DOSES,
    doses: state.phase === 'fixed' ? state.doses : null,
    neighbour: dosePhases ? (cards?.neighbour ?? null) : null,
    troubled: state.troubled,
  }
}

/** What everybody said of the round that was measured last. */
function saidOf(state: FlashcardState): readonly number[] {
  const said = state.guesses[measuredRounds(state).length - 1] ?? {}
  return Object.values(said).toSorted((a, b) => a - b)
}

function lastOf(state: FlashcardState, seat: string | null): FlashcardView['mine']['last'] {
  const measured = measuredRounds(state)
  const said = own(state.guesses[measured.length - 1], seat)
  const last = measured.at(-1)
  return said === null || last === undefined || state.phase !== 'press' ? null : forecastOf(said, last)
}

/** The round's nearest; with the result of the doses, who has most bits. */
function best(match: Match, state: FlashcardState, pack: Pack): FlashcardView['best'] {
  const measured = measuredRounds(state)
  const last = measured.at(-1)
  const said = state.guesses[measured.length - 1] ?? {}
  if (state.phase === 'fixed') {
    const scores = sitting(match).map(({ id }) => ({ seat: id, figure: scoreOf(state, id, pack) }))
    return placed(
      match,
      scores.filter(({ figure }) => figure > 0),
      'more',
    )
  }
  const offs = Object.entries(said).map(([seat, p]) => ({ seat, figure: forecastOf(p, last ?? p).off }))
  return last === undefined ? [] : placed(match, offs, 'less')
}

/** What the presses did to the first card: no part of the dose phases, whose card is another. */
function pressed({ startShare, startHeldOutBits, presses }: FlashcardState) {
  return {
    shares: startShare === null ? [] : [startShare, ...presses.map(({ trace }) => trace.after.truth)],
    heldOut: [startHeldOutBits, ...presses.map(({ heldOutBits }) => heldOutBits)].filter((bits) => bits !== null),
    last: presses.at(-1)?.trace ?? null,
  }
}

function own(record: Readonly<Record<string, number>> | undefined, seat: string | null): number | null {
  return seat !== null && record !== undefined && Object.hasOwn(record, seat) ? (record[seat] ?? null) : null
}
