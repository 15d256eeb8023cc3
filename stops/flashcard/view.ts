/** What each audience sees of Flashcard. What the doses did stays hidden until everybody has voted. */
import { placed } from '../../shared/match/places.ts'
import { presentSeats, sitting } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { looking, own } from '../../shared/moves/move.ts'
import { press } from '../../shared/moves/press.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { forecastOf } from './bits-off.ts'
import { DOSES, flashcards, MOST_PRESSES, ROUNDS, SHARE } from './content.ts'
import { measuredRounds, scoreOf } from './score.ts'
import type { FlashcardState, FlashcardView } from './types.ts'

export function flashcardView(match: Match, state: FlashcardState, audience: Audience, pack: Pack): FlashcardView {
  const cards = flashcards(pack)
  const who = looking(match, audience)
  const seat = who?.id ?? null
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
    guess: amount.show(state.guesses[state.round] ?? amount.none, who, SHARE, false),
    off: lastOf(state, seat),
    ahead: isRound ? state.left : 0,
    hands: press.show(state.hands, who, { of: presentSeats(match).length }, true),
    said: seat === null && state.phase === 'press' ? saidOf(state) : [],
    best: state.phase === 'press' || state.phase === 'fixed' ? best(match, state, pack) : [],
    ...(dosePhases ? { shares: [], heldOut: [], last: null } : pressed(state)),
    belief: dosePhases && right !== null && wrong !== null ? { right, wrong } : null,
    pressing: state.pressing,
    pressesLeft: MOST_PRESSES - state.presses.length,
    vote: choose.show(state.votes, who, { options: DOSES.length }, false),
    choices: DOSES,
    doses: state.phase === 'fixed' ? state.doses : null,
    neighbour: dosePhases ? (cards?.neighbour ?? null) : null,
    troubled: state.troubled.length > 0,
  }
}

/** What everybody said of the round that was measured last. */
function saidOf(state: FlashcardState): readonly number[] {
  const said = state.guesses[measuredRounds(state).length - 1] ?? {}
  return Object.values(said).toSorted((a, b) => a - b)
}

function lastOf(state: FlashcardState, seat: string | null): FlashcardView['off'] {
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
