/** What each audience sees of Flashcard. What the doses did stays hidden until everybody has voted. */
import { winnersOf } from '../../shared/match/places.ts'
import { presentSeats, sitting } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { amount, nearest, SHARE, sortedOf } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { isOpen, whereOf } from '../../shared/moves/measure.ts'
import { looking, own } from '../../shared/moves/move.ts'
import { press } from '../../shared/moves/press.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { forecastOf } from './bits-off.ts'
import { DOSES, flashcards, ROUNDS } from './content.ts'
import { measuredRounds, roundOf, scoreOf } from './score.ts'
import type { FlashcardState, FlashcardView } from './types.ts'

export function flashcardView(match: Match, state: FlashcardState, audience: Audience, pack: Pack): FlashcardView {
  const { phase, guesses, hands, votes } = state
  const round = roundOf(state)
  const who = looking(match, audience)
  const cards = pack.probes.length > 0 ? flashcards(pack) : null
  const isDose = phase === 'dose' || phase === 'fixed'
  const card = isDose ? cards?.dose : cards?.press
  // What the presses did to the first card is no part of the dose phases, whose card is another.
  const pressed = isDose ? [] : state.seen
  const [before, after] = pressed.slice(-2)
  const [first] = isDose ? (state.doses ?? []) : []
  const won = sitting(match).map(({ id }) => [id, scoreOf(state, id, pack)] as const)
  return {
    ...whereOf(state),
    card: card === undefined ? [] : [...card.prompt, null],
    answer: card?.answer ?? 0,
    rival: cards?.rival ?? 0,
    guess: amount.show(guesses[round] ?? amount.none, who, SHARE, false),
    ahead: isDose ? 0 : (ROUNDS[round] ?? 0),
    hands: press.show(hands, who, { of: presentSeats(match).length }, true),
    ...lastRound(match, state, who?.id ?? null),
    ...(phase === 'fixed' ? { best: winnersOf(match, Object.fromEntries(won)) } : {}),
    shares: pressed.map(({ truth }) => truth),
    heldOut: pressed.map(({ heldOut }) => heldOut),
    last: before === undefined || after === undefined ? null : { before, after },
    belief: first === undefined ? null : { right: first.right[0] ?? 0, wrong: first.wrong[0] ?? 0 },
    pressing: isOpen(state, 'press'),
    vote: choose.show(votes, who, { options: DOSES.length }, false),
    choices: DOSES,
    doses: phase === 'fixed' ? state.doses : null,
    neighbour: isDose ? (cards?.neighbour ?? null) : null,
  }
}

/** What was said of the round that was measured last: by whoever looks, or by all; and who was nearest. */
function lastRound(match: Match, state: FlashcardState, seat: string | null) {
  const rounds = measuredRounds(state)
  const came = rounds.at(-1)
  const said = state.guesses[rounds.length - 1]
  if (state.phase !== 'press' || came === undefined || said === undefined) return { off: null, said: [], best: [] }
  const mine = own(said, seat)
  return {
    off: mine === null ? null : forecastOf(mine, came),
    said: seat === null ? sortedOf(said) : [],
    best: nearest(match, said, (p) => forecastOf(p, came).off),
  }
}
